import assert from "node:assert/strict";
import { test } from "node:test";
import { contractOf, thing } from "./stripe-document.js";

const twoValues = { type: "string", enum: ["a", "b"] };
const inThing = "#/components/schemas/thing/properties";

test("two properties whose types would have one name are a problem", async () => {
  const schemas = {
    thing: thing({ "first-name": twoValues, first_name: twoValues }),
  };
  assert.deepEqual(await contractOf({ schemas }), [
    `name-collision: Shop.Thing.FirstName is declared twice, here and by ${inThing}/first-name (${inThing}/first_name)`,
  ]);
});

test("two schemas that become one resource are a problem", async () => {
  const schemas = { thing: thing({}), other: thing({}) };
  assert.deepEqual(await contractOf({ schemas }), [
    "name-collision: Shop.Thing is declared twice, here and by #/components/schemas/thing (#/components/schemas/other)",
  ]);
});

test("a resource with the name of a type that the conventions declare is a problem", async () => {
  const schemas = {
    response: thing(
      {},
      {
        "x-stripeResource": { class_name: "Response", in_package: "" },
      },
    ),
  };
  assert.deepEqual(await contractOf({ schemas }), [
    "name-collision: Response is declared twice, here and by the conventions (#/components/schemas/response)",
  ]);
});

test("names that cannot name a type are problems, all of them", async () => {
  const resource = (name: string) =>
    thing({}, { "x-stripeResource": { class_name: name, in_package: "" } });
  const schemas = {
    a: resource("first-name"),
    b: resource("1st"),
    c: resource('"'),
    d: resource("a\nb"),
    e: resource("string"),
    f: resource(""),
  };
  const problem = (key: string, name: string) =>
    `invalid-name: ${name} cannot name a type: ${name} is no identifier (#/components/schemas/${key})`;
  assert.deepEqual(await contractOf({ schemas }), [
    problem("f", '""'),
    problem("c", '"\\""'),
    problem("b", '"1st"'),
    problem("d", '"a\\nb"'),
    problem("a", '"first-name"'),
    problem("e", '"string"'),
  ]);
});

test("a property without a letter or digit cannot name the type that it needs", async () => {
  const schemas = { thing: thing({ '"': twoValues, "\n": twoValues }) };
  const problem = (name: string, pointer: string) =>
    `invalid-name: ${name} gives no name for a type: it has no letter or digit (${inThing}/${pointer})`;
  assert.deepEqual(await contractOf({ schemas }), [
    problem('"\\n"', "\n"),
    problem('"\\""', '"'),
  ]);
});

test("a document without resources is a problem", async () => {
  assert.deepEqual(
    await contractOf({ schemas: { name: { type: "string" } } }),
    [
      'no-resources: no schema is a resource, an object whose property "object" is an enum of one value (#/components/schemas)',
    ],
  );
});

test("extensions of another form than Stripe's are problems, all of them", async () => {
  const schemas = {
    thing: thing(
      {
        color: { ...twoValues, "x-stripeEnum": { kind: "half" } },
        size: { ...twoValues, "x-stripeEnum": { values: [7] } },
      },
      { "x-stripeOperations": [{ method_on: "service", path: 1 }] },
    ),
    other: thing({}, { "x-stripeResource": "Other", "x-stripeOperations": {} }),
  };
  const at = "#/components/schemas/";
  assert.deepEqual(await contractOf({ schemas }), [
    `extension: expected an object (${at}other/x-stripeResource)`,
    `extension: expected a string for "method_name" (${at}thing/x-stripeOperations/0)`,
    `extension: expected a string for "operation" (${at}thing/x-stripeOperations/0)`,
    `extension: expected a string for "path" (${at}thing/x-stripeOperations/0/path)`,
    `extension: expected an array (${at}other/x-stripeOperations)`,
    `extension: expected "open" or "closed", found "half" (${at}thing/properties/color/x-stripeEnum/kind)`,
    `extension: expected an object (${at}thing/properties/size/x-stripeEnum/values/0)`,
  ]);
});

