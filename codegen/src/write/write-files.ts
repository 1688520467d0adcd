import { lstat } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { GeneratedFile } from "../generated-file.js";
import { type Outcome, success } from "../problem.js";
import { type ExclusiveFolder, inExclusiveFolder } from "./exclusive-folder.js";
import { FileFailure, outcomeOf, unlessMissing } from "./file-failure.js";
import { lockName, type Waiting } from "./lock.js";
import {
  foldersAround,
  locateFolder,
  removeEmptyFolders,
} from "./output-folder.js";
import { Replacement, type StagedTarget } from "./replacement.js";
import { type FileChange, readTargets, type Target } from "./target.js";
import { leftoversIn, removeFiles } from "./temporary-file.js";

/** What became of which files, by the paths that they were given with. */
export type WriteSummary = Readonly<Record<FileChange, readonly string[]>>;

/**
 * Writes generated files to a folder and removes stale ones, all or nothing.
 *
 * All new text is first written beside its target and flushed, so that a full
 * disk or a read-only folder shows before anything is replaced. Then each file
 * is replaced in one step, in the order given (a file is to come after those
 * that it imports), and stale files are removed last, with folders that become
 * empty. When a step fails, or Ctrl-C is pressed, all is put back. Files that
 * have the right content already are not touched, and when all have, nothing
 * is.
 *
 * When the process is killed, or the power goes, every file is whole: the old
 * one or the new one. Killed between two replacements, it leaves some old and
 * some new, a state in which every import still resolves; what else it leaves
 * are temporary files and its lock, which the next run removes as it writes
 * what is missing. One run at a time writes to a folder; another one waits.
 *
 * Links in the folder are not followed; the folder may be reached through one.
 *
 * @param folder as the user named it; made when it is not there
 * @param stale paths of files to be removed, relative to the folder
 * @returns a problem, and the folder as it was, when the system refuses a
 * step or another run does not end while this one waits.
 */
export function writeFiles(
  folder: string,
  files: readonly GeneratedFile[],
  stale: readonly string[],
  waiting: Waiting = {},
): Promise<Outcome<WriteSummary>> {
  return outcomeOf(async () => {
    const location = await locateFolder(folder);
    const targets = await readTargets(folder, location, files, stale);
    if (!targets.ok) return targets;
    if (await isSettled(location, targets.value)) {
      return success(summaryOf(targets.value));
    }
    return inExclusiveFolder(folder, waiting, (home) =>
      writeTargets(folder, home, files, stale),
    );
  });
}

async function writeTargets(
  folder: string,
  { location, isTakenOver, checkInterruption }: ExclusiveFolder,
  files: readonly GeneratedFile[],
  stale: readonly string[],
): Promise<Outcome<WriteSummary>> {
  const targets = await readTargets(folder, location, files, stale);
  if (!targets.ok) return targets;
  const leftovers = isTakenOver
    ? await leftoversIn(location, { recursive: true })
    : await leftoversBeside(location, targets.value);
  await removeFiles(leftovers);
  await removeEmptyFolders(foldersAround(leftovers, location));
  await replace(targets.value, checkInterruption);
  const removed = targets.value.filter(({ change }) => change === "removed");
  const emptied = removed.map((target) => target.location);
  await removeEmptyFolders(foldersAround(emptied, location));
  return success(summaryOf(targets.value));
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
async function isSettled(
  location: string,
  targets: readonly Target[],
): Promise<boolean> {
  if (targets.some(({ change }) => change !== "unchanged")) return false;
  const lock = await unlessMissing(lstat(join(location, lockName)));
  if (lock !== undefined) return false;
  return (await leftoversBeside(location, targets)).length === 0;
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
