import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  type LoadedDocument,
  loadDocument,
  type LoadOptions,
} from "../../src/openapi/load.js";
import type { Outcome, Problem } from "../../src/problem.js";

const folder = mkdtempSync(join(tmpdir(), "openapi-test-"));
process.on("exit", () => rmSync(folder, { recursive: true }));

/** The path of a file, in a folder of the test's own, that says `content`. */
export function fileOf(content: string | Uint8Array, name: string): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

/** What loading a file that says `content` gives. */
function load(
  content: string | Uint8Array,
  name = "api.yaml",
  options: LoadOptions = {},
): Promise<Outcome<LoadedDocument>> {
  return loadDocument(fileOf(content, name), options);
}

/** The document in a file that says `content`, which has no problems. */
export async function loaded(
  content: string | Uint8Array,
  name?: string,
): Promise<LoadedDocument> {
  const outcome = await load(content, name);
  if (outcome.ok) return outcome.value;
  throw new Error(outcome.problems.map(inOneLine).join("\n"));
}

/** The problems of a file that says `content`, each as `LINE:COLUMN kind: message (#pointer)`. */
export async function problemsOf(
  content: string | Uint8Array,
  name?: string,
  options?: LoadOptions,
): Promise<readonly string[]> {
  const outcome = await load(content, name, options);
  return outcome.ok ? [] : outcome.problems.map(inOneLine);
}

/** A problem with all that it says except for its file. */
export function inOneLine(problem: Problem): string {
  const { kind, message, pointer, position } = problem;
  const place = position ? `${position.line}:${position.column} ` : "";
  return `${place}${kind}: ${message} (#${pointer})`;
}

/** The first lines of a YAML document that has no paths of its own: three of them. */
export const head = `openapi: 3.0.3
info: { title: Pets, version: "1" }
paths: {}
`;

/** A YAML document whose schemas are the given lines, the first of them line 6. */
export function withSchemas(...lines: readonly string[]): string {
  const schemas = lines.map((line) => `    ${line}\n`).join("");
  return `${head}components:\n  schemas:\n${schemas}`;
}
