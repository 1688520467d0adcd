import assert from "node:assert/strict";
import { test } from "node:test";
import ts from "typescript";
import { compileDeclarations } from "../../src/compile/compile-declarations.js";
import { isIdentifier } from "../../src/model/identifier.js";

const keywords: string[] = [];
for (
  let kind = ts.SyntaxKind.FirstKeyword;
  kind <= ts.SyntaxKind.LastKeyword;
  kind++
) {
  keywords.push(ts.tokenToString(kind) ?? "");
}

test("every word of TypeScript's that counts as an identifier names types in every position", async () => {
  const names = keywords.filter(isIdentifier);
  assert.ok(names.length > 20, names.join(" "));
  const files = names.map((name) => ({
    path: `${name}.d.ts`,
    text: `export declare namespace Outer {
  interface ${name} { a: ${name}.Inner; b: ${name}; c: Array<${name}>; d: ${name} | null; e(x?: ${name}): ${name}; }
  namespace ${name} { type Inner = 1; }
  type Alias = ${name};
  interface Extended extends ${name} {}
  interface Further extends Outer.${name} { f: Outer.${name}.Inner; }
}
export import ${name} = Outer.${name};
export type Union = ${name} | ${name}.Inner;
`,
  }));
  assert.deepEqual(await compileDeclarations(files), []);
});

test("words that begin a type, types of TypeScript's own and reserved words name nothing", () => {
  for (const word of [
    "readonly",
    "keyof",
    "unique",
    "infer",
    "string",
    "class",
  ])
    assert.equal(isIdentifier(word), false, word);
});
