import { type FileHandle, open, readFile, stat } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { systemCode } from "./file-failure.js";
import { isAlive } from "./process-life.js";
import { removeFiles } from "./temporary-file.js";

/** The file that keeps a second run out of an output folder. */
export const lockName = ".contractgen.lock";

/** Who holds a lock: a process, nobody yet to be known, or one that is gone. */
type Holder =
  | { readonly kind: "running"; readonly processId: number }
  | { readonly kind: "unknown" }
  | { readonly kind: "gone" }
  | { readonly kind: "nobody" };

/** What came of waiting for a lock. */
export type LockAttempt =
  | {
      readonly isHeld: true;
      /** Whether the last holder died without giving it back. */
      readonly isTakenOver: boolean;
    }
  | { readonly isHeld: false; readonly processId: number | undefined };

/** How to wait for a lock. */
export interface Waiting {
  /** Told once, with the process that is waited for where it is known. */
  readonly onWait?: (processId: number | undefined) => void;
  /** How long to wait at most: 10 seconds, if not said otherwise. */
  readonly waitMilliseconds?: number;
}

/** Locks of this very process: another process may have had its id before. */
const heldHere = new Set<string>();

/**
 * Creates a lock file that holds this process's id; while another one holds
 * it, waits. The lock of a process that is gone is taken over. Works among the
 * processes of one machine.
 *
 * @param checkInterruption throws when there is no more need to wait
 * @throws the system's error where the file cannot be created.
 */
export async function acquireLock(
  path: string,
  { onWait, waitMilliseconds = 10_000 }: Waiting,
  checkInterruption: () => void,
): Promise<LockAttempt> {
  const end = performance.now() + waitMilliseconds;
  let isTakenOver = false;
  let isTold = false;
  for (;;) {
    checkInterruption();
    if (await tryToCreate(path)) return { isHeld: true, isTakenOver };
    const holder = await holderOf(path);
    const processId = holder.kind === "running" ? holder.processId : undefined;
    if (holder.kind === "gone") {
      isTakenOver = true;
      await removeDeadLock(path);
    } else if (holder.kind !== "nobody") {
      if (!isTold) onWait?.(processId);
      isTold = true;
    }
    if (performance.now() >= end) return { isHeld: false, processId };
    await sleep(20);
  }
}

/** Gives back a lock that this process holds; if that fails, the next run takes it over. */
export async function releaseLock(path: string): Promise<void> {
  heldHere.delete(path);
  await removeFiles([path]);
}

async function tryToCreate(path: string): Promise<boolean> {
  const file = await openNew(path);
  if (file === undefined) return false;
  heldHere.add(path);
  try {
    try {
      await file.writeFile(`${process.pid}\n`);
    } finally {
      await file.close();
    }
    return true;
  } catch (error) {
    await releaseLock(path);
    throw error;
  }
}

async function openNew(path: string): Promise<FileHandle | undefined> {
  try {
    return await open(path, "wx");
  } catch (error) {
    if (systemCode(error) === "EEXIST") return undefined;
    throw error;
  }
}

/**
 * Removes a lock if its holder is gone. Two runs that find the same dead lock
 * must not both remove it, for the later one could remove the lock that the
 * earlier one then made: so who removes it holds a lock for that, and looks
 * again.
 */
export async function removeDeadLock(path: string): Promise<void> {
  if ((await holderOf(path)).kind !== "gone") return;
  const guard = guardOf(path);
  if (!(await tryToCreate(guard))) return removeDeadLock(guard);
  try {
    if ((await holderOf(path)).kind === "gone") await removeFiles([path]);
  } finally {
    await releaseLock(guard);
  }
}

/** The lock that is held by who removes a dead one. */
export function guardOf(lock: string): string {
  return `${lock}.takeover`;
}

async function holderOf(path: string): Promise<Holder> {
  let text: string;
  let age: number;
  try {
    text = await readFile(path, "utf8");
    age = Date.now() - (await stat(path)).mtimeMs;
  } catch (error) {
    return { kind: systemCode(error) === "ENOENT" ? "nobody" : "unknown" };
  }
  if (!/^[1-9]\d{0,9}\n$/.test(text)) {
    // Its holder is about to write its id, or was killed before it could.
    return { kind: age > 2000 ? "gone" : "unknown" };
  }
  const processId = Number(text);
  const isRunning =
    processId === process.pid ? heldHere.has(path) : isAlive(processId);
  return isRunning ? { kind: "running", processId } : { kind: "gone" };
}
