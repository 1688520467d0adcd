import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import ts from "typescript";
import { repository } from "./specification-contract.js";

const head = `import type { Identity } from "identity-contract";
import type { Expanded } from "identity-contract/expand";
declare const sessions: Identity.VerificationSessionResource;
`;

/** What an editor offers at the mark `|` of a text. */
function offeredIn(text: string): readonly string[] {
  const file = join(repository, "checks/completions-example.ts");
  const [before = "", after = ""] = `${head}${text}`.split("|");
  const source = before + after;
  const service = ts.createLanguageService({
    getScriptFileNames: () => [file],
    getScriptVersion: () => "1",
    getScriptSnapshot: (name) => {
      const content = name === file ? source : ts.sys.readFile(name);
      return content === undefined
        ? undefined
        : ts.ScriptSnapshot.fromString(content);
    },
    getCurrentDirectory: () => repository,
    getCompilationSettings: () => ({
      module: ts.ModuleKind.NodeNext,
      strict: true,
      types: [],
    }),
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (name) => name === file || ts.sys.fileExists(name),
    readFile: (name) => ts.sys.readFile(name),
    directoryExists: (name) => ts.sys.directoryExists(name),
  });
  const { entries } =
    service.getCompletionsAtPosition(file, before.length, {}) ?? {};
  service.dispose();
  return (entries ?? []).map(({ name }) => name).toSorted();
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
