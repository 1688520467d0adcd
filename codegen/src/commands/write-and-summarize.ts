import type { GeneratedFile } from "../generated-file.js";
import { formatCount } from "../report/quantity.js";
import type { Reporter } from "../report/reporter.js";
import { writeFiles } from "../write/write-files.js";

/**
 * Writes files to a folder and removes stale ones.
 *
 * @returns what became of them, in words; undefined where nothing was written
 * and the problems were reported.
 */
export async function writeAndSummarize(
  folder: string,
  files: readonly GeneratedFile[],
  stale: readonly string[],
  reporter: Reporter,
): Promise<string | undefined> {
  const written = await writeFiles(folder, files, stale, {
    onWait: (processId) => reporter.note(waitingNote(folder, processId)),
  });
  if (!written.ok) {
    reporter.problems(written.problems);
    return undefined;
  }
  const { created, changed, unchanged, removed } = written.value;
  const parts = [
    [created.length, "written anew"],
    [changed.length, "changed"],
    [unchanged.length, "unchanged"],
    [removed.length, "removed"],
  ] as const;
  return parts
    .filter(([count]) => count > 0)
    .map(([count, what]) => `${formatCount(count, "file")} ${what}`)
    .join(", ");
}

function waitingNote(folder: string, processId: number | undefined): string {
  const other = processId === undefined ? "" : `, process ${processId},`;
  return `waiting for another run${other} that writes to ${folder}`;
}
