import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { SchemaOrReference } from "../../src/openapi/document.js";
import { ReferenceResolver } from "../../src/openapi/references.js";
import { head, loaded, problemsOf, withSchemas } from "./load-text.js";

const another =
  "leads to another file, and none is read beside the document: bundle it into one file, or name the folder of its files with --allow-refs";
const url =
  "is a URL, and nothing is fetched: bundle the document into one file";

describe("references that lead nowhere", () => {
  it("are reported, with what was probably meant", async () => {
    const text = withSchemas(
      "Customer: {}",
      "A: { $ref: '#/components/schemas/Custmer' }",
      "B: { items: { $ref: '#/components/schemas/CUSTOMER' } }",
      "C: { $ref: '#/component/schemas/Customer' }",
      "D: { $ref: '#/components/schemas/Order' }",
      "E: { $ref: '#/components/schemas/Customer/properties/id' }",
      "F: { $ref: '#/component/schemas/Order' }",
    );
    const nothing = "unresolved-reference: there is nothing at";
    const customer = 'did you mean "#/components/schemas/Customer"?';
    assert.deepEqual(await problemsOf(text), [
      `7:10 ${nothing} "#/components/schemas/Custmer"; ${customer} (#/components/schemas/A/$ref)`,
      `8:19 ${nothing} "#/components/schemas/CUSTOMER"; ${customer} (#/components/schemas/B/items/$ref)`,
      `9:10 ${nothing} "#/component/schemas/Customer"; ${customer} (#/components/schemas/C/$ref)`,
      `10:10 ${nothing} "#/components/schemas/Order" (#/components/schemas/D/$ref)`,
      `11:10 ${nothing} "#/components/schemas/Customer/properties/id" (#/components/schemas/E/$ref)`,
      `12:10 ${nothing} "#/component/schemas/Order" (#/components/schemas/F/$ref)`,
    ]);
  });

  it("are not taken to lead to what objects and arrays have by nature", async () => {
    const names = ["constructor", "toString", "__proto__"];
    const text = withSchemas(
      ...names.map(
        (name, n) => `A${n}: { $ref: '#/components/schemas/${name}' }`,
      ),
      "B: { anyOf: [{ $ref: '#/components/schemas/B/anyOf/length' }, { $ref: '#/components/schemas/B/anyOf/01' }, { $ref: '#/components/schemas/B/anyOf/3' }] }",
    );
    const found = await problemsOf(text);
    assert.equal(found.length, 6);
    for (const problem of found) assert.match(problem, /unresolved-reference/);
  });
});

describe("references beyond the file", () => {
  const cases: [reference: string, beyond: string][] = [
    ["other.yaml#/components/schemas/A", another],
    ["./api.yaml#/components/schemas/A", another],
    ["../other.json", another],
    ["/etc/passwd", another],
    ["Pet", another],
    ["https://example.com/api.json#/A", url],
    ["file:///etc/passwd", url],
    ["//example.com/api.json", url],
  ];
  for (const [reference, beyond] of cases) {
    it(`are reported: ${reference}`, async () => {
      assert.deepEqual(
        await problemsOf(withSchemas(`A: { $ref: "${reference}" }`)),
        [
          `6:10 external-reference: "${reference}" ${beyond} (#/components/schemas/A/$ref)`,
        ],
      );
    });
  }
});

describe("references that are none", () => {
  const cases: [reference: string, message: string][] = [
    ['"#A"', '"#A" is no JSON Pointer: it has to begin with "#/"'],
    ['"#/a~b"', '"#/a~b" is no JSON Pointer: "~" is written as "~0"'],
    ['"#/100%"', '"#/100%" has a malformed percent-encoding'],
    ['""', '"" refers to nothing'],
    ["5", "expected a string, found a number"],
    ["{}", "expected a string, found an object"],
    [
      "",
      'expected a string, found null; in YAML, "#" and what follows need quotes',
    ],
  ];
  for (const [reference, message] of cases) {
    it(`are reported: ${reference || "nothing"}`, async () => {
      assert.deepEqual(
        await problemsOf(withSchemas(`A: { $ref: ${reference} }`)),
        [`6:10 malformed-reference: ${message} (#/components/schemas/A/$ref)`],
      );
    });
  }
});

