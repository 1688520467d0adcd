import { join } from "node:path";
import { failure, type Outcome } from "../problem.js";
import { fileProblem, onFile } from "./file-failure.js";
import { Interruption } from "./interruption.js";
import {
  acquireLock,
  guardOf,
  lockName,
  releaseLock,
  removeDeadLock,
  type Waiting,
} from "./lock.js";
import {
  locateFolder,
  makeFolder,
  removeEmptyFolders,
} from "./output-folder.js";

/** An output folder that this run alone writes to. */
export interface ExclusiveFolder {
  /** Where it is, with no links in it. */
  readonly location: string;
  /** Whether an earlier run died while it wrote here. */
  readonly isTakenOver: boolean;
  /** To be called between steps: throws when the process has been asked to end. */
  readonly checkInterruption: () => void;
}

/**
 * Does work in an output folder while no other run does, made where it is not
 * there; while it lasts, signals that ask the process to end are held back.
 *
 * @param folder as the user named it
 * @returns what the work gives, or a problem when another run does not end in time.
 * @throws FileFailure where the system refuses, and what the work throws.
 */
export async function inExclusiveFolder<Value>(
  folder: string,
  waiting: Waiting,
  work: (home: ExclusiveFolder) => Promise<Outcome<Value>>,
): Promise<Outcome<Value>> {
  const interruption = new Interruption(folder);
  const checkInterruption = (): void => interruption.check();
  let made: readonly string[] = [];
  try {
    made = await makeFolder(folder, await locateFolder(folder));
    const location = await locateFolder(folder);
    const lock = join(location, lockName);
    const attempt = await onFile(folder, () =>
      acquireLock(lock, waiting, checkInterruption),
    );
    if (!attempt.isHeld) return isLocked(folder, attempt.processId);
    try {
      // Of a run that was killed while it took over a dead lock.
      await onFile(folder, () => removeDeadLock(guardOf(lock)));
      const { isTakenOver } = attempt;
      return await work({ location, isTakenOver, checkInterruption });
    } finally {
      await releaseLock(lock);
    }
  } finally {
    // Of the folders made here, those that nothing was written to.
    await removeEmptyFolders(made);
    interruption.end();
  }
}

function isLocked(
  folder: string,
  processId: number | undefined,
): Outcome<never> {
  const holder = processId === undefined ? "" : ` (process ${processId})`;
  const lock = join(folder, lockName);
  const message = `another run${holder} is writing here; if there is none, remove ${lock}`;
  return failure([fileProblem(folder, "locked", message)]);
}
