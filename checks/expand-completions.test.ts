import assert from "node:assert/strict";
import { test } from "node:test";
import { openEditor } from "./editor.js";

const head = `import type { Identity } from "identity-contract";
import type { Expanded } from "identity-contract/expand";
declare const sessions: Identity.VerificationSessionResource;
`;

/** What an editor offers at the mark `|` of a text. */
function offeredIn(text: string): readonly string[] {
  const name = "completions-example.ts";
  const [before = "", after = ""] = `${head}${text}`.split("|");
  const { service, pathOf } = openEditor(new Map([[name, before + after]]));
  const { entries } =
    service.getCompletionsAtPosition(pathOf(name), before.length, {}) ?? {};
  service.dispose();
  return (entries ?? []).map((entry) => entry.name).toSorted();
}

const paths = [
  "last_verification_report",
  "last_verification_report.document.dob",
  "provided_details",
  "verified_outputs",
  "verified_outputs.id_number",
];

test("editors complete the paths of a type", () => {
  const offered = offeredIn(
    'type A = Expanded<Identity.VerificationSession, "|">;',
  );
  for (const path of paths) assert.ok(offered.includes(path), path);
  assert.equal(offered.length, 16);
});

test("editors complete the paths that a method takes", () => {
  const offered = offeredIn('sessions.retrieve("vs_1", { expand: ["|"] });');
  for (const path of paths) assert.ok(offered.includes(path), path);
  assert.equal(offered.length, 16);
});

test("editors complete the paths of lists", () => {
  const offered = offeredIn('sessions.list({ expand: ["|"] });');
  for (const path of paths) assert.ok(offered.includes(`data.${path}`), path);
  assert.equal(offered.length, 16);
});