describe("references to another kind of thing", () => {
  const cases: [reference: string, found: string][] = [
    ["#/info/title", "a string"],
    ["#", "a document"],
    ["#/components/schemas", "an object"],
    ["#/components/schemas/B/required", "an array"],
    ["#/components/responses/R", "a response"],
    ["#/components/responses/R/content/a~1b", "a media type"],
  ];
  for (const [reference, found] of cases) {
    it(`are reported: a schema at ${reference}`, async () => {
      const text = withSchemas(
        `A: { $ref: "${reference}" }`,
        "B: { required: [] }",
      );
      const responses = "  responses: { R: { content: { a/b: {} } } }\n";
      assert.deepEqual(await problemsOf(text + responses), [
        `6:10 wrong-reference: expected a schema at "${reference}", found ${found} (#/components/schemas/A/$ref)`,
      ]);
    });
  }

  it("are reported for each place that takes references", async () => {
    const paths = `paths:
  /a:
    parameters: [$ref: "#/components/schemas/A"]
    get:
      requestBody: { $ref: "#/components/schemas/A" }
      responses: { 200: { $ref: "#/components/schemas/A" } }
      callbacks: { c: { $ref: "#/components/schemas/A" } }
  /b: { $ref: "#/components/schemas/A" }
components:
  headers: { H: { $ref: "#/components/schemas/A" } }
  schemas: { A: {} }
`;
    assert.deepEqual(await problemsOf(head.replace("paths: {}\n", paths)), [
      '5:18 wrong-reference: expected a parameter at "#/components/schemas/A", found a schema (#/paths/~1a/parameters/0/$ref)',
      '7:22 wrong-reference: expected a request body at "#/components/schemas/A", found a schema (#/paths/~1a/get/requestBody/$ref)',
      '8:27 wrong-reference: expected a response at "#/components/schemas/A", found a schema (#/paths/~1a/get/responses/200/$ref)',
      '9:25 wrong-reference: expected a callback at "#/components/schemas/A", found a schema (#/paths/~1a/get/callbacks/c/$ref)',
      '10:9 wrong-reference: expected a path item at "#/components/schemas/A", found a schema (#/paths/~1b/$ref)',
      '12:19 wrong-reference: expected a header at "#/components/schemas/A", found a schema (#/components/headers/H/$ref)',
    ]);
  });
});

describe("references into unusual places", () => {
  it("are fine, percent-encoded or not", async () => {
    const paths = `paths:
  /a/{b}:
    get: { responses: { 200: { content: { text/plain: { schema: { items: { title: Deep } } } } } } }
components:
  schemas:
    A: { $ref: "#/paths/~1a~1{b}/get/responses/200/content/text~1plain/schema/items" }
    B: { $ref: "#/paths/~1a~1%7Bb%7D/get/responses/200/content/text%7E1plain/schema/items" }
`;
    const { references } = await loaded(head.replace("paths: {}\n", paths));
    const pointer =
      "/paths/~1a~1{b}/get/responses/200/content/text~1plain/schema/items";
    for (const name of ["A", "B"]) {
      assert.deepEqual(references.resolve(`#/components/schemas/${name}`), {
        value: { title: "Deep" },
        pointer,
      });
    }
  });

  it("make what is there part of what is checked", async () => {
    const text = `${withSchemas(
      "A: { $ref: '#/definitions/B' }",
      "B: { $ref: '#/x-shared/C' }",
      "C: { properties: { d: { $ref: '#/definitions/B/items' } } }",
    )}definitions: { B: { items: { $ref: '#/nowhere' } } }
x-shared: { C: { enum: [1, a], type: 5, items: { $ref: '#/x-shared/C' } } }
`;
    assert.deepEqual(await problemsOf(text), [
      '9:30 unresolved-reference: there is nothing at "#/nowhere" (#/definitions/B/items/$ref)',
      "10:32 wrong-type: expected a string or an array, found a number (#/x-shared/C/type)",
    ]);
  });
});