test("errors of another form than Stripe's, or without a name, are problems, all of them", async () => {
  const method = (name: string, path: string) => ({
    method_name: name,
    method_on: "service",
    operation: "get",
    path,
  });
  const methods = [method("list", "/v1/all"), method("retrieve", "/v1/one")];
  const schemas = { thing: thing({}, { "x-stripeOperations": methods }) };
  const types = [null, { type: 7 }, { type: "?" }, { type: "rate_limit" }];
  const paths = {
    "/v1/all": { get: { responses: {}, "x-stripeErrors": {} } },
    "/v1/one": { get: { responses: {}, "x-stripeErrors": types } },
  };
  const inErrors = (path: string) => `#/paths/~1v1~1${path}/get/x-stripeErrors`;
  assert.deepEqual(await contractOf({ paths, schemas }), [
    `extension: expected an array (${inErrors("all")})`,
    `extension: expected an object (${inErrors("one")}/0)`,
    `extension: expected a string for "type" (${inErrors("one")}/1/type)`,
    `invalid-name: "?" gives no name for an error (${inErrors("one")}/2/type)`,
  ]);
});

test("a method whose operation is not in the document is a problem", async () => {
  const operation = (verb: string, path: string) => ({
    method_name: "retrieve",
    method_on: "service",
    operation: verb,
    path,
  });
  const schemas = {
    thing: thing(
      {},
      {
        "x-stripeOperations": [
          operation("get", "/nowhere"),
          operation("get", "__proto__"),
          operation("constructor", "/things"),
        ],
      },
    ),
  };
  const at = "#/components/schemas/thing/x-stripeOperations";
  assert.deepEqual(await contractOf({ schemas, paths: { "/things": {} } }), [
    `unknown-operation: the document has no operation "get /nowhere" (${at}/0)`,
    `unknown-operation: the document has no operation "get __proto__" (${at}/1)`,
    `unknown-operation: the document has no operation "constructor /things" (${at}/2)`,
  ]);
});

test("a method that a service has twice is a problem", async () => {
  const operation = (name: string, verb: string) => ({
    method_name: name,
    method_on: "service",
    operation: verb,
    path: "/things",
  });
  const schemas = {
    thing: thing(
      {},
      {
        "x-stripeOperations": [
          operation("delete", "delete"),
          operation("del", "post"),
        ],
      },
    ),
  };
  const paths = { "/things": { delete: {}, post: {} } };
  assert.deepEqual(await contractOf({ schemas, paths }), [
    "name-collision: ThingResource.del is declared twice, here and by #/paths/~1things/delete (#/paths/~1things/post)",
  ]);
});

test("a parameter that is in the query and in the body is a problem", async () => {
  const x = { type: "string" };
  const schemas = {
    thing: thing(
      {},
      {
        "x-stripeOperations": [
          {
            method_name: "create",
            method_on: "service",
            operation: "post",
            path: "/things",
          },
        ],
      },
    ),
  };
  const post = {
    parameters: [{ name: "x", in: "query", schema: x }],
    requestBody: {
      content: { "application/json": { schema: { properties: { x } } } },
    },
  };
  assert.deepEqual(
    await contractOf({ schemas, paths: { "/things": { post } } }),
    [
      'name-collision: "x" is both a query parameter and a property of the request body (#/paths/~1things/post/requestBody/content/application~1json/schema/properties/x)',
    ],
  );
});

test("a request body that is no object is a problem", async () => {
  const schemas = {
    thing: thing(
      {},
      {
        "x-stripeOperations": [
          {
            method_name: "create",
            method_on: "service",
            operation: "post",
            path: "/things",
          },
        ],
      },
    ),
  };
  const post = {
    requestBody: {
      content: {
        "application/json; charset=utf-8": { schema: { type: "array" } },
      },
    },
  };
  assert.deepEqual(
    await contractOf({ schemas, paths: { "/things": { post } } }),
    [
      "unsupported-schema: a request body has to be an object with properties: they become the members of the params (#/paths/~1things/post/requestBody/content/application~1json; charset=utf-8/schema)",
    ],
  );
});
