import assert from "node:assert/strict";
import { test } from "node:test";
import { contractOf, contractOfText, thing } from "./stripe-document.js";

const inThing = "#/components/schemas/thing/properties";

const object = { type: "object", properties: {} };
const unsupported: Readonly<Record<string, object>> = {
  '"allOf" of 2 schemas': { allOf: [object, object] },
  '"allOf" beside "properties"': { allOf: [object], properties: {} },
  '"anyOf" beside "oneOf"': { anyOf: [object], oneOf: [object] },
  '"anyOf" of nothing': { anyOf: [] },
  '"enum" of nothing': { enum: [] },
  "an object or array as a value": { enum: [{ a: 1 }] },
  '"not"': { not: object },
  '"additionalProperties" with a schema beside "properties"': {
    properties: {},
    additionalProperties: { type: "number" },
  },
};

for (const [what, schema] of Object.entries(unsupported)) {
  test(`${what} is a problem, since Stripe has none`, async () => {
    const schemas = { thing: thing({ odd: schema }) };
    assert.deepEqual(await contractOf({ schemas }), [
      `unsupported-schema: Stripe's conventions know no type for ${what} (${inThing}/odd)`,
    ]);
  });
}

test("NaN in an enum is a problem", async () => {
  const text = `openapi: 3.0.3
info: { title: Test, version: "1" }
paths: {}
components:
  schemas:
    thing:
      properties:
        object: { enum: [thing] }
        ratio: { type: number, enum: [.nan, 1] }
`;
  assert.deepEqual(await contractOfText(text, "document.yaml"), [
    `invalid-enum: NaN is no value that an enum can have (${inThing}/ratio)`,
  ]);
});

test("schemas that would be written out without end are a problem, in bounded time", async () => {
  const link = (index: number) => ({ $ref: `#/components/schemas/s${index}` });
  const chain = (length: number, properties: (index: number) => object) =>
    Object.fromEntries(
      Array.from({ length }, (_, index) => [
        `s${index}`,
        index === length - 1
          ? { type: "string" }
          : { properties: properties(index + 1) },
      ]),
    );
  const long = chain(5000, (next) => ({ next: link(next) }));
  assert.deepEqual(
    await contractOf({ schemas: { thing: thing({ a: link(0) }), ...long } }),
    [
      "too-large: schemas that refer to each other would be written out deeper than 200 levels (#/components/schemas/s200)",
    ],
  );
  const doubling = chain(30, (next) => ({ l: link(next), r: link(next) }));
  const problems = await contractOf({
    schemas: { thing: thing({ a: link(0) }), ...doubling },
  });
  assert.ok(!("declarations" in problems));
  assert.equal(problems.length, 1);
  assert.match(problems[0] ?? "", /^too-large: .* more than 200000 times /);
});

test("recursion with no object in it is a problem", async () => {
  const schemas = {
    thing: thing({ list: { $ref: "#/components/schemas/list" } }),
    list: { type: "array", items: { $ref: "#/components/schemas/list" } },
  };
  assert.deepEqual(await contractOf({ schemas }), [
    "endless-schema: the schema holds itself with no object in between (#/components/schemas/list)",
  ]);
});
