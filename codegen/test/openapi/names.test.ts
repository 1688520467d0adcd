import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { loaded, problemsOf, withSchemas } from "./load-text.js";

const names = ["__proto__", "constructor", "toString", "hasOwnProperty"];

describe("names that objects have by nature", () => {
  for (const file of ["api.json", "api.yaml"]) {
    it(`survive as names of schemas and properties, and resolve: ${file}`, async () => {
      const text = `{
  "openapi": "3.1.0",
  "info": { "version": "1" },
  "components": { "schemas": { ${names
    .map(
      (name) =>
        `"${name}": { "properties": { "${name}": { "$ref": "#/components/schemas/${name}" } } }`,
    )
    .join(", ")} } }
}`;
      const { document, references } = await loaded(text, file);
      const schemas = document.components?.schemas ?? {};
      assert.deepEqual(Object.keys(schemas), names);
      for (const name of names) {
        const pointer = `/components/schemas/${name}`;
        const found = references.resolve(`#${pointer}`);
        assert.equal(found?.pointer, pointer);
        assert.ok(Object.hasOwn(schemas, name));
        assert.equal(found.value, schemas[name]);
      }
      assert.equal(Object.getPrototypeOf(schemas), Object.prototype);
    });
  }

  it("survive merges of YAML", async () => {
    const { document } = await loaded(
      withSchemas(
        "A: &a { __proto__: { title: A }, constructor: {} }",
        "B: { properties: { <<: *a, toString: {} } }",
      ),
    );
    const schema = document.components?.schemas?.["B"] ?? {};
    assert.equal(
      JSON.stringify(schema),
      '{"properties":{"__proto__":{"title":"A"},"constructor":{},"toString":{}}}',
    );
  });

  it("are checked like others", async () => {
    assert.deepEqual(
      await problemsOf(withSchemas("__proto__: { type: 5 }", "constructor: 5")),
      [
        "6:18 wrong-type: expected a string or an array, found a number (#/components/schemas/__proto__/type)",
        "7:5 wrong-type: expected an object, found a number (#/components/schemas/constructor)",
      ],
    );
  });
});

describe("names in messages", () => {
  it("stay on one line, whatever is in them", async () => {
    const name = '"a\\nb\\r\\u2028\\u0085\\\\\\"c"';
    assert.deepEqual(
      await problemsOf(`{ ${name}: 1, ${name}: 2 }`, "api.json"),
      [
        `1:33 duplicate-key: the key ${name} is already in this object (#/${String(JSON.parse(name))})`,
      ],
    );
  });

  it("are shortened in the middle where they are long", async () => {
    const reference = `#/components/schemas/${"x".repeat(1000)}/properties/name_of_a_pet`;
    const [problem = ""] = await problemsOf(
      withSchemas(`A: { $ref: "${reference}" }`),
    );
    assert.equal(
      problem,
      `6:10 unresolved-reference: there is nothing at "#/components/schemas/${"x".repeat(26)}…xxxxxxx/properties/name_of_a_pet" (#/components/schemas/A/$ref)`,
    );
  });
});
