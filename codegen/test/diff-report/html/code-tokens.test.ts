import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  array,
  assert as assertProperty,
  constantFrom,
  oneof,
  property,
  string,
} from "fast-check";
import { codeTokens } from "../../../src/diff-report/html/code-tokens.js";

describe("codeTokens", () => {
  it("tells keywords, types, names, literals, numbers and comments", () => {
    const kinds = codeTokens('const x: Identity.Status = "a\\"b"; // why\n')
      .filter(({ kind }) => kind !== "space" && kind !== "other")
      .map(({ kind, text }) => `${kind} ${text}`);
    assert.deepEqual(kinds, [
      "keyword const",
      "name x",
      "type Identity",
      "type Status",
      'literal "a\\"b"',
      "comment // why",
    ]);
  });

  it("keeps all of the text, whatever it is", () => {
    const pieces = constantFrom("/*", "*/", "//", '"', "'", "`", "\\", "\n");
    const text = array(oneof(pieces, string({ unit: "binary" }))).map((parts) =>
      parts.join(""),
    );
    assertProperty(
      property(text, (code) => {
        const tokens = codeTokens(code);
        assert.equal(tokens.map((token) => token.text).join(""), code);
      }),
    );
  });

  it("is quick on text that never ends what it began", () => {
    for (const begin of ['"', "/*", "`", "'", "\\"]) {
      assert.ok(codeTokens(begin.repeat(20_000)).length > 0);
    }
  });
});