describe("what looks like a reference", () => {
  it("is none where it is the name of a property", async () => {
    await loaded(
      withSchemas("A: { properties: { $ref: { type: string } } }", "$ref: {}"),
    );
  });

  it("is none in examples, defaults, constants, enums and extensions", async () => {
    const node = '{ $ref: "nowhere.yaml" }';
    await loaded(
      withSchemas(
        `A: { example: ${node}, examples: [${node}], default: ${node} }`,
        `B: { const: ${node}, enum: [${node}], x-a: ${node} }`,
      ),
    );
  });
});

describe("what stands beside a reference", () => {
  const schemas = withSchemas(
    "A: {}",
    "B: { $ref: '#/components/schemas/A', properties: { c: { $ref: '#/c' } } }",
  );

  it("is not looked into in OpenAPI 3.0, where it says nothing", async () => {
    await loaded(schemas);
  });

  it("is checked in a schema of OpenAPI 3.1, where it counts", async () => {
    assert.deepEqual(await problemsOf(schemas.replace("3.0.3", "3.1.0")), [
      '7:61 unresolved-reference: there is nothing at "#/c" (#/components/schemas/B/properties/c/$ref)',
    ]);
  });

  it("is checked in a path item", async () => {
    const paths =
      "paths:\n  /a: { get: {} }\n  /b: { $ref: '#/paths/~1a', put: 5 }\n";
    assert.deepEqual(await problemsOf(head.replace("paths: {}\n", paths)), [
      "5:30 wrong-type: expected an object, found a number (#/paths/~1b/put)",
    ]);
  });
});

describe("the resolver", () => {
  const document = {
    components: {
      schemas: {
        A: { $ref: "#/components/schemas/B" },
        B: { $ref: "#/components/schemas/a~1b" },
        "a/b": { type: "string" },
        Loop: { $ref: "#/components/schemas/Loop" },
      },
      parameters: {
        P: { $ref: "#/components/parameters/Q" },
        Q: { name: "q", in: "query" },
      },
    },
  };
  const references = new ReferenceResolver(document);
  const found = {
    value: { type: "string" },
    pointer: "/components/schemas/a~1b",
  };

  it("follows references to references to the end", () => {
    assert.deepEqual(references.resolve("#/components/schemas/A"), found);
    assert.deepEqual(references.lookUp("#/components/schemas/A"), {
      value: { $ref: "#/components/schemas/B" },
      pointer: "/components/schemas/A",
    });
  });

  it("finds the whole document, and values of any type", () => {
    assert.deepEqual(references.resolve("#"), { value: document, pointer: "" });
    assert.deepEqual(references.resolve("#/components/parameters/Q/in"), {
      value: "query",
      pointer: "/components/parameters/Q/in",
    });
  });

  it("finds nothing where nothing is, where there is no end, and beyond the file", () => {
    for (const reference of [
      "#/components/schemas/C",
      "#/components/schemas/Loop",
      "#/components/schemas/A/type",
      "other.yaml#/components",
      "#components",
    ]) {
      assert.equal(references.resolve(reference), undefined, reference);
    }
  });

  it("gives the schema or parameter that a node stands for, and where it is", () => {
    const node: SchemaOrReference = { $ref: "#/components/schemas/A" };
    assert.deepEqual(references.follow(node, "/here"), {
      schema: found.value,
      pointer: found.pointer,
    });
    assert.deepEqual(references.follow({ title: "T" }, "/here"), {
      schema: { title: "T" },
      pointer: "/here",
    });
    assert.deepEqual(
      references.followParameter(
        { $ref: "#/components/parameters/P" },
        "/here",
      ),
      {
        value: { name: "q", in: "query" },
        pointer: "/components/parameters/Q",
      },
    );
  });

  it("throws for a reference that no check would have let pass", () => {
    assert.throws(
      () => references.follow({ $ref: "#/components/schemas/C" }, "/here"),
      /unresolved reference in a checked document: \/here/,
    );
  });
});
