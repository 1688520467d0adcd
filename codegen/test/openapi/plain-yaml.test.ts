import assert from "node:assert/strict";
import { describe, it } from "node:test";
import * as fc from "fast-check";
import { stringify, type ToStringOptions } from "yaml";
import { readPlainYaml } from "../../src/openapi/text/plain-yaml.js";
import { parseYamlNodes } from "../../src/openapi/text/yaml-nodes.js";
import { readYamlValue } from "../../src/openapi/text/yaml-values.js";

/** What the parser that knows places makes of a text that it finds nothing wrong with. */
function readInFull(text: string): unknown {
  const nodes = parseYamlNodes(text);
  const { value, problems } = readYamlValue(nodes.root);
  assert.deepEqual([...nodes.problems, ...problems], [], text);
  return value;
}

const keys = fc.oneof(
  fc.stringMatching(/^[a-z][\w.-]*$/),
  fc.constantFrom("200", "1.10", "true", "null", "~", "- a", "a: b", "#", "'"),
);
const texts = fc.oneof(
  fc.lorem({ maxCount: 60 }),
  fc.string({ unit: "binary" }),
  fc.stringMatching(/^(?: {0,3}[a-z:#'"-]{0,9}\n{0,3}){0,9}$/),
);
const { value: values } = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: "small" },
    texts,
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie("value")),
    fc.dictionary(keys, tie("value"), { noNullPrototype: true }),
  ),
}));
const styles = fc.constantFrom<ToStringOptions>(
  {},
  { indentSeq: false, lineWidth: 40 },
  { defaultStringType: "QUOTE_SINGLE" },
  { defaultStringType: "QUOTE_DOUBLE", lineWidth: 0 },
  { defaultStringType: "BLOCK_FOLDED" },
  { collectionStyle: "flow", lineWidth: 0 },
);

describe("plain YAML", () => {
  it("has the same value as by the parser that knows places, however it is written", () => {
    let read = 0;
    fc.assert(
      fc.property(values, styles, (value, style) => {
        const text = stringify({ value }, style);
        const plain = readPlainYaml(text);
        if (plain === undefined) return;
        read++;
        assert.deepEqual(plain, readInFull(text));
      }),
      { numRuns: 500 },
    );
    // Some texts hold what parsers disagree about.
    assert.ok(read > 250, `${read} texts were read`);
  });

  it("has keys as they are written", () => {
    const text =
      "{ 200: a, 1.10: b, null: c, True: d, 0x10: e, ~: f, 2020-01-01: g }";
    assert.deepEqual(readPlainYaml(text), readInFull(text));
    assert.deepEqual(Object.keys(readPlainYaml(text) ?? {}), [
      "200",
      "1.10",
      "null",
      "True",
      "0x10",
      "~",
      "2020-01-01",
    ]);
  });

  for (const scalar of [
    ..."yes on ~ null Null nULL true True tRUE 0 -0 +1 012 0o17 0x1F 0b1".split(
      " ",
    ),
    ..."1_000 1. .5 1e3 1.5E-3 .inf -.INF .nan 2020-01-01 12:30 '' '5' \"5\"".split(
      " ",
    ),
    "123456789012345678901",
    "two  words",
    "a b # comment",
    "http://example.com/#a",
  ]) {
    it(`means what it does to the parser that knows places: ${scalar}`, () => {
      const text = `a: ${scalar}\nb:\n- ${scalar}\n`;
      assert.deepEqual(readPlainYaml(text), readInFull(text));
    });
  }
});

describe("YAML that is not plain", () => {
  const unusual: Readonly<Record<string, string>> = {
    "nothing at all": "",
    "an empty document": "---\n",
    "text alone": "a\n",
    "an anchor and an alias": "a: &a 1\nb: *a\n",
    "an anchor alone": "a: &a { b: 1 }\n",
    "a tag": "a: !!str 5\n",
    "a merge": "a: { <<: { b: 1 } }\n",
    "a directive": "%YAML 1.1\n---\na: yes\n",
    "two documents": "a: 1\n---\nb: 1\n",
    "the end of a document": "a: 1\n...\n",
    "a repeated key": "a: 1\nb: 2\na: 3\n",
    "a repeated key in other words": "a: 1\n'a': 3\n",
    "a key that is no text": "? [a]\n: b\n",
    "a key that cannot be assigned": "__proto__: { a: 1 }\n",
    "a mark of byte order": "a: 1\n\ufeffb: 1\n",
    "a lone carriage return": "a: 1\rb: 1\n",
    "a number beyond the largest": "a: 1e400\n",
    "what is deeper than is read": `a: ${"[".repeat(500)}${"]".repeat(500)}\n`,
    "a key after an item on its line": "a:\n- 'x' y: z\n",
    "a colon in text": "a: b: c\n",
    "a tab before a key": "a:\n\tb: 1\n",
    "no closing quote": "a: 'b\n",
  };
  for (const [what, text] of Object.entries(unusual)) {
    it(`is left to the parser that knows places: ${what}`, () => {
      assert.equal(readPlainYaml(text), undefined);
    });
  }
});
