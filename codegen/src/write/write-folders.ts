import { lstat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { failure, type Outcome, success } from "../problem.js";
import { type ExclusiveFolder, inExclusiveFolder } from "./exclusive-folder.js";
import { FileFailure, outcomeOf, unlessMissing } from "./file-failure.js";
import { lockName, type Waiting } from "./lock.js";
import {
  foldersAround,
  locateFolder,
  removeEmptyFolders,
} from "./output-folder.js";
import { Replacement, type StagedTarget } from "./replacement.js";
import {
  type FileChange,
  type OutputFile,
  readTargets,
  type Target,
} from "./target.js";
import { leftoversIn, removeFiles } from "./temporary-file.js";

/** What is to be in a folder. */
export interface Output {
  /** As the user named it; made when it is not there. */
  readonly folder: string;
  readonly files: readonly OutputFile[];
  /** Paths of files to be removed, relative to the folder. */
  readonly stale: readonly string[];
}

/** What became of which files, by the paths that they were given with. */
export type WriteSummary = Readonly<Record<FileChange, readonly string[]>>;

/**
 * Writes files to folders and removes stale ones, all or nothing.
 *
 * All new text is first written beside its target and flushed, so that a full
 * disk or a read-only folder shows before anything is replaced. Then each file
 * is replaced in one step, in the order given (a file is to come after those
 * that it imports or names; a folder may be given more than once for that), and
 * stale files are removed last, with folders that become empty. When a step
 * fails, or Ctrl-C is pressed, all is put back. Files that have the right
 * content already are not touched, and when all have, nothing is.
 *
 * When the process is killed, or the power goes, every file is whole: the old
 * one or the new one. Killed between two replacements, it leaves some old and
 * some new, a state in which every import still resolves; what else it leaves
 * are temporary files and its locks, which the next run removes as it writes
 * what is missing. One run at a time writes to a folder; another one waits.
 *
 * Links in a folder are not followed; a folder may be reached through one.
 *
 * @param waiting how to wait for a folder that another run writes to
 * @returns what became of the files of each output; or a problem, and the
 * folders as they were, when the system refuses a step, when a file is not what
 * it is to replace, or when another run does not end while this one waits.
 */
export function writeFolders(
  outputs: readonly Output[],
  waiting: (folder: string) => Waiting = () => ({}),
): Promise<Outcome<readonly WriteSummary[]>> {
  return outcomeOf(async () => {
    const places = await locateOutputs(outputs);
    const targets = await readAllTargets(places);
    if (!targets.ok) return targets;
    if (await areSettled(places, targets.value)) {
      return success(targets.value.map(summaryOf));
    }
    return inEachFolder(distinctFolders(places), waiting, (homes) =>
      writeTargets(places, homes),
    );
  });
}

/** An output, and where its folder is, with no links in it. */
interface Place extends Output {
  readonly location: string;
}

function locateOutputs(outputs: readonly Output[]): Promise<readonly Place[]> {
  return Promise.all(
    outputs.map(async (output) => ({
      ...output,
      location: await locateFolder(output.folder),
    })),
  );
}

/** Each folder once, in an order that is the same for every run: so no two wait for each other. */
function distinctFolders(places: readonly Place[]): readonly Place[] {
  const byLocation = new Map(places.map((place) => [place.location, place]));
  return [...byLocation.values()].toSorted((a, b) =>
    a.location < b.location ? -1 : 1,
  );
}

/** Does work while this run alone writes to some folders, given by their locations. */
function inEachFolder<Value>(
  [first, ...others]: readonly Place[],
  waiting: (folder: string) => Waiting,
  work: (
    homes: ReadonlyMap<string, ExclusiveFolder>,
  ) => Promise<Outcome<Value>>,
  homes: ReadonlyMap<string, ExclusiveFolder> = new Map(),
): Promise<Outcome<Value>> {
  if (first === undefined) return work(homes);
  const { folder, location } = first;
  return inExclusiveFolder(folder, waiting(folder), (home) =>
    inEachFolder(others, waiting, work, new Map([...homes, [location, home]])),
  );
}

async function writeTargets(
  outputs: readonly Output[],
  homes: ReadonlyMap<string, ExclusiveFolder>,
): Promise<Outcome<readonly WriteSummary[]>> {
  // Made by now, where they were not there.
  const places = await locateOutputs(outputs);
  const targets = await readAllTargets(places);
  if (!targets.ok) return targets;
  for (const [index, place] of places.entries()) {
    await removeLeftovers(place, targets.value[index] ?? [], homes);
  }
  const all = targets.value.flat();
  const [home] = homes.values();
  await replace(
    [
      ...all.filter(({ change }) => change !== "removed"),
      ...all.filter(({ change }) => change === "removed"),
    ],
    () => home?.checkInterruption(),
  );
  for (const [index, { location }] of places.entries()) {
    const removed = (targets.value[index] ?? []).filter(
      ({ change }) => change === "removed",
    );
    const emptied = removed.map((target) => target.location);
    await removeEmptyFolders(foldersAround(emptied, location));
  }
  return success(targets.value.map(summaryOf));
}

/** Removes what a run left in a folder that was killed as it wrote there. */
async function removeLeftovers(
  { location, files }: Place,
  targets: readonly Target[],
  homes: ReadonlyMap<string, ExclusiveFolder>,
): Promise<void> {
  // All that is below a folder is looked at only where runs write below it.
  const isDeep = files.some(({ path }) => path.includes("/"));
  const leftovers =
    isDeep && homes.get(location)?.isTakenOver === true
      ? await leftoversIn(location, { recursive: true })
      : await leftoversBeside(location, targets);
  await removeFiles(leftovers);
  await removeEmptyFolders(foldersAround(leftovers, location));
}

async function readAllTargets(
  places: readonly Place[],
): Promise<Outcome<readonly (readonly Target[])[]>> {
  const read = await Promise.all(
    places.map(({ folder, location, files, stale }) =>
      readTargets(folder, location, files, stale),
    ),
  );
  const problems = read.flatMap((outcome) =>
    outcome.ok ? [] : outcome.problems,
  );
  return problems.length > 0
    ? failure(problems)
    : success(read.flatMap((outcome) => (outcome.ok ? [outcome.value] : [])));
}

async function replace(
  targets: readonly Target[],
  checkInterruption: () => void,
): Promise<void> {
  const replacement = new Replacement();
  const staged: StagedTarget[] = [];
  try {
    for (const target of targets) {
      checkInterruption();
      if (target.change === "unchanged") continue;
      staged.push(await replacement.stage(target));
    }
    for (const target of staged) {
      checkInterruption();
      await replacement.place(target);
    }
  } catch (error) {
    const problems = await replacement.undo();
    throw error instanceof FileFailure
      ? new FileFailure([...error.problems, ...problems])
      : error;
  }
  await replacement.finish();
}

/** Whether there is nothing to do: neither to write nor to clean up after another run. */
async function areSettled(
  places: readonly Place[],
  targets: readonly (readonly Target[])[],
): Promise<boolean> {
  if (targets.flat().some(({ change }) => change !== "unchanged")) return false;
  for (const [index, { location }] of places.entries()) {
    const lock = await unlessMissing(lstat(join(location, lockName)));
    if (lock !== undefined) return false;
    const leftovers = await leftoversBeside(location, targets[index] ?? []);
    if (leftovers.length > 0) return false;
  }
  return true;
}

async function leftoversBeside(
  location: string,
  targets: readonly Target[],
): Promise<string[]> {
  const folders = targets.map((target) => dirname(target.location));
  const leftovers = [...new Set([location, ...folders])].map((folder) =>
    leftoversIn(folder, { recursive: false }),
  );
  return (await Promise.all(leftovers)).flat();
}

function summaryOf(targets: readonly Target[]): WriteSummary {
  const pathsOf = (change: FileChange): string[] =>
    targets
      .filter((target) => target.change === change)
      .map((target) => target.path);
  return {
    created: pathsOf("created"),
    changed: pathsOf("changed"),
    unchanged: pathsOf("unchanged"),
    removed: pathsOf("removed"),
  };
}
