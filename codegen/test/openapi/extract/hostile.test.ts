import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { extraction, problems, schemaKeys, to } from "./extracted.js";

const text = { type: "string" };

describe("a hostile document", () => {
  it("may have cycles", async () => {
    const schemas = {
      a: { properties: { b: to("b"), a: to("a") } },
      b: { items: to("a"), anyOf: [text, to("c")] },
      c: { title: "C", items: to("b") },
    };
    assert.deepEqual(await schemaKeys({ schemas }, { schemas: ["a"] }), [
      "a",
      "b",
      "c",
    ]);
  });

  it("may have long chains of references", async () => {
    const length = 50_000;
    const names = Array.from({ length }, (_, index) => `s${index}`);
    const schemas = Object.fromEntries(
      names.map((name, index) => [
        name,
        index + 1 < length ? { items: to(`s${index + 1}`) } : text,
      ]),
    );
    assert.equal(
      (await schemaKeys({ schemas }, { schemas: ["s0"] })).length,
      length,
    );
  });

  it("may have names that JavaScript has a meaning for", async () => {
    const names = ["__proto__", "constructor", "toString", "hasOwnProperty"];
    const schemas = Object.fromEntries([
      [
        "a",
        { properties: Object.fromEntries(names.map((one) => [one, to(one)])) },
      ],
      ...names.map((one) => [one, text] as const),
    ]);
    assert.deepEqual(await schemaKeys({ schemas }, { schemas: ["a"] }), [
      "a",
      ...names,
    ]);
    assert.deepEqual(
      await schemaKeys({ schemas: { a: text } }, { schemas: names }),
      [],
    );
  });

  it("may refer to what is no component: a problem, unless it stays in the fragment", async () => {
    const response = { description: "", content: { json: { schema: text } } };
    const paths = {
      "/a/{b}": { get: { responses: { 200: response, 404: response } } },
    };
    const at = (status: number) =>
      `#/paths/~1a~1{b}/get/responses/${status}/content/json/schema`;
    const schemas = {
      good: { $ref: at(200) },
      bad: { properties: { lost: { $ref: at(404) } } },
      other: { items: { $ref: "#/x-shared/thing" } },
    };
    const rest = { "x-shared": { thing: text } };
    const parts = { paths, schemas, rest };
    const message = (reference: string) =>
      `unextractable-reference: ${JSON.stringify(reference)} leads to what is neither a component nor in the fragment: make it a component`;
    assert.deepEqual(
      await problems(parts, {
        schemas: ["good"],
        operations: ["get /a/{b}"],
      }),
      [],
    );
    assert.deepEqual(
      await problems(parts, {
        schemas: ["good", "bad", "other"],
        operations: ["get /a/{b}"],
      }),
      [
        `${message("#/x-shared/thing")} (#/components/schemas/other/items/$ref)`,
        `${message(at(404))} (#/components/schemas/bad/properties/lost/$ref)`,
      ],
    );
    assert.deepEqual(await problems(parts, { schemas: ["good"] }), [
      `${message(at(200))} (#/components/schemas/good/$ref)`,
    ]);
  });

  it("may become far longer by its aliases: a problem", async () => {
    const yaml = `openapi: 3.0.3
info: { title: Pets, version: "1" }
paths: {}
components:
  schemas:
    a:
      description: &long ${"long ".repeat(20_000)}
      example: [${"*long, ".repeat(1000)}]
`;
    const outcome = await extraction({}, { schemas: ["a"] }, yaml, "api.yaml");
    assert.deepEqual(
      outcome.ok ||
        outcome.problems.map(({ kind, message }) => [kind, message]),
      [
        [
          "too-large",
          "aliases would make the fragment longer than 64 MiB of text",
        ],
      ],
    );
  });
});
