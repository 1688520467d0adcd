import { stat } from "node:fs/promises";
import { posix, win32 } from "node:path";
import { quote } from "../openapi/quote.js";
import type { Problem } from "../problem.js";

/** A file that a `contract.json` names. */
export interface NamedFile {
  /** By a path that begins as that of the `contract.json` does. */
  readonly path: string;
  /** Where it is named. */
  readonly pointer: string;
}

/**
 * Why a path is none for a file that a contract names, which has to lie in the
 * folder of the `contract.json` or below it, whatever system the contract is
 * used on; undefined for a path that is fine.
 */
export function pathFault(path: string): string | undefined {
  if (path === "") return "expected the path of a file, found an empty text";
  if (posix.isAbsolute(path) || win32.isAbsolute(path) || path.includes("\0")) {
    return `expected a path relative to the folder of this file, found ${quote(path)}`;
  }
  const parts = posix.normalize(path.replaceAll("\\", "/")).split("/");
  return parts[0] === ".."
    ? `the path ${quote(path)} leads out of the folder of this file`
    : undefined;
}

/** Problems, in the file that names them, for the files that are not there, or are none. */
export async function findMissingFiles(
  file: string,
  named: readonly NamedFile[],
): Promise<readonly Problem[]> {
  const found = named.map(async ({ path, pointer }) => {
    const fault = await fileFault(path);
    return fault === undefined ? [] : [{ ...fault, file, pointer }];
  });
  return (await Promise.all(found)).flat();
}

async function fileFault(
  path: string,
): Promise<Pick<Problem, "kind" | "message"> | undefined> {
  try {
    const stats = await stat(path);
    if (!stats.isDirectory()) return undefined;
    const message = `${quote(path)} is a folder, not a file`;
    return { kind: "not-a-file", message };
  } catch (error) {
    // What else is wrong with it shows, and is said, when it is read.
    if (!isMissing(error)) return undefined;
    const message = `there is no file ${quote(path)}`;
    return { kind: "file-not-found", message };
  }
}

function isMissing(error: unknown): boolean {
  if (!(error instanceof Error) || !("code" in error)) throw error;
  return error.code === "ENOENT" || error.code === "ENOTDIR";
}
