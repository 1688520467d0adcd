import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { head, loaded, problemsOf, withSchemas } from "./load-text.js";

describe("YAML that is not YAML", () => {
  it("is reported where it goes wrong", async () => {
    assert.deepEqual(await problemsOf("a: [1, 2\nb: 3\n"), [
      "2:1 yaml-syntax: flow sequence in block collection must be sufficiently indented and end with a ] (#)",
    ]);
  });

  it("is reported with a way out for text that needs quotes", async () => {
    assert.deepEqual(await problemsOf("info:\n  title: Pets: all\n"), [
      '2:10 yaml-syntax: text with ": " in it needs quotes, and an object has to begin on a line of its own (#)',
    ]);
  });

  it("is reported for each line that is wrong", async () => {
    assert.deepEqual(await problemsOf('a: b: c: d\ne: "\\q\\q"\nf: 1\n'), [
      '1:4 yaml-syntax: text with ": " in it needs quotes, and an object has to begin on a line of its own (#)',
      "2:5 yaml-syntax: invalid escape sequence \\q (#)",
    ]);
  });

  it("is reported when it holds several documents", async () => {
    const message =
      "a second YAML document begins here, and a file has to hold one";
    for (const second of [head, "", "5\n"]) {
      assert.deepEqual(await problemsOf(`${head}---\n${second}`), [
        `4:1 several-documents: ${message} (#)`,
      ]);
    }
    await loaded(`# Pets\n---\n${head}...\n# end\n`);
  });
});

describe("keys of YAML", () => {
  it("are reported when they repeat, each at its place", async () => {
    const text = `${head}info: {}\nx-a:\n  - b: 1\n    c: 2\n    'b': 3\n    "b": 4\n`;
    assert.deepEqual(await problemsOf(text), [
      '4:1 duplicate-key: the key "info" is already in this object (#/info)',
      '8:5 duplicate-key: the key "b" is already in this object (#/x-a/0/b)',
      '9:5 duplicate-key: the key "b" is already in this object (#/x-a/0/b)',
    ]);
  });

  it("are text as they are written, whatever type they look like", async () => {
    const { document } = await loaded(
      `${head}x-keys: { 200: a, 1.10: b, null: c, true: d, 0x10: e, ~: f, '': g, 2020-01-01: h }\n`,
    );
    assert.deepEqual(document["x-keys"], {
      200: "a",
      "1.10": "b",
      null: "c",
      true: "d",
      "0x10": "e",
      "~": "f",
      "": "g",
      "2020-01-01": "h",
    });
  });

  it("cannot be arrays or objects", async () => {
    assert.deepEqual(await problemsOf(`${head}x-a:\n  ? [1]\n  : b\n`), [
      "5:5 invalid-key: a key has to be text (#/x-a)",
    ]);
  });
});

describe("values of YAML", () => {
  it("have the types of JSON", async () => {
    const { document } = await loaded(
      `${head}x-values: [yes, 2020-01-01, 0o10, 1e3, ~, '', !!str 5, !other {a: 1}, !!set {b: null}, !!binary aGk=]\n`,
    );
    assert.deepEqual(document["x-values"], [
      "yes",
      "2020-01-01",
      8,
      1000,
      null,
      "",
      "5",
      { a: 1 },
      { b: null },
      "aGk=",
    ]);
  });

  it("are those of YAML 1.2 whatever version the file names", async () => {
    const { document } = await loaded(
      `%YAML 1.1\n---\n${head}x-values: [yes, 2020-01-01, 0b1]\n`,
    );
    assert.deepEqual(document["x-values"], ["yes", "2020-01-01", "0b1"]);
  });
});

describe("aliases of YAML", () => {
  it("stand for the last value with their anchor", async () => {
    const { document } = await loaded(
      `${head}x-a: [&a 1, *a, &b { c: *a }, *b, &a 2, *a, *b]\n`,
    );
    const b = { c: 1 };
    assert.deepEqual(document["x-a"], [1, 1, b, b, 2, 2, b]);
  });

  it("may be used often", async () => {
    const schemas = Array.from({ length: 1000 }, (_, n) => `S${n}: *string`);
    const { document } = await loaded(
      withSchemas("S: &string { type: string }", ...schemas),
    );
    assert.deepEqual(document.components?.schemas?.["S999"], {
      type: "string",
    });
  });

  it("merge objects, whose members do not replace those that are there", async () => {
    const { document } = await loaded(
      `${head}x-a: &a { k: 1, l: 1 }
x-b: &b { l: 2, m: 2, <<: *a }
x-c: { <<: [*a, *b, { n: 3 }], k: 4 }
x-d: { "<<": 5 }
`,
    );
    assert.deepEqual(document["x-b"], { l: 2, m: 2, k: 1 });
    assert.deepEqual(document["x-c"], { k: 4, l: 1, m: 2, n: 3 });
    assert.deepEqual(document["x-d"], { "<<": 5 });
  });

  it("are reported when they merge what is no object", async () => {
    assert.deepEqual(await problemsOf(`${head}x-a: { <<: [5, { b: 1 }] }\n`), [
      '4:12 invalid-merge: what is merged by "<<" has to be an object (#/x-a/<<)',
    ]);
  });

  it("are reported without an anchor before them", async () => {
    assert.deepEqual(
      await problemsOf(`${head}x-a: { b: *c, <<: *d }\nx-c: &c 5\n`),
      [
        '4:11 unknown-alias: the alias "c" has no anchor before it (#/x-a/b)',
        '4:19 unknown-alias: the alias "d" has no anchor before it (#/x-a/<<)',
      ],
    );
  });

  it("are reported when they refer to what they are in", async () => {
    assert.deepEqual(await problemsOf(`${head}x-a: &a { b: [*a], <<: *a }\n`), [
      '4:15 alias-cycle: the alias "a" refers to what it is in (#/x-a/b/0)',
      '4:24 alias-cycle: the alias "a" refers to what it is in (#/x-a/<<)',
    ]);
  });

  it("are reported when they make a document of billions", async () => {
    const lines = Array.from(
      { length: 30 },
      (_, n) =>
        `  a${n + 1}: &a${n + 1} [${Array(10).fill(`*a${n}`).join()}]\n`,
    );
    const text = `${head}x-a:\n  a0: &a0 ha\n${lines.join("")}`;
    assert.deepEqual(await problemsOf(text), [
      "11:40 alias-expansion: aliases repeat more than 1000000 values (#/x-a/a6/7)",
    ]);
  });

  it("are reported when merges make a document of billions", async () => {
    const items = Array.from({ length: 2000 }, () => 1).join(", ");
    const merges = Array.from({ length: 2000 }, () => "  - <<: *a\n");
    const text = `${head}x-a: &a { k: [${items}] }\nx-b:\n${merges.join("")}`;
    assert.deepEqual(await problemsOf(text), [
      "505:9 alias-expansion: aliases repeat more than 1000000 values (#/x-b/499/<<)",
    ]);
  });
});
