import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { head, loaded, problemsOf, withSchemas } from "./load-text.js";

const info = 'openapi: 3.0.3\ninfo: { version: "1" }\n';

describe("a document of another shape than OpenAPI's", () => {
  const cases: [name: string, text: string, problem: string][] = [
    [
      "paths as an array",
      `${info}paths: []\n`,
      "3:1 wrong-type: expected an object, found an array (#/paths)",
    ],
    [
      "info without a version",
      "openapi: 3.0.3\ninfo: { title: Pets }\npaths: {}\n",
      '2:1 missing-field: "info" needs the field "version" (#/info)',
    ],
    [
      "a version that is a number",
      "openapi: 3.0.3\ninfo: { version: 1.0 }\npaths: {}\n",
      "2:9 wrong-type: expected a string, found a number (#/info/version)",
    ],
    [
      "no info",
      "openapi: 3.0.3\npaths: {}\n",
      '1:1 missing-field: a document needs the field "info" (#)',
    ],
    [
      "an operation that is null",
      `${info}paths:\n  /pets:\n    get:\n`,
      "5:5 wrong-type: expected an object, found null (#/paths/~1pets/get)",
    ],
    [
      "a parameter without a name",
      `${info}paths:\n  /pets:\n    parameters:\n      - in: query\n`,
      '6:9 missing-field: a parameter needs the field "name" (#/paths/~1pets/parameters/0)',
    ],
    [
      "a parameter in the body",
      `${info}paths:\n  /pets:\n    parameters: [{ name: pet, in: body }]\n`,
      '5:31 wrong-value: expected "query", "header", "path" or "cookie", found "body" (#/paths/~1pets/parameters/0/in)',
    ],
    [
      "a request body without content",
      `${info}paths:\n  /pets:\n    post: { requestBody: {} }\n`,
      '5:13 missing-field: a request body needs the field "content" (#/paths/~1pets/post/requestBody)',
    ],
    [
      "a schema that is null",
      `${info}paths:\n  /:\n    get:\n      responses: { 200: { content: { a/b: { schema: null } } } }\n`,
      "6:45 wrong-type: expected an object, found null (#/paths/~1/get/responses/200/content/a~1b/schema)",
    ],
    [
      "a response that is text",
      `${info}paths:\n  /:\n    get: { responses: { x-a: b, default: c } }\n`,
      "5:33 wrong-type: expected an object, found a string (#/paths/~1/get/responses/default)",
    ],
    [
      "a callback whose path is an array",
      `${head}components: { callbacks: { C: { "{$url}": [] } } }\n`,
      "4:33 wrong-type: expected an object, found an array (#/components/callbacks/C/{$url})",
    ],
    [
      "a security scheme without a type",
      `${head}components: { securitySchemes: { S: {} } }\n`,
      '4:34 missing-field: a security scheme needs the field "type" (#/components/securitySchemes/S)',
    ],
    [
      "properties as an array",
      withSchemas("A: { properties: [a] }"),
      "6:10 wrong-type: expected an object, found an array (#/components/schemas/A/properties)",
    ],
    [
      "required as text",
      withSchemas("A: { required: x }"),
      "6:10 wrong-type: expected an array, found a string (#/components/schemas/A/required)",
    ],
    [
      "a number among the required",
      withSchemas("A: { required: [x, 5] }"),
      "6:24 wrong-type: expected a string, found a number (#/components/schemas/A/required/1)",
    ],
    [
      "a number as type",
      withSchemas("A: { type: 5 }"),
      "6:10 wrong-type: expected a string or an array, found a number (#/components/schemas/A/type)",
    ],
    [
      "an unknown type",
      withSchemas("A: { type: [string, nul] }"),
      '6:25 wrong-value: expected "array", "boolean", "integer", "null", "number", "object" or "string", found "nul" (#/components/schemas/A/type/1)',
    ],
    [
      "additional properties that are null",
      withSchemas("A: { additionalProperties: ~ }"),
      "6:10 wrong-type: expected a boolean or an object, found null (#/components/schemas/A/additionalProperties)",
    ],
    [
      "an enum that is an object",
      withSchemas("A: { enum: { a: b } }"),
      "6:10 wrong-type: expected an array, found an object (#/components/schemas/A/enum)",
    ],
    [
      "a part of a union that is text",
      withSchemas("A: { anyOf: [{}, B] }"),
      "6:22 wrong-type: expected an object, found a string (#/components/schemas/A/anyOf/1)",
    ],
    [
      "a flag that is text",
      withSchemas('A: { nullable: "true" }'),
      "6:10 wrong-type: expected a boolean, found a string (#/components/schemas/A/nullable)",
    ],
    [
      "a discriminator that is text",
      withSchemas("A: { discriminator: kind }"),
      "6:10 wrong-type: expected an object, found a string (#/components/schemas/A/discriminator)",
    ],
    [
      "items deep inside",
      withSchemas("A: { allOf: [{ prefixItems: [{ not: { items: [] } }] }] }"),
      "6:43 wrong-type: expected an object, found an array (#/components/schemas/A/allOf/0/prefixItems/0/not/items)",
    ],
  ];

  for (const [name, text, problem] of cases) {
    it(`is reported: ${name}`, async () => {
      assert.deepEqual(await problemsOf(text), [problem]);
    });
  }

  it("is reported with all that is wrong at once, in the order of the text", async () => {
    const text = `openapi: 3.1.0
info: { version: 1 }
components:
  schemas:
    B: { $ref: "#/components/schemas/C" }
    A: { type: integer, enum: [one], properties: [] }
paths:
  /b: { get: 5 }
  /a: { $ref: other.yaml }
`;
    assert.deepEqual(await problemsOf(text), [
      "2:9 wrong-type: expected a string, found a number (#/info/version)",
      '5:10 unresolved-reference: there is nothing at "#/components/schemas/C"; did you mean "#/components/schemas/B"? (#/components/schemas/B/$ref)',
      '6:25 mixed-enum: the enum is of type "integer", but has values of type string (#/components/schemas/A/enum)',
      "6:38 wrong-type: expected an object, found an array (#/components/schemas/A/properties)",
      "8:9 wrong-type: expected an object, found a number (#/paths/~1b/get)",
      '9:9 external-reference: "other.yaml" leads to another file, and none is read beside the document: bundle it into one file, or name the folder of its files with --allow-refs (#/paths/~1a/$ref)',
    ]);
  });

  it("is reported though it stands beside a reference in the document's place", async () => {
    assert.deepEqual(
      await problemsOf('openapi: 3.1.0\n$ref: "#/a"\npaths: 5\n'),
      [
        '1:1 missing-field: a document needs the field "info" (#)',
        "3:1 wrong-type: expected an object, found a number (#/paths)",
      ],
    );
  });

  it("is reported once where an alias shows it in several places", async () => {
    assert.deepEqual(
      await problemsOf(withSchemas("A: &a { type: 5 }", "B: *a", "C: *a")),
      [
        "6:13 wrong-type: expected a string or an array, found a number (#/components/schemas/A/type)",
      ],
    );
  });
});

