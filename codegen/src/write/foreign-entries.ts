import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { failure, type Outcome, success } from "../problem.js";
import {
  fileProblem,
  onFile,
  outcomeOf,
  unlessMissing,
} from "./file-failure.js";
import { guardOf, lockName } from "./lock.js";
import { locateFolder } from "./output-folder.js";
import { type OutputFile, partsOf } from "./target.js";
import { isTemporaryName } from "./temporary-file.js";

/**
 * Looks for anything in a folder that is none of the files to be written there:
 * in a folder that has to be empty, all but what a run left that was killed as
 * it wrote the very same, and the history of Git.
 *
 * @param folder as the user named it; it need not be there
 * @returns a problem that names one of them, should there be any.
 */
export function foreignEntries(
  folder: string,
  files: readonly OutputFile[],
): Promise<Outcome<undefined>> {
  return outcomeOf(async () => {
    const location = await locateFolder(folder);
    const known = new Set(files.flatMap(({ path }) => partsOf(path)));
    const found = await onFile(folder, () => firstForeign(location, "", known));
    if (found === undefined) return success(undefined);
    const message = `the folder is not empty: it has ${JSON.stringify(found)}; name another, or one that is not there yet`;
    return failure([fileProblem(folder, "folder-not-empty", message)]);
  });
}

/** The path of the first entry, by names, that is neither known nor left by a run; links are not followed. */
async function firstForeign(
  location: string,
  parent: string,
  known: ReadonlySet<string>,
): Promise<string | undefined> {
  const entries = await unlessMissing(
    readdir(join(location, parent), { withFileTypes: true }),
  );
  const sorted = (entries ?? []).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of sorted) {
    const path = parent === "" ? entry.name : `${parent}/${entry.name}`;
    if (isOwn(path, entry.name)) continue;
    if (!known.has(path)) return path;
    if (!entry.isDirectory()) continue;
    const foreign = await firstForeign(location, path, known);
    if (foreign !== undefined) return foreign;
  }
  return undefined;
}

function isOwn(path: string, name: string): boolean {
  return (
    [".git", lockName, guardOf(lockName)].includes(path) ||
    isTemporaryName(name)
  );
}
