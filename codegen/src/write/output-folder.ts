import { lstat, mkdir, realpath, rmdir, stat } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import {
  FileFailure,
  fileProblem,
  onFile,
  systemCode,
  unlessMissing,
} from "./file-failure.js";

/**
 * Where an output folder really is, links on the way to it resolved; where it
 * would be if it is not there.
 *
 * @param folder as the user named it
 * @throws FileFailure when something else is in its place, or on the way to it.
 */
export function locateFolder(folder: string): Promise<string> {
  return onFile(folder, async () => {
    const obstacle = await obstacleTo(folder);
    if (obstacle !== undefined) {
      throw new FileFailure([fileProblem(folder, "not-a-folder", obstacle)]);
    }
    return (await unlessMissing(realpath(folder))) ?? resolve(folder);
  });
}

/**
 * Makes a folder, and the folders around it, where they are not there.
 *
 * @param name the folder as the user knows it
 * @param location where it is to be, as an absolute path
 * @returns the folders made, outermost first.
 * @throws FileFailure where the system refuses.
 */
export async function makeFolder(
  name: string,
  location: string,
): Promise<string[]> {
  const first = await onFile(name, () => mkdir(location, { recursive: true }));
  if (first === undefined) return [];
  const made = [location];
  for (let folder = location; folder !== first;) {
    folder = dirname(folder);
    made.unshift(folder);
  }
  return made;
}

/** Removes those of some folders that are empty, the last one first. */
export async function removeEmptyFolders(
  folders: readonly string[],
): Promise<void> {
  for (const folder of folders.toReversed()) {
    try {
      await rmdir(folder);
    } catch (error) {
      if (systemCode(error) === undefined) throw error;
    }
  }
}

/** The folders that files are in, those below a certain one, outermost first. */
export function foldersAround(
  files: readonly string[],
  location: string,
): string[] {
  const folders = new Set<string>();
  for (const file of files) {
    let folder = dirname(file);
    for (; folder !== location; folder = dirname(folder)) folders.add(folder);
  }
  return [...folders].toSorted((a, b) => a.length - b.length);
}

/** What is in the way of a folder: the nearest thing on its path that is there, unless a folder. */
async function obstacleTo(folder: string): Promise<string | undefined> {
  for (let part = folder; ; part = dirname(part)) {
    const stats = await unlessMissing(stat(part));
    if (stats?.isDirectory() === true) return undefined;
    const name = part === folder ? "this" : JSON.stringify(part);
    if (stats !== undefined) return `${name} is a file, not a folder`;
    const link = await unlessMissing(lstat(part));
    if (link !== undefined) {
      return `${name} is a symbolic link that leads nowhere`;
    }
    if (part === dirname(part)) return undefined;
  }
}
