import assert from "node:assert/strict";
import { test } from "node:test";
import ts from "typescript";
import oldest from "typescript-5.0";
import { isIdentifier } from "../../src/model/identifier.js";

const compilers = [
  {
    starts: (code: number) => ts.isIdentifierStart(code, ts.ScriptTarget.ES5),
    goesOn: (code: number) => ts.isIdentifierPart(code, ts.ScriptTarget.ES5),
  },
  {
    starts: (code: number) =>
      oldest.isIdentifierStart(code, oldest.ScriptTarget.ES5),
    goesOn: (code: number) =>
      oldest.isIdentifierPart(code, oldest.ScriptTarget.ES5),
  },
];

test("what can name a declaration is an identifier to the oldest and the newest compiler, whatever the target", () => {
  for (let code = 0; code <= 0x3_ffff; code++) {
    const character = String.fromCodePoint(code);
    for (const { starts, goesOn } of compilers) {
      assert.ok(!isIdentifier(character) || starts(code), character);
      assert.ok(!isIdentifier(`a${character}`) || goesOn(code), character);
    }
  }
});

test("reserved words and texts that begin with a digit name nothing", () => {
  for (const name of [
    "",
    "1a",
    "class",
    "string",
    "a b",
    "a-b",
    "𲎰",
    "\ud800",
  ])
    assert.ok(!isIdentifier(name), name);
  for (const name of ["a1", "_", "$", "Größe", "名前", "Имя"])
    assert.ok(isIdentifier(name), name);
});