describe("what is let pass", () => {
  it("what a generator does without: titles, descriptions, responses", async () => {
    await loaded(
      `${info}paths:\n  /a:\n    get: {}\n    post: { responses: { 200: {} } }\n`,
    );
  });

  it("unknown fields and extensions, whatever is in them", async () => {
    await loaded(
      `${info}x-a: { $ref: 5 }\npaths:\n  x-b: 5\n  /a: { x-c: [], get: { other: { $ref: nowhere } } }\n`,
    );
  });

  it("the values of a schema: default, example, const", async () => {
    await loaded(
      withSchemas(
        "A: { default: { $ref: x }, example: { $ref: 5 }, examples: 5 }",
        "B: { const: { $ref: x }, enum: [{ $ref: x }] }",
      ),
    );
  });
});

describe("boolean schemas", () => {
  it("become the schema objects that mean the same", async () => {
    const { document } = await loaded(
      withSchemas(
        "A: true",
        "B: { items: false, properties: { __proto__: true } }",
        "C: { anyOf: [{ type: string }, true] }",
      ),
    );
    const properties = JSON.parse('{ "__proto__": {} }') as unknown;
    assert.deepEqual(document.components?.schemas, {
      A: {},
      B: { items: { not: {} }, properties },
      C: { anyOf: [{ type: "string" }, {}] },
    });
  });

  it("stay booleans where these say more: additional and unevaluated properties", async () => {
    const { document } = await loaded(
      withSchemas(
        "A: { additionalProperties: false, unevaluatedProperties: true }",
      ),
    );
    assert.deepEqual(document.components?.schemas?.["A"], {
      additionalProperties: false,
      unevaluatedProperties: true,
    });
  });
});
