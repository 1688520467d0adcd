import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { checkDeclarations } from "../../src/compile/check-declarations.js";
import type { GeneratedFile } from "../../src/generated-file.js";

const version: GeneratedFile = {
  path: "2026-10-28.endive/index.d.ts",
  text: "export interface Identity {\n  id: string;\n}\n",
};
const entry: GeneratedFile = {
  path: "index.d.ts",
  text: 'export * from "./2026-10-28.endive/index.js";\n',
};

/** Findings as `path:line:column code message`. */
function findingsOf(files: readonly GeneratedFile[]): string[] {
  return checkDeclarations(files).map(
    ({ path, line, column, code, message }) =>
      `${path}:${line}:${column} ${code} ${message}`,
  );
}

describe("checkDeclarations", () => {
  it("finds nothing wrong with good files that import each other", () => {
    assert.deepEqual(findingsOf([version, entry]), []);
  });

  it("reports every finding of every file with its place, by file", () => {
    const broken = {
      path: "2026-10-28.endive/index.d.ts",
      text: "export type A = Missing;\nexport type B = Array<string, 1>;\n",
    };
    const importer = {
      path: "index.d.ts",
      text: 'import type { C } from "./2026-10-28.endive/index.js";\nexport type D = C;\n',
    };
    assert.deepEqual(findingsOf([importer, broken]), [
      "2026-10-28.endive/index.d.ts:1:17 2304 Cannot find name 'Missing'.",
      "2026-10-28.endive/index.d.ts:2:17 2314 Generic type 'Array<T>' requires 1 type argument(s).",
      "index.d.ts:1:15 2305 Module '\"./2026-10-28.endive/index.js\"' has no exported member 'C'.",
    ]);
  });

  it("reports syntax errors", () => {
    assert.deepEqual(
      findingsOf([{ path: "index.d.ts", text: "export type A = ;\n" }]),
      ["index.d.ts:1:17 1110 Type expected."],
    );
  });

  it("reports a long finding on one line", () => {
    const [finding] = checkDeclarations([
      {
        path: "index.d.ts",
        text: "interface A {\n  a: { b: string };\n}\nexport interface B extends A {\n  a: { b: number };\n}\n",
      },
    ]);
    assert.equal(finding?.code, 2430);
    assert.equal(
      finding.message,
      "Interface 'B' incorrectly extends interface 'A'. The types of 'a.b' are incompatible between these types. Type 'number' is not assignable to type 'string'.",
    );
  });

  it("checks as strictly as the strictest user", () => {
    const findings = findingsOf([
      {
        path: "index.d.ts",
        text: "interface A {\n  a?: string;\n}\nexport interface B extends A {\n  a?: string | undefined;\n}\n",
      },
    ]);
    assert.equal(findings.length, 1);
    assert.match(findings[0] ?? "", /^index\.d\.ts:4:18 2430 /);
  });

  it("knows what declarations may name of ES2018, and neither what is newer nor DOM's or Node's", () => {
    assert.deepEqual(
      findingsOf([
        {
          path: "index.d.ts",
          text: "export type A = Promise<AsyncIterableIterator<Record<string, Uint8Array>>>;\nexport type B = [AggregateError, Buffer, HTMLElement];\n",
        },
      ]),
      [
        "index.d.ts:2:18 2304 Cannot find name 'AggregateError'.",
        "index.d.ts:2:34 2591 Cannot find name 'Buffer'. Do you need to install type definitions for node? Try `npm i --save-dev @types/node` and then add 'node' to the types field in your tsconfig.",
        "index.d.ts:2:42 2304 Cannot find name 'HTMLElement'.",
      ],
    );
  });

  it("sees no file but those it is given", () => {
    const here = fileURLToPath(import.meta.url);
    const findings = findingsOf([
      {
        path: "index.d.ts",
        text: [
          `/// <reference path=${JSON.stringify(here)} />`,
          'export * from "typescript";',
          `export * from ${JSON.stringify(here.replace(/ts$/, "js"))};`,
          'export * from "./left-out.js";\n',
        ].join("\n"),
      },
    ]);
    assert.deepEqual(
      findings.map((finding) => finding.split(" ", 2).join(" ")),
      [
        "index.d.ts:1:22 6053",
        "index.d.ts:2:15 2307",
        "index.d.ts:3:15 2307",
        "index.d.ts:4:15 2307",
      ],
    );
  });

  it("lets other files, such as a package.json, pass", () => {
    const manifest = { path: "package.json", text: '{"type": "commonjs"}\n' };
    assert.deepEqual(findingsOf([manifest, version, entry]), []);
  });
});
