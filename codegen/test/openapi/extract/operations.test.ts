import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { fragment, problems, schemaKeys, to } from "./extracted.js";

const text = { type: "string" };
const json = (schema: unknown) => ({
  content: { "application/json": { schema } },
});

/** The paths of a fragment. */
async function pathsOf(
  paths: Readonly<Record<string, unknown>>,
  ...operations: readonly string[]
): Promise<unknown> {
  return (await fragment({ paths }, { operations }))["paths"];
}

describe("the operations of a fragment", () => {
  it("are those selected, with all that their path item says for them", async () => {
    const item = {
      summary: "Pets",
      parameters: [{ name: "id", in: "path", required: true, schema: text }],
      servers: [{ url: "/other" }],
      "x-item": 1,
    };
    const get = { operationId: "get", responses: { 200: { description: "" } } };
    const paths = {
      "/pets/{id}": { ...item, get, delete: { responses: {} } },
      "/cats": { get },
    };
    assert.equal(
      JSON.stringify(await pathsOf(paths, "get /pets/{id}")),
      JSON.stringify({ "/pets/{id}": { ...item, get } }),
    );
  });

  it("keep their responses of success and no others, nor what these refer to", async () => {
    const responses = {
      200: json(to("pet")),
      "2XX": json(to("pet")),
      302: { description: "elsewhere" },
      404: json(to("error")),
      "5XX": json(to("error")),
      default: json(to("error")),
      "x-more": 1,
    };
    const paths = { "/pets": { get: { responses } } };
    const schemas = { pet: text, error: text };
    const wanted = { operations: ["get /pets"] };
    const { "/pets": item } = (await fragment({ paths, schemas }, wanted))[
      "paths"
    ] as Record<string, unknown>;
    assert.deepEqual(item, {
      get: {
        responses: {
          200: responses[200],
          "2XX": responses["2XX"],
          302: responses[302],
          "x-more": 1,
        },
      },
    });
    assert.deepEqual(await schemaKeys({ paths, schemas }, wanted), ["pet"]);
  });

  it("keep one response without content where they have none of success", async () => {
    const described = { description: "Whatever comes.", ...json(to("pet")) };
    const paths = {
      "/a": { get: { responses: { default: described } } },
      "/b": {
        get: { responses: { 404: { $ref: "#/components/responses/no" } } },
      },
      "/c": { get: {} },
    };
    const outcome = await fragment(
      {
        paths,
        schemas: { pet: text },
        components: { responses: { no: { description: "No." } } },
      },
      { operations: ["get /a", "get /b", "get /c"] },
    );
    assert.deepEqual(outcome["paths"], {
      "/a": {
        get: { responses: { default: { description: "Whatever comes." } } },
      },
      "/b": { get: { responses: { default: { description: "" } } } },
      "/c": { get: {} },
    });
    assert.deepEqual(outcome["components"], undefined);
  });

  it("lose the links of their responses, which lead to other operations", async () => {
    const response = { description: "", links: { next: { operationId: "b" } } };
    const paths = { "/a": { get: { responses: { 200: response } } } };
    assert.deepEqual(await pathsOf(paths, "get /a"), {
      "/a": { get: { responses: { 200: { description: "" } } } },
    });
  });

  it("come from the path item that theirs refers to", async () => {
    const paths = {
      "/a": { $ref: "#/paths/~1b", description: "A" },
      "/b": {
        description: "B",
        get: { responses: { 200: { description: "" } } },
        post: {},
      },
    };
    assert.deepEqual(await pathsOf(paths, "get /a"), {
      "/a": { description: "A", get: paths["/b"].get },
    });
  });

  it("bring the security schemes that they or the document name", async () => {
    const scheme = { type: "http", scheme: "basic" };
    const rest = {
      servers: [{ url: "https://api.example.com" }],
      security: [{ byDocument: [] }],
    };
    const given = await fragment(
      {
        paths: { "/a": { get: { security: [{ byOperation: [], gone: [] }] } } },
        components: {
          securitySchemes: {
            unused: scheme,
            byDocument: scheme,
            byOperation: scheme,
          },
        },
        rest,
      },
      { operations: ["get /a"] },
    );
    assert.deepEqual(given["components"], {
      securitySchemes: { byDocument: scheme, byOperation: scheme },
    });
    assert.deepEqual(given["security"], rest.security);
    assert.deepEqual(given["servers"], rest.servers);
  });

  it("keep the description of their tags, and the document loses all that is not theirs", async () => {
    const given = await fragment(
      {
        paths: { "/a": { get: { tags: ["cats"] } } },
        rest: {
          tags: [{ name: "dogs" }, { name: "cats", description: "Cats." }],
          externalDocs: { url: "https://example.com" },
          webhooks: { happened: { post: {} } },
          "x-groups": [{ tags: ["dogs"] }],
        },
      },
      { operations: ["get /a"] },
    );
    assert.deepEqual(Object.keys(given), ["openapi", "info", "paths", "tags"]);
    assert.deepEqual(given["tags"], [{ name: "cats", description: "Cats." }]);
  });

  it("that are not there are problems, all of them", async () => {
    const paths = { "/a": { get: {}, parameters: [] }, "x-b": { get: {} } };
    assert.deepEqual(
      await problems(
        { paths },
        {
          operations: [
            "get /a",
            "put /a",
            "parameters /a",
            "get /b",
            "get x-b",
            "get __proto__",
          ],
        },
      ),
      [
        'unknown-operation: the document has no operation "put /a" (#/x-named-here)',
        'unknown-operation: the document has no operation "parameters /a" (#/x-named-here)',
        'unknown-operation: the document has no operation "get /b" (#/x-named-here)',
        'unknown-operation: the document has no operation "get x-b" (#/x-named-here)',
        'unknown-operation: the document has no operation "get __proto__" (#/x-named-here)',
      ],
    );
  });
});
