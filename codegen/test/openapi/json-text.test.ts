import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { problemsOf } from "./load-text.js";

/** A JSON document with `text` in it as value of an extension. */
function withText(text: string): string {
  return `{"openapi":"3.0.0","info":{"version":"1"},"paths":{},"x-text":${text}}`;
}

describe("JSON that is not JSON", () => {
  const cases: [text: string, problem: string][] = [
    ["openapi", '1:1 expected a value, found "openapi"'],
    ['{"a": 1,\n}', '2:1 expected a key in double quotes, found "}"'],
    ["[1,\n\t]", '2:2 expected a value, found "]"'],
    ["[1 2]", '1:4 expected "," or "]" after a value, found "2"'],
    ["[,1]", '1:2 expected a value or "]", found ","'],
    ["{a: 1}", '1:2 expected a key in double quotes or "}", found "a"'],
    ["{'a': 1}", '1:2 expected a key in double quotes or "}", found "\'a\'"'],
    ['{"a" 1}', '1:6 expected ":" after a key, found "1"'],
    ['{"a": 1 "b"}', '1:9 expected "," or "}" after a value, found "\\"b\\""'],
    ['{"a": }', '1:7 expected a value, found "}"'],
    ['{"a": [1}', '1:9 expected "," or "]" after a value, found "}"'],
    ['{"a": 1 // b\n}', '1:9 expected "," or "}" after a value, found "//"'],
    ['{"a": 1} {}', '1:10 expected the end of the text, found "{"'],
    [
      "{",
      '1:2 expected a key in double quotes or "}", found the end of the text',
    ],
    ['{"a": ', "1:7 expected a value, found the end of the text"],
    ['{"a": "b', "1:7 the string that begins here has no closing quote"],
    ['{"a": "b\\"', "1:7 the string that begins here has no closing quote"],
    [
      '{"a": "b\n"}',
      "1:9 a string cannot contain a line break or another control character",
    ],
    ['{"a": "\\d"}', "1:8 this escape sequence is not one of JSON"],
    ['{"a": "\\u12x4"}', "1:8 this escape sequence is not one of JSON"],
    ['{"a": 01}', '1:7 expected a value, found "01"'],
    ['{"a": +1}', '1:7 expected a value, found "+1"'],
    ['{"a": 1.}', '1:7 expected a value, found "1."'],
    ['{"a": NaN}', '1:7 expected a value, found "NaN"'],
    ['{"a":\u00a01}', '1:6 expected a value, found "\u00a01"'],
  ];

  for (const [text, problem] of cases) {
    it(`is reported where it begins: ${JSON.stringify(text)}`, async () => {
      assert.throws(() => JSON.parse(text), SyntaxError);
      const [position, ...words] = problem.split(" ");
      assert.deepEqual(await problemsOf(text, "api.json"), [
        `${position} json-syntax: ${words.join(" ")} (#)`,
      ]);
    });
  }

  it("is reported once, and nothing that stands before it", async () => {
    assert.deepEqual(await problemsOf('{"a": 1, "a": 2, }', "api.json"), [
      '1:18 json-syntax: expected a key in double quotes, found "}" (#)',
    ]);
  });
});

describe("keys of JSON", () => {
  it("are reported when they repeat, each at its place", async () => {
    const text = `{
\t"openapi": "3.0.0",
\t"info": { "version": "1", "x-a": [{}, { "b": 1, "b": 2, "b": 3 }] },
\t"paths": {}, "p\\u0061ths": {}, "a/b": { "": 1, "": 1 }
}`;
    assert.deepEqual(await problemsOf(text, "api.json"), [
      '3:50 duplicate-key: the key "b" is already in this object (#/info/x-a/1/b)',
      '3:58 duplicate-key: the key "b" is already in this object (#/info/x-a/1/b)',
      '4:15 duplicate-key: the key "paths" is already in this object (#/paths)',
      '4:49 duplicate-key: the key "" is already in this object (#/a~1b/)',
    ]);
  });

  it("may be of any kind, and are told from what looks like them", async () => {
    const texts = [
      '{"a":{"a":{"a":1}},"b":[{"a":1},{"a":1}]}',
      '{"\\"a":1,"a\\"":2,"\\\\":3,"\\\\\\"":4}',
      '["\\":", ":", "\\\\", "{\\"a\\":1,\\"a\\":2}"]',
      '{"__proto__":1,"constructor":2,"toString":3,"":4}',
      '{"a" : 1, "b"\n\t:\r\n2}',
      "[]",
      "{}",
      '""',
    ];
    for (const text of texts) {
      assert.deepEqual(await problemsOf(withText(text), "api.json"), [], text);
    }
  });

  it("are reported when they repeat, whatever they are", async () => {
    for (const key of ["__proto__", "constructor", '\\"', "\\\\", "a\\n"]) {
      const found = await problemsOf(
        withText(`{"${key}" : 1,"${key}":2}`),
        "api.json",
      );
      assert.equal(found.length, 1, key);
      assert.match(found[0] ?? "", /^1:\d+ duplicate-key: /);
    }
  });
});
