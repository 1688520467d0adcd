import type { GeneratedFile } from "../generated-file.js";
import { type Outcome, success } from "../problem.js";
import { formatCount } from "../report/quantity.js";
import type { Reporter } from "../report/reporter.js";
import type { Waiting } from "../write/lock.js";
import { writeFiles } from "../write/write-files.js";
import {
  type Output,
  writeFolders,
  type WriteSummary,
} from "../write/write-folders.js";

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
  const waiting = waitingOf(folder, reporter);
  const written = await writeFiles(folder, files, stale, waiting);
  return inWords(written.ok ? success([written.value]) : written, reporter);
}

/** Does the same with several folders, all or nothing. */
export async function writeAllAndSummarize(
  outputs: readonly Output[],
  reporter: Reporter,
): Promise<string | undefined> {
  const waiting = (folder: string) => waitingOf(folder, reporter);
  return inWords(await writeFolders(outputs, waiting), reporter);
}

function inWords(
  written: Outcome<readonly WriteSummary[]>,
  reporter: Reporter,
): string | undefined {
  if (!written.ok) {
    reporter.problems(written.problems);
    return undefined;
  }
  const parts = [
    ["created", "written anew"],
    ["changed", "changed"],
    ["unchanged", "unchanged"],
    ["removed", "removed"],
  ] as const;
  return parts
    .map(([change, what]) => {
      const count = written.value.flatMap((one) => one[change]).length;
      return { count, what };
    })
    .filter(({ count }) => count > 0)
    .map(({ count, what }) => `${formatCount(count, "file")} ${what}`)
    .join(", ");
}

function waitingOf(folder: string, reporter: Reporter): Waiting {
  return {
    onWait: (processId) => reporter.note(waitingNote(folder, processId)),
  };
}

function waitingNote(folder: string, processId: number | undefined): string {
  const other = processId === undefined ? "" : `, process ${processId},`;
  return `waiting for another run${other} that writes to ${folder}`;
}
