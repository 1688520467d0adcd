import type { GeneratedFile } from "../generated-file.js";
import type { Outcome } from "../problem.js";
import { success } from "../problem.js";
import type { Waiting } from "./lock.js";
import { writeFolders, type WriteSummary } from "./write-folders.js";

/**
 * Writes generated files to one folder and removes stale ones, as
 * `writeFolders` does.
 *
 * @param folder as the user named it; made when it is not there
 * @param stale paths of files to be removed, relative to the folder
 */
export async function writeFiles(
  folder: string,
  files: readonly GeneratedFile[],
  stale: readonly string[],
  waiting: Waiting = {},
): Promise<Outcome<WriteSummary>> {
  const written = await writeFolders([{ folder, files, stale }], () => waiting);
  if (!written.ok) return written;
  const [summary] = written.value;
  if (summary === undefined) throw new Error("nothing is said of a folder");
  return success(summary);
}
