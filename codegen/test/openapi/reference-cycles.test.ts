import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { head, loaded, problemsOf, withSchemas } from "./load-text.js";

function ref(name: string): string {
  return `{ $ref: "#/components/schemas/${name}" }`;
}

function cycle(...names: readonly string[]): string {
  const spelled = names.map((name) => JSON.stringify(name)).join(" → ");
  return `reference-cycle: the references lead back to where they began: ${spelled}`;
}

describe("cycles of references", () => {
  it("are reported for a reference to itself", async () => {
    assert.deepEqual(await problemsOf(withSchemas(`A: ${ref("A")}`)), [
      `6:5 ${cycle("A", "A")} (#/components/schemas/A)`,
    ]);
  });

  it("are reported once, at the first member in the document", async () => {
    const text = withSchemas(
      `Z: ${ref("C")}`,
      `A: ${ref("B")}`,
      `B: ${ref("C")}`,
      `C: ${ref("A")}`,
      `D: { anyOf: [${ref("A")}, ${ref("B")}] }`,
    );
    assert.deepEqual(await problemsOf(text), [
      `7:5 ${cycle("A", "B", "C", "A")} (#/components/schemas/A)`,
    ]);
  });

  for (const keyword of ["allOf", "anyOf", "oneOf"]) {
    it(`are reported through ${keyword}`, async () => {
      const text = withSchemas(
        `A: { ${keyword}: [{ type: object }, ${ref("B")}] }`,
        `B: { ${keyword}: [${ref("A")}] }`,
      );
      assert.deepEqual(await problemsOf(text), [
        `6:5 ${cycle("A", "B", "A")} (#/components/schemas/A)`,
      ]);
    });
  }

  for (const keyword of ["not", "if", "then", "else"]) {
    it(`are reported through ${keyword}`, async () => {
      const text = withSchemas(`A: { ${keyword}: ${ref("A")} }`);
      assert.deepEqual(await problemsOf(text), [
        `6:5 ${cycle("A", "A")} (#/components/schemas/A)`,
      ]);
    });
  }

  it("are reported each, also where they share members", async () => {
    const text = withSchemas(
      `A: { oneOf: [${ref("A")}, ${ref("B")}, ${ref("C")}, ${ref("B")}] }`,
      `B: { allOf: [{ allOf: [${ref("A")}] }] }`,
      `C: ${ref("A")}`,
    );
    assert.deepEqual(await problemsOf(text), [
      `6:5 ${cycle("A", "A")} (#/components/schemas/A)`,
      `6:5 ${cycle("A", "B", "A")} (#/components/schemas/A)`,
      `6:5 ${cycle("A", "C", "A")} (#/components/schemas/A)`,
    ]);
  });

  it("are reported in places without a name, by their pointers", async () => {
    const text = withSchemas(
      'A: { items: { anyOf: [{ $ref: "#/components/schemas/A/items" }] } }',
      'B: { allOf: [{ not: { $ref: "#/components/schemas/B/allOf/0" } }] }',
    );
    const [items, part] = [
      "/components/schemas/A/items",
      "/components/schemas/B/allOf/0",
    ];
    assert.deepEqual(await problemsOf(text), [
      `6:10 ${cycle(`#${items}`, `#${items}`)} (#${items})`,
      `7:18 ${cycle(`#${part}`, `#${part}`)} (#${part})`,
    ]);
  });

  it("are reported among parameters and responses", async () => {
    const text = `${head}components:
  parameters:
    P: { $ref: "#/components/parameters/Q" }
    Q: { $ref: "#/components/parameters/P" }
  responses:
    R: { $ref: "#/components/responses/R" }
`;
    assert.deepEqual(await problemsOf(text), [
      `6:5 ${cycle("P", "Q", "P")} (#/components/parameters/P)`,
      `9:5 ${cycle("R", "R")} (#/components/responses/R)`,
    ]);
  });

  it("are reported beside a reference in OpenAPI 3.1", async () => {
    const text = withSchemas(
      "A: {}",
      `B: { $ref: "#/components/schemas/A", allOf: [${ref("B")}] }`,
    );
    assert.deepEqual(await problemsOf(text.replace("3.0.3", "3.1.0")), [
      `7:5 ${cycle("B", "B")} (#/components/schemas/B)`,
    ]);
    await loaded(text);
  });

  it("are reported however long they are, shortened", async () => {
    const length = 20_000;
    const schemas = Array.from({ length }, (_, n) => [
      `S${n}`,
      { $ref: `#/components/schemas/S${(n + 1) % length}` },
    ]);
    const text = JSON.stringify({
      openapi: "3.1.0",
      info: { version: "1" },
      components: { schemas: Object.fromEntries(schemas) as unknown },
    });
    assert.deepEqual(await problemsOf(text, "api.json"), [
      '1:68 reference-cycle: the references lead back to where they began: "S0" → "S1" → "S2" → "S3" → "S4" → "S5" → … → "S19998" → "S19999" → "S0" (#/components/schemas/S0)',
    ]);
  });
});

describe("schemas that are made of each other", () => {
  const chain = (length: number, order: (n: number) => number) => {
    const names = Array.from({ length }, (_, n) => order(n));
    const schemas = names.map((n) => [
      `S${n}`,
      n === length - 1
        ? { type: "string" }
        : { $ref: `#/components/schemas/S${n + 1}` },
    ]);
    return JSON.stringify({
      openapi: "3.1.0",
      info: { version: "1" },
      components: { schemas: Object.fromEntries(schemas) as unknown },
    });
  };

  it("are a problem where that goes on too long, in whatever order they stand", async () => {
    for (const order of [(n: number) => n, (n: number) => 99_999 - n]) {
      const problems = await problemsOf(chain(100_000, order), "api.json");
      assert.equal(problems.length, 1);
      assert.match(
        problems.join(""),
        /^1:\d+ too-deep: .* more than 500 levels/,
      );
    }
  });

  it("are fine as far as anyone goes", async () => {
    await loaded(
      chain(400, (n) => n),
      "api.json",
    );
  });
});

describe("cycles that values can fit", () => {
  for (const [name, schema] of [
    ["properties", `{ properties: { a: ${ref("A")} } }`],
    ["patternProperties", `{ patternProperties: { a: ${ref("A")} } }`],
    ["additionalProperties", `{ additionalProperties: ${ref("A")} }`],
    ["items", `{ items: ${ref("A")} }`],
    ["prefixItems", `{ prefixItems: [${ref("A")}] }`],
    [
      "allOf, then properties",
      `{ allOf: [{ properties: { a: ${ref("A")} } }] }`,
    ],
    [
      "properties, then anyOf",
      `{ properties: { a: { anyOf: [${ref("A")}] } } }`,
    ],
  ] as const) {
    it(`are fine: through ${name}`, async () => {
      await loaded(withSchemas(`A: ${schema}`));
    });
  }

  it("are fine where ways only meet again", async () => {
    await loaded(
      withSchemas(
        `A: { allOf: [${ref("B")}, ${ref("C")}] }`,
        `B: { oneOf: [${ref("D")}, ${ref("D")}] }`,
        `C: ${ref("D")}`,
        "D: { type: string }",
      ),
    );
  });

  it("are checked in time that grows with the document, not with the ways through it", async () => {
    const schemas = Array.from(
      { length: 200 },
      (_, n) => `S${n}: { allOf: [${ref(`S${n + 1}`)}, ${ref(`S${n + 1}`)}] }`,
    );
    await loaded(withSchemas(...schemas, "S200: {}"));
  });
});
