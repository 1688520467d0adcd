import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { components, schemaKeys, to } from "./extracted.js";

const text = { type: "string" };
const big = { title: "Big", properties: { part: to("part") } };
const stub = { description: "stub of Big" };
const either = (...keys: readonly string[]) => ({
  anyOf: [text, ...keys.map(to)],
});

describe("the stub of a schema", () => {
  it("is all that is kept where it is enough, without what the schema refers to", async () => {
    const schemas = {
      a: { properties: { b: either("big") } },
      big,
      part: text,
    };
    assert.deepEqual(await components({ schemas }, { schemas: ["a"] }), {
      schemas: { a: schemas.a, big: stub },
    });
  });

  it("gives way to the schema where that is needed anywhere, in whatever order they are met", async () => {
    const loose = { properties: { b: either("big") } };
    const strict = { properties: { b: to("big") } };
    for (const [first, second] of [
      [loose, strict],
      [strict, loose],
    ]) {
      const schemas = {
        a: { items: to("first"), not: to("second") },
        first,
        second,
        big,
        part: text,
      };
      assert.deepEqual(await components({ schemas }, { schemas: ["a"] }), {
        schemas,
      });
    }
  });

  it("gives way to the schema where a reference leads into it", async () => {
    const schemas = {
      a: {
        anyOf: [text, { $ref: "#/components/schemas/big/properties/part" }],
      },
      big,
      part: text,
    };
    assert.deepEqual(await schemaKeys({ schemas }, { schemas: ["a"] }), [
      "a",
      "big",
      "part",
    ]);
  });

  it("is enough behind schemas that are nothing but others", async () => {
    const schemas = {
      a: either("alias"),
      alias: to("union"),
      union: { anyOf: [to("big"), to("other")] },
      big,
      other: { title: "Other", items: to("part") },
      part: text,
    };
    assert.deepEqual(await components({ schemas }, { schemas: ["a"] }), {
      schemas: {
        a: schemas.a,
        alias: schemas.alias,
        union: schemas.union,
        big: stub,
        other: { description: "stub of Other" },
      },
    });
  });

  it("is enough in an extension and a mapping beside the alternatives", async () => {
    const schemas = {
      a: {
        ...either("big"),
        "x-resources": [to("big")],
        discriminator: { propertyName: "p", mapping: { big: "big" } },
      },
      big,
      part: text,
    };
    assert.deepEqual(await schemaKeys({ schemas }, { schemas: ["a"] }), [
      "a",
      "big",
    ]);
  });

  it("is not enough in the rest of such a schema", async () => {
    const schemas = {
      a: { ...either("b"), properties: { big: to("big") } },
      b: { title: "B", items: to("part") },
      big,
      part: text,
    };
    assert.deepEqual(await components({ schemas }, { schemas: ["a"] }), {
      schemas: { ...schemas, b: { description: "stub of B" } },
    });
  });

  it("does not exist of every schema: others are kept whole", async () => {
    const schemas = { a: either("b"), b: { items: to("c") }, c: text };
    assert.deepEqual(await schemaKeys({ schemas }, { schemas: ["a"] }), [
      "a",
      "b",
      "c",
    ]);
  });

  it("is kept of schemas that are selected so", async () => {
    const schemas = { big, part: text };
    assert.deepEqual(await components({ schemas }, { stubs: ["big"] }), {
      schemas: { big: stub },
    });
  });

  it("is kept of what a schema implies", async () => {
    const schemas = { a: { items: { "x-implies": "big" } }, big, part: text };
    assert.deepEqual(await components({ schemas }, { schemas: ["a"] }), {
      schemas: { a: schemas.a, big: stub },
    });
  });

  it("comes without the companions of the schema, and the schema with them", async () => {
    const schemas = {
      a: either("big"),
      b: to("big"),
      big,
      big_companion: to("part"),
      part: text,
    };
    assert.deepEqual(await schemaKeys({ schemas }, { schemas: ["a"] }), [
      "a",
      "big",
    ]);
    assert.deepEqual(await schemaKeys({ schemas }, { schemas: ["b"] }), [
      "b",
      "big",
      "big_companion",
      "part",
    ]);
  });
});
