import { readdir, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { systemCode } from "./file-failure.js";
import { isAlive } from "./process-life.js";

/** Temporary files of this very process: another one may have had its id before. */
const inUse = new Set<string>();

/** So that no two have the same name. */
let count = 0;

/**
 * A new name beside a file, which says whose it is:
 * `.index.d.ts.contractgen-<process id>-<number>`.
 */
export function newTemporary(path: string): string {
  const name = `.${basename(path)}.contractgen-${process.pid}-${count++}`;
  const temporary = join(dirname(path), name);
  inUse.add(temporary);
  return temporary;
}

/** Removes temporary files as far as the system lets us, and leaves the others to the next run. */
export async function removeTemporaries(
  paths: readonly string[],
): Promise<void> {
  for (const path of paths) inUse.delete(path);
  await removeFiles(paths);
}

/**
 * The temporary files that processes which are gone have left in a folder,
 * and in all folders below it if asked. A folder that cannot be read has none.
 */
export async function leftoversIn(
  folder: string,
  { recursive }: { readonly recursive: boolean },
): Promise<string[]> {
  const paths = await pathsIn(folder, recursive);
  return paths.map((path) => join(folder, path)).filter(isLeftover);
}

/** Removes files as far as the system lets us. */
export async function removeFiles(paths: readonly string[]): Promise<void> {
  const removals = paths.map((path) => rm(path, { force: true }));
  for (const removal of await Promise.allSettled(removals)) {
    if (removal.status === "fulfilled") continue;
    if (systemCode(removal.reason) === undefined) throw removal.reason;
  }
}

async function pathsIn(folder: string, recursive: boolean): Promise<string[]> {
  try {
    return await readdir(folder, { recursive });
  } catch (error) {
    if (systemCode(error) === undefined) throw error;
    return [];
  }
}

/** Whether a file's name is one that `newTemporary` gives. */
export function isTemporaryName(name: string): boolean {
  return pattern.test(name);
}

const pattern = /^\..+\.contractgen-([1-9]\d{0,9})-\d+$/;

function isLeftover(path: string): boolean {
  const match = pattern.exec(basename(path));
  if (match === null) return false;
  const processId = Number(match[1]);
  return processId === process.pid ? !inUse.has(path) : !isAlive(processId);
}
