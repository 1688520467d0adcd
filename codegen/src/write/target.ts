import type { Stats } from "node:fs";
import { lstat, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { GeneratedFile } from "../generated-file.js";
import {
  distinctProblems,
  failure,
  type Outcome,
  type Problem,
  success,
} from "../problem.js";
import {
  FileFailure,
  fileProblem,
  onFile,
  outcomeOf,
  unlessMissing,
} from "./file-failure.js";

/** A file to be written. */
export interface OutputFile extends GeneratedFile {
  /**
   * What has to be there when it is written, unless it is there already: a
   * text, or null for nothing. Without it, whatever is there is replaced.
   */
  readonly replaces?: string | null;
}

/** What becomes of a file. */
export type FileChange = "created" | "changed" | "unchanged" | "removed";

/** A place in the output folder: what is there and what is to be there. */
export interface Target {
  /** Relative to the output folder, with `/` between parts. */
  readonly path: string;
  /** As the user knows it: below the output folder as they named it. */
  readonly name: string;
  /** Where it is. */
  readonly location: string;
  readonly change: FileChange;
  /** What is to be there; undefined for nothing. */
  readonly text: string | undefined;
  /** What is there; undefined for nothing. */
  readonly old: OldFile | undefined;
}

interface OldFile {
  readonly bytes: Buffer;
  /** Its permissions, as of `chmod`. */
  readonly mode: number;
}

/**
 * Looks at every place that generated files and stale ones have in a folder,
 * in that order; stale files that are not there are left out.
 *
 * Only regular files are looked at, in real folders: a link, or a folder in a
 * file's place, is a problem, so that nothing outside of the output folder is
 * ever read or replaced through it.
 *
 * @param folder the output folder as the user named it
 * @param location where that is, with no links in it
 */
export async function readTargets(
  folder: string,
  location: string,
  files: readonly OutputFile[],
  stale: readonly string[],
): Promise<Outcome<readonly Target[]>> {
  const places: readonly ToBeThere[] = [
    ...files,
    ...stale.map((path) => ({ path, text: undefined })),
  ];
  checkPaths(places.map(({ path }) => path));
  const outcomes = await Promise.all(
    places.map((place) =>
      outcomeOf(async () => {
        const old = await readOld(folder, location, place.path);
        const fault = faultOf(place, old);
        return fault === undefined
          ? success({ ...place, old })
          : failure([fileProblem(join(folder, place.path), ...fault)]);
      }),
    ),
  );
  const targets: Target[] = [];
  const problems: Problem[] = [];
  for (const outcome of outcomes) {
    if (!outcome.ok) {
      problems.push(...outcome.problems);
      continue;
    }
    const { path, text, old } = outcome.value;
    if (old === undefined && text === undefined) continue;
    targets.push({
      path,
      name: join(folder, path),
      location: join(location, path),
      change: changeOf(old, text),
      text,
      old,
    });
  }
  return problems.length > 0
    ? failure(distinctProblems(problems))
    : success(targets);
}

/** A path, and what is to be there: a text, or nothing. */
interface ToBeThere extends Pick<OutputFile, "path" | "replaces"> {
  readonly text: string | undefined;
}

/** The kind and message of what is wrong with what is there, where that matters. */
function faultOf(
  { text, replaces }: ToBeThere,
  old: OldFile | undefined,
): readonly [kind: string, message: string] | undefined {
  if (replaces === undefined || changeOf(old, text) === "unchanged") {
    return undefined;
  }
  if (replaces === null) {
    return old === undefined
      ? undefined
      : [
          "file-exists",
          "there is a file of this name already, which says something else; move it away",
        ];
  }
  // A byte order mark is no part of what was read.
  return old?.bytes.toString().replace(/^\uFEFF/u, "") === replaces
    ? undefined
    : [
        "changed-meanwhile",
        "this is no longer what it was when the run began; run again",
      ];
}

/** Paths come from our own code: one that leads out of the folder is a bug, as are two for one place. */
function checkPaths(paths: readonly string[]): void {
  for (const path of paths) {
    const isSafe = path
      .split("/")
      .every((name) => /^[^\\\0]+$/.test(name) && !/^\.\.?$/.test(name));
    if (!isSafe) throw new Error(`not a path in a folder: ${path}`);
  }
  if (new Set(paths).size < paths.length) {
    throw new Error("a file is there twice");
  }
}

function changeOf(
  old: OldFile | undefined,
  text: string | undefined,
): FileChange {
  if (old === undefined) return "created";
  if (text === undefined) return "removed";
  return old.bytes.equals(Buffer.from(text)) ? "unchanged" : "changed";
}

/** What is at a path, looked at part by part: no part may be a link. */
async function readOld(
  folder: string,
  location: string,
  path: string,
): Promise<OldFile | undefined> {
  for (const part of partsOf(path)) {
    const isLast = part === path;
    const name = join(folder, part);
    const place = join(location, part);
    const stats = await onFile(name, () => unlessMissing(lstat(place)));
    if (stats === undefined) return undefined;
    const problem = problemOf(name, stats, isLast);
    if (problem !== undefined) throw new FileFailure([problem]);
    if (isLast) {
      const bytes = await onFile(name, () => unlessMissing(readFile(place)));
      return bytes && { bytes, mode: stats.mode & 0o777 };
    }
  }
  return undefined;
}

/** `a/b/c` as `a`, `a/b` and `a/b/c`. */
export function partsOf(path: string): string[] {
  const names = path.split("/");
  return names.map((_, index) => names.slice(0, index + 1).join("/"));
}

function problemOf(
  name: string,
  stats: Stats,
  isLast: boolean,
): Problem | undefined {
  if (stats.isSymbolicLink()) {
    return fileProblem(
      name,
      "symbolic-link",
      "this is a symbolic link; links in the output folder are not followed, so remove it",
    );
  }
  if (isLast && !stats.isFile()) {
    return fileProblem(
      name,
      "not-a-file",
      "a file goes here, and this is none; move it away",
    );
  }
  if (!isLast && !stats.isDirectory()) {
    return fileProblem(
      name,
      "not-a-folder",
      "a folder goes here, and this is none; move it away",
    );
  }
  return undefined;
}
