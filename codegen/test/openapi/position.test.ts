import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Problem } from "../../src/problem.js";
import { inOneLine, loaded } from "./load-text.js";

function problemAt(pointer: string): Problem {
  return { kind: "test", message: "m", file: "api.yaml", pointer };
}

const yaml = `openapi: 3.0.3
info:
  version: "1"
paths:
  "/a/{b}":
    get:
      tags: [one,
        two]
      parameters:
        - name: q
          in: query
        - { name: r, in: query }
  ? /c
  : &empty {}
x-a: &a
  k: [1, { l: 2 }]
x-b: *a
x-c:
  <<: *a
  m: *a
x-d: { <<: [{ n: 1 }, *a] }
`;

const json = `{
\t"openapi": "3.0.3", "info": { "version": "1" },
\t"paths": {
\t\t"\\/a": { "parameters": [
\t\t\t{ "name": "q", "in": "query" }, {
\t\t\t\t"name": "r", "in": "query" }
\t\t] }
\t},
\t"x-a": [[], [1,\t2]], "x-é😀": { "k": null }
}`;

const cases: [name: string, text: string, places: [string, string][]][] = [
  [
    "api.yaml",
    yaml,
    [
      ["", "1:1"],
      ["/info", "2:1"],
      ["/info/version", "3:3"],
      ["/info/title", "2:1"],
      ["/paths/~1a~1{b}", "5:3"],
      ["/paths/~1a~1{b}/get/tags/1", "8:9"],
      ["/paths/~1a~1{b}/get/tags/2", "7:7"],
      ["/paths/~1a~1{b}/get/parameters/0", "10:11"],
      ["/paths/~1a~1{b}/get/parameters/1", "12:11"],
      ["/paths/~1a~1{b}/get/parameters/1/in", "12:22"],
      ["/paths/~1c", "13:5"],
      ["/paths/~1c/get", "13:5"],
      ["/x-a/k/1/l", "16:12"],
      ["/x-b", "17:1"],
      ["/x-b/k/1/l", "16:12"],
      ["/x-c/k", "16:3"],
      ["/x-c/m", "20:3"],
      ["/x-c/m/k/0", "16:7"],
      ["/x-d/n", "21:15"],
      ["/x-d/k", "16:3"],
      ["/nowhere/at/all", "1:1"],
      ["no pointer", "1:1"],
    ],
  ],
  [
    "api.json",
    json,
    [
      ["", "1:1"],
      ["/openapi", "2:2"],
      ["/info/version", "2:32"],
      ["/paths/~1a", "4:3"],
      ["/paths/~1a/parameters/0", "5:4"],
      ["/paths/~1a/parameters/1", "5:36"],
      ["/paths/~1a/parameters/1/name", "6:5"],
      ["/paths/~1a/parameters/2", "4:12"],
      ["/x-a/0", "9:10"],
      ["/x-a/1/1", "9:18"],
      ["/x-é😀", "9:23"],
      ["/x-é😀/k", "9:34"],
      ["/constructor", "1:1"],
      ["/x-a/length", "9:2"],
    ],
  ],
];

describe("positions", () => {
  for (const [name, text, places] of cases) {
    it(`are those of keys and items, or of what is around: ${name}`, async () => {
      const { locate } = await loaded(text, name);
      for (const [pointer, place] of places) {
        const [located] = await locate([problemAt(pointer)]);
        const { line, column } = located?.position ?? { line: 0, column: 0 };
        assert.equal(`${line}:${column}`, place, pointer);
      }
    });
  }

  it("that are known stay, and all problems come in their order", async () => {
    const { locate } = await loaded(yaml);
    const known = {
      ...problemAt("/info"),
      position: { line: 9, column: 2 },
    };
    const located = await locate([
      problemAt("/x-b"),
      problemAt("/info"),
      known,
      { ...problemAt("/info"), message: "second" },
    ]);
    assert.deepEqual(located.map(inOneLine), [
      "2:1 test: m (#/info)",
      "2:1 test: second (#/info)",
      "9:2 test: m (#/info)",
      "17:1 test: m (#/x-b)",
    ]);
    assert.deepEqual(await locate([known]), [known]);
    assert.deepEqual(await locate([]), []);
  });
});
