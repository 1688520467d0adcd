import assert from "node:assert/strict";
import { it } from "node:test";
import * as fc from "fast-check";
import {
  findNumbersBeyondJson,
  jsonText,
} from "../../src/openapi/text/json-text.js";
import { parseYaml } from "../../src/openapi/text/parse-yaml.js";
import { yamlText } from "../../src/openapi/text/yaml-text.js";

/** Text that YAML reads as something else where it is not quoted, or quoted wrongly. */
const tricky = fc.oneof(
  fc.constantFrom(
    ..."on yes null ~ 1e3 0x1 1_000 .inf << = 012 1:30 2020-08-27 __proto__ !!x &a *a %a @a `a --- ... {} [] |".split(
      " ",
    ),
  ),
  fc.string({ unit: "binary" }),
  fc.string({ unit: fc.constantFrom("\ud800", "\udc00", "a", " ") }),
  fc.string({
    unit: fc.constantFrom(
      ..." |\n|\t|a|a longer word|b:|# |- |'|\"|…|0|\r|\u2028|\u0085|\ufeff|\0".split(
        "|",
      ),
    ),
    maxLength: 100,
  }),
);

const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small" },
    tricky,
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie("value")),
    fc.dictionary(tricky, tie("value")),
  ),
}));

it("a value that is written as YAML is the same when it is read", async () => {
  await fc.assert(
    fc.asyncProperty(value, async (written) => {
      const text = yamlText(written, [
        "A comment: with: signs",
        "- and # more",
      ]);
      const bytes = Buffer.from(text);
      const read = await parseYaml({
        file: "a.yaml",
        sha256: "",
        text: bytes.toString(),
      });
      assert.ok(read.ok, text);
      assert.equal(JSON.stringify(read.value), JSON.stringify(written), text);
    }),
    { numRuns: 2000 },
  );
});

it("YAML repeats what is in several places, and quotes what older readers take for something else", () => {
  const shared = { date: "2020-08-27", answer: "no" };
  assert.equal(
    yamlText({ a: shared, b: [shared] }, ["One.", "Two."]),
    `# One.
# Two.
a:
  date: "2020-08-27"
  answer: "no"
b:
  - date: "2020-08-27"
    answer: "no"
`,
  );
});

it("JSON is indented and ends in a line break", () => {
  assert.equal(jsonText({ a: [1] }), '{\n  "a": [\n    1\n  ]\n}\n');
});

it("numbers that JSON does not have are problems, all of them", () => {
  const found = findNumbersBeyondJson("a.yaml", {
    a: [1, Infinity],
    "b/c": { d: NaN, e: null },
    f: -Infinity,
  });
  assert.deepEqual(
    found.map(({ message, pointer }) => `${message} (#${pointer})`),
    [
      "JSON has no number Infinity: extract to a file of YAML (#/a/1)",
      "JSON has no number NaN: extract to a file of YAML (#/b~1c/d)",
      "JSON has no number -Infinity: extract to a file of YAML (#/f)",
    ],
  );
});
