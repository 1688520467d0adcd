import assert from "node:assert/strict";
import { basename } from "node:path";
import { readOverlaid } from "../../../src/openapi/overlay/read-overlaid.js";
import { fileOf, inOneLine } from "../load-text.js";

/** The YAML text of an overlay with these lines for its actions; the first is line 4. */
export function overlay(
  version: "1.0.0" | "1.1.0",
  ...lines: readonly string[]
): string {
  return [
    `overlay: ${version}`,
    'info: { title: Test, version: "1" }',
    "actions:",
    ...lines.map((line) => `  ${line}`),
    "",
  ].join("\n");
}

/** What a file that says `document`, in YAML or as a value, says with overlays on it. */
export async function overlaid(
  document: unknown,
  ...overlays: readonly string[]
): Promise<unknown> {
  const outcome = await read(document, overlays);
  assert.ok(outcome.ok, JSON.stringify(outcome));
  return outcome.value.value;
}

/** What is wrong with overlays on a file `api.json` or `api.yaml` that says `document`: `FILE:LINE:COLUMN kind: message (#pointer)`. */
export async function overlayProblems(
  document: unknown,
  ...overlays: readonly string[]
): Promise<readonly string[]> {
  const outcome = await read(document, overlays);
  assert.ok(!outcome.ok);
  return outcome.problems.map((problem) => {
    const line = inOneLine(problem).replaceAll(/"[^" ]*\/(api\.\w+)"/g, '"$1"');
    return `${basename(problem.file)}:${line}`;
  });
}

function read(document: unknown, overlays: readonly string[]) {
  const file =
    typeof document === "string"
      ? fileOf(document, "api.yaml")
      : fileOf(JSON.stringify(document), "api.json");
  return readOverlaid(
    file,
    overlays.map((text, index) => fileOf(text, `overlay-${index + 1}`)),
  );
}
