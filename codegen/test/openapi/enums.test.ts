import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { loaded, problemsOf, withSchemas } from "./load-text.js";

describe("enums of one type", () => {
  for (const schema of [
    "{ type: string, enum: [a, b, b, ''] }",
    "{ type: integer, enum: [1, -2, 3.0] }",
    "{ type: number, enum: [1, 2.5] }",
    "{ type: string, nullable: true, enum: [a, null] }",
    '{ type: [string, "null"], enum: [a, null] }',
    "{ type: [string, integer], enum: [a, 1] }",
    "{ type: object, enum: [{}] }",
    "{ enum: [a, b] }",
    "{ enum: [a, null] }",
    "{ enum: [1, 2.5] }",
    "{ enum: [] }",
  ]) {
    it(`are fine: ${schema}`, async () => {
      await loaded(withSchemas(`A: ${schema}`));
    });
  }
});

describe("enums that mix types", () => {
  const cases: [schema: string, message: string][] = [
    ["enum: [a, 1]", "the enum mixes values of the types string and number"],
    [
      "enum: [true, a, null, [], 1]",
      "the enum mixes values of the types boolean, string, array and number",
    ],
    [
      "enum: [a, null], type: string",
      'the enum is of type "string", but has values of type null',
    ],
    [
      "enum: [a, 1, true, 2], type: string",
      'the enum is of type "string", but has values of type number and boolean',
    ],
    [
      "enum: [1, 2.5], type: integer",
      'the enum is of type "integer", but has values of type number',
    ],
    [
      "enum: ['1', a], type: [integer, 'null']",
      'the enum is of type "integer" or "null", but has values of type string',
    ],
    [
      "enum: [a], type: array",
      'the enum is of type "array", but has values of type string',
    ],
  ];

  for (const [schema, message] of cases) {
    it(`are reported: ${schema}`, async () => {
      assert.deepEqual(await problemsOf(withSchemas(`A: { ${schema} }`)), [
        `6:10 mixed-enum: ${message} (#/components/schemas/A/enum)`,
      ]);
    });
  }

  it("are let pass on demand", async () => {
    const text = withSchemas("A: { enum: [a, 1] }", "B: { type: 5 }");
    assert.deepEqual(
      await problemsOf(text, "api.yaml", { allowMixedEnums: () => true }),
      [
        "7:10 wrong-type: expected a string or an array, found a number (#/components/schemas/B/type)",
      ],
    );
  });

  it("are found wherever schemas are, and not in examples", async () => {
    const text = withSchemas(
      "A: { example: { enum: [a, 1] }, items: { enum: [a, 1] } }",
      "enum: { properties: { enum: { type: string, enum: [1] } } }",
    );
    assert.deepEqual(await problemsOf(text), [
      "6:46 mixed-enum: the enum mixes values of the types string and number (#/components/schemas/A/items/enum)",
      '7:49 mixed-enum: the enum is of type "string", but has values of type number (#/components/schemas/enum/properties/enum/enum)',
    ]);
  });
});
