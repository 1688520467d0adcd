import { isUtf8 } from "node:buffer";
import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import type { Outcome, Problem } from "../../problem.js";
import { failure, success } from "../../problem.js";
import { problemsInText } from "./text-problem.js";

/** A file that was read and is text. */
export interface TextFile {
  /** As the user named it. */
  readonly file: string;
  /** Of its bytes, in hexadecimal. */
  readonly sha256: string;
  /** What it says, without a byte order mark. */
  readonly text: string;
}

/** More than the largest known specifications have; far less than a string can hold. */
const LARGEST = 256 * 1024 * 1024;

/** Reads a file of UTF-8 text; a byte order mark may begin it. */
export async function readTextFile(file: string): Promise<Outcome<TextFile>> {
  const bytes = await readBytes(file);
  if (!bytes.ok) return bytes;
  const text = decode(file, bytes.value);
  if (!text.ok) return text;
  return success({ file, sha256: sha256Of(bytes.value), text: text.value });
}

/** A file of UTF-8 text as it will be when it is written. */
export function unwrittenTextFile(file: string, text: string): TextFile {
  return { file, sha256: sha256Of(text), text: withoutMark(text) };
}

function sha256Of(bytes: Buffer | string): string {
  return createHash("sha256").update(bytes).digest("hex");
}

async function readBytes(file: string): Promise<Outcome<Buffer>> {
  try {
    const status = await stat(file);
    if (status.isCharacterDevice() || status.isBlockDevice()) {
      return failure([
        fileProblem(file, "not-a-file", "this is a device, not a file"),
      ]);
    }
    if (status.size > LARGEST) {
      return failure([
        fileProblem(file, "too-large", "the file is larger than 256 MiB"),
      ]);
    }
    return success(await readFile(file));
  } catch (error) {
    const code = systemCode(error);
    if (code === undefined) throw error;
    const [kind, message] = refusals.get(code) ?? [
      "unreadable-file",
      `the file cannot be read (${code})`,
    ];
    return failure([fileProblem(file, kind, message)]);
  }
}

function decode(file: string, bytes: Buffer): Outcome<string> {
  if (isUtf8(bytes)) return success(withoutMark(bytes.toString("utf8")));
  const valid = validPrefix(bytes);
  const problem = {
    kind: "invalid-encoding",
    message: "the file is no UTF-8 text: the bytes from here on are invalid",
    pointer: "",
    offset: valid.length,
  };
  return failure(problemsInText(file, valid, [problem]));
}

function withoutMark(text: string): string {
  return text.startsWith("\ufeff") ? text.slice(1) : text;
}

/** The text in front of the first byte that is not UTF-8. */
function validPrefix(bytes: Uint8Array): string {
  let longest = "";
  let low = 0;
  let high = bytes.length;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const decoder = new TextDecoder("utf-8", { fatal: true });
    try {
      // As a stream: a character may be cut off at the end.
      longest = decoder.decode(bytes.subarray(0, middle), { stream: true });
      low = middle + 1;
    } catch {
      high = middle - 1;
    }
  }
  return longest;
}

function fileProblem(file: string, kind: string, message: string): Problem {
  return { kind, message, file, pointer: "" };
}

/** The system's or Node's code for an error, such as `ENOENT`; undefined for a bug. */
function systemCode(error: unknown): string | undefined {
  return error instanceof Error &&
    "code" in error &&
    typeof error.code === "string"
    ? error.code
    : undefined;
}

const refusals: ReadonlyMap<string, readonly [kind: string, message: string]> =
  new Map([
    ["ENOENT", ["file-not-found", "there is no such file"]],
    ["ENOTDIR", ["file-not-found", "there is no such file"]],
    ["EISDIR", ["not-a-file", "this is a folder, not a file"]],
    ["EACCES", ["not-permitted", "permission to read the file is denied"]],
    ["EPERM", ["not-permitted", "permission to read the file is denied"]],
  ]);
