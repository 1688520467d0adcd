import assert from "node:assert/strict";
import { test } from "node:test";
import * as fc from "fast-check";
import { util } from "prettier";
import ts from "typescript";
import {
  commentLines,
  identifier,
  methodName,
  numberLiteral,
  propertyName,
  stringLiteral,
} from "../../src/printer/escape.js";
import { textWidth } from "../../src/printer/text-width.js";
import { texts } from "./text-arbitrary.js";

test("a comment keeps its text line by line", () => {
  assert.deepEqual(commentLines("One.\n\n  - two\r\nthree — `four`\t5"), [
    "One.",
    "",
    "  - two",
    "three — `four`\t5",
  ]);
});

test("blanks at the end of lines, and blank lines around the text, are left out", () => {
  assert.deepEqual(commentLines("\n \nOne. \nTwo.\t\n\n"), ["One.", "Two."]);
  assert.deepEqual(commentLines(" \n\t"), []);
});

test("nothing in a comment's text ends the comment", () => {
  assert.deepEqual(commentLines("a */ b **/ c *\\/ d */*/"), [
    "a *\\/ b **\\/ c *\\/ d *\\/*\\/",
  ]);
  assert.deepEqual(commentLines("*\n/"), ["*", "/"]);
  assert.deepEqual(commentLines("*\0/"), ["*\\u0000/"]);
});

test("every line ending of TypeScript ends a line of a comment", () => {
  assert.deepEqual(commentLines("a\rb\r\nc\u2028d\u2029e\nf"), [..."abcdef"]);
});

test("a description holds no tags and no links, but it may hold addresses", () => {
  assert.deepEqual(
    commentLines("@internal\n  @x\n* @x\nWith @x, {@link x} (@x) me@x.org"),
    [
      "\\@internal",
      "  \\@x",
      "* \\@x",
      "With \\@x, {\\@link x} (\\@x) me@x.org",
    ],
  );
});

test("TypeScript sees no tag and no link in a description, whatever is before the @", () => {
  const lines = Array.from(
    { length: 0x10000 },
    (_, code) => `a${String.fromCharCode(code)}@link x} {@link x}`,
  );
  const comment = commentLines(lines.join("\n")).join("\n * ");
  const file = ts.createSourceFile(
    "index.d.ts",
    `/**\n * ${comment}\n */\ninterface X {}`,
    ts.ScriptTarget.ES2022,
    true,
  );
  const [declaration] = file.statements;
  assert.ok(declaration);
  const [jsDoc] = ts.getJSDocCommentsAndTags(declaration);
  assert.equal(typeof jsDoc?.comment, "string");
  assert.deepEqual(ts.getJSDocTags(declaration), []);
});

test("what a comment's text hides is shown", () => {
  assert.deepEqual(
    commentLines("a\u202eb\ufeff\ud800c\u{e0041}\u200b\u0007\u3164"),
    ["a\\u202eb\\ufeff\\ud800c\\udb40\\udc41\\u200b\\u0007\\u3164"],
  );
  assert.deepEqual(commentLines("👩‍👩‍👧 é 名前"), ["👩‍👩‍👧 é 名前"]);
});

test("string literals are in double quotes unless single ones need fewer escapes", () => {
  assert.equal(stringLiteral("plain"), `"plain"`);
  assert.equal(stringLiteral("it's"), `"it's"`);
  assert.equal(stringLiteral('say "a"'), `'say "a"'`);
  assert.equal(stringLiteral(`"it's"`), `'"it\\'s"'`);
  assert.equal(stringLiteral(`"'`), `"\\"'"`);
});

test("what is not printable is escaped in literals", () => {
  assert.equal(
    stringLiteral("\\ \n\r\t\0\u2028\u202e\ud800"),
    String.raw`"\\ \n\r\t\u0000\u2028\u202e\ud800"`,
  );
  assert.equal(stringLiteral("café 名前 €"), `"café 名前 €"`);
  assert.equal(stringLiteral("😀"), String.raw`"\ud83d\ude00"`);
});

test("the value of a string literal is exactly the text", () => {
  const everyCodeUnit = Array.from({ length: 0x10000 }, (_, unit) =>
    String.fromCharCode(unit),
  );
  assert.equal(
    valueOf(stringLiteral(everyCodeUnit.join(""))),
    everyCodeUnit.join(""),
  );
  fc.assert(
    fc.property(texts, (text) => valueOf(stringLiteral(text)) === text),
  );
});

test("the width of literals is the width that prettier sees", () => {
  const wrong = Array.from({ length: 0x11000 }, (_, code) =>
    stringLiteral(String.fromCodePoint(code)),
  ).filter((literal) => textWidth(literal) !== util.getStringWidth(literal));
  assert.deepEqual(wrong, []);
});

test("property names are bare where they are identifiers, else quoted", () => {
  assert.equal(propertyName("id"), "id");
  assert.equal(propertyName("$_1"), "$_1");
  assert.equal(propertyName("naïve"), "naïve");
  assert.equal(propertyName("名前"), "名前");
  assert.equal(propertyName("new"), "new");
  assert.equal(propertyName("__proto__"), "__proto__");
  for (const name of ["", "1", "1st", "a-b", "a b", "+1", "1e3"]) {
    assert.equal(propertyName(name), `"${name}"`);
  }
  assert.equal(propertyName("x\u200d"), String.raw`"x\u200d"`);
  assert.equal(propertyName("]: any; x"), `"]: any; x"`);
});

test("bare property names are identifiers to TypeScript, whatever the target", () => {
  const { ES5 } = ts.ScriptTarget;
  for (let code = 0; code <= 0xffff; code++) {
    const character = String.fromCharCode(code);
    const name = `a${character}`;
    if (propertyName(name) === name) {
      assert.ok(ts.isIdentifierPart(code, ES5), name);
    }
    if (propertyName(character) === character) {
      assert.ok(ts.isIdentifierStart(code, ES5), character);
    }
  }
});

test("a method called new is no constructor", () => {
  assert.equal(methodName("new"), `"new"`);
  assert.equal(methodName("renew"), "renew");
});

test("number literals keep their value", () => {
  assert.equal(numberLiteral(-1.5), "-1.5");
  assert.equal(numberLiteral(1e21), "1e21");
  assert.equal(numberLiteral(1e-7), "1e-7");
  assert.equal(numberLiteral(-0), "-0");
  assert.equal(Number(numberLiteral(Infinity)), Infinity);
  assert.equal(Number(numberLiteral(-Infinity)), -Infinity);
  assert.throws(() => numberLiteral(NaN), /NaN is no literal/);
});

test("a declaration's name that is no identifier is not printed", () => {
  assert.equal(identifier("Naïve_$1"), "Naïve_$1");
  for (const name of ["", "1a", "a b", "a{}", "a;", "a.b", "a\n"]) {
    assert.throws(() => identifier(name), /Not an identifier/);
  }
});

function valueOf(literal: string): string | undefined {
  const file = ts.createSourceFile("a.ts", literal, ts.ScriptTarget.ES5);
  const [statement] = file.statements;
  return statement !== undefined &&
    file.statements.length === 1 &&
    ts.isExpressionStatement(statement) &&
    ts.isStringLiteral(statement.expression)
    ? statement.expression.text
    : undefined;
}
