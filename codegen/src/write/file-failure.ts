import { failure, type Outcome, type Problem } from "../problem.js";

/**
 * A step that the file system refused. It is thrown so that all that was begun
 * can be undone on its way up, and ends as a problem in `outcomeOf`.
 */
export class FileFailure extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map((problem) => problem.message).join("; "));
    this.problems = problems;
  }
}

/** A problem with a file or folder as a whole. */
export function fileProblem(
  file: string,
  kind: string,
  message: string,
): Problem {
  return { kind, message, file, pointer: "" };
}

/**
 * Does a step that concerns one file or folder.
 *
 * @param name the file as the user knows it
 * @throws FileFailure where the system refuses, and any other error as it is.
 */
export async function onFile<Value>(
  name: string,
  step: () => Promise<Value>,
): Promise<Value> {
  try {
    return await step();
  } catch (error) {
    const code = systemCode(error);
    if (code === undefined) throw error;
    const [kind, message] = refusals.get(code) ?? [
      "cannot-write",
      "the system refuses",
    ];
    throw new FileFailure([fileProblem(name, kind, `${message} (${code})`)]);
  }
}

/** What a piece of work gives, a file failure in it as a problem. */
export async function outcomeOf<Value>(
  work: () => Promise<Outcome<Value>>,
): Promise<Outcome<Value>> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof FileFailure) return failure(error.problems);
    throw error;
  }
}

/** What a step gives, or undefined where its file is not there. */
export async function unlessMissing<Value>(
  step: Promise<Value>,
): Promise<Value | undefined> {
  try {
    return await step;
  } catch (error) {
    const code = systemCode(error);
    if (code === "ENOENT" || code === "ENOTDIR") return undefined;
    throw error;
  }
}

/** The system's code for an error, such as `ENOENT`; undefined for a bug. */
export function systemCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !("code" in error)) return undefined;
  const { code } = error;
  return typeof code === "string" && /^E[A-Z0-9]+$/.test(code)
    ? code
    : undefined;
}

const refusals: ReadonlyMap<string, readonly [kind: string, message: string]> =
  new Map([
    ["EACCES", ["not-permitted", "permission denied"]],
    ["EPERM", ["not-permitted", "permission denied"]],
    ["EROFS", ["read-only", "the file system is read-only"]],
    ["ENOSPC", ["disk-full", "no space is left on the disk"]],
    ["EDQUOT", ["disk-full", "the disk quota is used up"]],
  ]);
