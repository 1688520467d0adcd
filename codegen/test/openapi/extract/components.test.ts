import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { components, schemaKeys, to } from "./extracted.js";

const text = { type: "string" };

describe("the components of a fragment", () => {
  it("are what the selected schemas reach, in the order of the document, and nothing else", async () => {
    const schemas = {
      zebra: { properties: { a: to("ant") } },
      lonely: { properties: { z: to("zebra") } },
      bear: { items: to("zebra") },
      ant: text,
    };
    assert.deepEqual(
      JSON.stringify(await components({ schemas }, { schemas: ["bear"] })),
      JSON.stringify({
        schemas: { zebra: schemas.zebra, bear: schemas.bear, ant: text },
      }),
    );
  });

  it("are found in every place that has schemas", async () => {
    const places = {
      allOf: [to("a")],
      anyOf: [to("b")],
      oneOf: [to("c")],
      not: to("d"),
      items: to("e"),
      additionalProperties: to("f"),
      properties: { $ref: to("g"), enum: to("h") },
      prefixItems: [to("i")],
      if: to("j"),
      // oxlint-disable-next-line no-thenable -- a keyword of JSON Schema
      then: to("k"),
      else: to("l"),
      $defs: { x: to("m") },
      patternProperties: { "^x": to("n") },
      dependentSchemas: { x: to("o") },
      contains: to("p"),
      propertyNames: to("q"),
      unevaluatedProperties: to("r"),
      unevaluatedItems: to("s"),
    };
    const keys = [..."abcdefghijklmnopqrs"];
    const schemas = {
      places,
      ...Object.fromEntries(keys.map((key) => [key, text])),
      unreached: text,
    };
    assert.deepEqual(
      await schemaKeys({ openapi: "3.1.0", schemas }, { schemas: ["places"] }),
      ["places", ...keys],
    );
  });

  it("are found beside a reference, which counts since OpenAPI 3.1 and stays in the text before", async () => {
    const schemas = {
      a: { ...to("b"), properties: { c: to("c") } },
      b: text,
      c: text,
    };
    for (const openapi of ["3.0.3", "3.1.0"]) {
      assert.deepEqual(
        await schemaKeys({ openapi, schemas }, { schemas: ["a"] }),
        ["a", "b", "c"],
      );
    }
  });

  it("are found behind a part of another one", async () => {
    const schemas = {
      a: { $ref: "#/components/schemas/b/properties/x~1y%20z" },
      b: { properties: { "x/y z": to("c"), other: to("d") } },
      c: text,
      d: text,
      e: text,
    };
    assert.deepEqual(await schemaKeys({ schemas }, { schemas: ["a"] }), [
      "a",
      "b",
      "c",
      "d",
    ]);
  });

  it("include the targets of a discriminator's mapping, by name and by reference", async () => {
    const schemas = {
      pet: {
        properties: { type: text },
        discriminator: {
          propertyName: "type",
          mapping: {
            cat: "cat",
            dog: "#/components/schemas/dog",
            cow: "cow.json",
          },
        },
      },
      cat: text,
      dog: text,
      cow: text,
    };
    assert.deepEqual(await schemaKeys({ schemas }, { schemas: ["pet"] }), [
      "pet",
      "cat",
      "dog",
    ]);
  });

  it("include what extensions and unknown fields refer to, as far as it is there", async () => {
    const schemas = {
      a: { "x-more": { oneOf: [to("b"), to("nowhere")] }, unknown: [to("c")] },
      b: text,
      c: text,
    };
    assert.deepEqual(await schemaKeys({ schemas }, { schemas: ["a"] }), [
      "a",
      "b",
      "c",
    ]);
  });

  it("do not include what examples, defaults and enums seem to refer to", async () => {
    const schemas = {
      a: {
        type: "object",
        default: to("b"),
        example: to("b"),
        enum: [to("b")],
      },
      b: text,
    };
    assert.deepEqual(await schemaKeys({ schemas }, { schemas: ["a"] }), ["a"]);
  });

  it("are of all sections that are referred to", async () => {
    const others = {
      examples: { used: { value: 1 }, unused: { value: 2 } },
      parameters: {
        used: {
          name: "p",
          in: "query",
          schema: to("a"),
          examples: { e: { $ref: "#/components/examples/used" } },
        },
        unused: { name: "p", in: "query", schema: to("b") },
      },
      responses: {
        used: {
          description: "",
          headers: { h: { $ref: "#/components/headers/used" } },
          links: { next: { operationId: "other" } },
        },
      },
      headers: { used: { schema: text } },
      requestBodies: { used: { content: {} }, unused: { content: {} } },
    };
    const paths = {
      "/pets": {
        post: {
          parameters: [{ $ref: "#/components/parameters/used" }],
          requestBody: { $ref: "#/components/requestBodies/used" },
          responses: { 200: { $ref: "#/components/responses/used" } },
        },
      },
    };
    const schemas = { a: text, b: text };
    assert.deepEqual(
      await components(
        { paths, schemas, components: others },
        { operations: ["post /pets"] },
      ),
      {
        schemas: { a: text },
        examples: { used: { value: 1 } },
        parameters: { used: others.parameters.used },
        responses: {
          used: {
            description: "",
            headers: { h: { $ref: "#/components/headers/used" } },
          },
        },
        headers: others.headers,
        requestBodies: { used: { content: {} } },
      },
    );
  });
});
