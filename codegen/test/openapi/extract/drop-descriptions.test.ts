import assert from "node:assert/strict";
import { it } from "node:test";
import { dropDescriptions } from "../../../src/openapi/extract/drop-descriptions.js";
import { loaded } from "../load-text.js";

const gone = "gone";
const text = { description: gone, type: "string" };

/** A document without its descriptions. */
async function dropped(parts: object): Promise<unknown> {
  const whole = {
    openapi: "3.0.3",
    info: { title: "Pets", version: "1" },
    paths: {},
    ...parts,
  };
  const { document } = await loaded(JSON.stringify(whole), "api.json");
  const { openapi, info, paths, ...rest } = dropDescriptions(
    document,
    (schema) => schema,
  );
  assert.deepEqual([openapi, info.title], ["3.0.3", "Pets"]);
  return Object.keys(parts).includes("paths") ? { paths, ...rest } : rest;
}

it("descriptions and summaries go from every part of a document; titles stay", async () => {
  const docs = { description: gone, url: "https://example.com" };
  const server = {
    description: gone,
    url: "/{v}",
    variables: { v: { description: gone, default: "1" } },
  };
  const whole = {
    servers: [server],
    tags: [{ name: "cats", description: gone, externalDocs: docs }],
    externalDocs: docs,
    paths: {
      "/a": {
        summary: gone,
        description: gone,
        servers: [server],
        parameters: [
          {
            name: "p",
            in: "query",
            description: gone,
            schema: text,
            examples: { e: { summary: gone, description: gone, value: 1 } },
          },
        ],
        get: {
          tags: ["cats"],
          summary: gone,
          description: gone,
          externalDocs: docs,
          requestBody: {
            description: gone,
            content: { json: { schema: text, encoding: {} } },
          },
          responses: {
            200: {
              description: gone,
              headers: { h: { description: gone, schema: text } },
              links: { l: { description: gone, server } },
            },
            default: { $ref: "#/components/responses/r", description: gone },
          },
        },
      },
    },
    components: {
      responses: { r: { description: gone } },
      schemas: {
        s: { title: "S", description: gone, externalDocs: docs, items: text },
      },
      securitySchemes: { k: { type: "http", description: gone } },
    },
  };
  assert.deepEqual(await dropped(whole), {
    servers: [{ url: "/{v}", variables: { v: { default: "1" } } }],
    tags: [{ name: "cats", externalDocs: { url: "https://example.com" } }],
    externalDocs: { url: "https://example.com" },
    paths: {
      "/a": {
        servers: [{ url: "/{v}", variables: { v: { default: "1" } } }],
        parameters: [
          {
            name: "p",
            in: "query",
            schema: { type: "string" },
            examples: { e: { value: 1 } },
          },
        ],
        get: {
          tags: ["cats"],
          externalDocs: { url: "https://example.com" },
          requestBody: {
            content: { json: { schema: { type: "string" }, encoding: {} } },
          },
          responses: {
            200: {
              description: "",
              headers: { h: { schema: { type: "string" } } },
              links: { l: { server } },
            },
            default: { $ref: "#/components/responses/r" },
          },
        },
      },
    },
    components: {
      responses: { r: { description: "" } },
      schemas: {
        s: {
          title: "S",
          externalDocs: { url: "https://example.com" },
          items: { type: "string" },
        },
      },
      securitySchemes: { k: { type: "http" } },
    },
  });
});

it("what is only called a description stays", async () => {
  const named = {
    components: {
      schemas: {
        description: {
          properties: {
            description: { type: "string" },
            summary: { type: "object", properties: { description: {} } },
          },
          required: ["description"],
          default: { description: "stays" },
          example: { summary: "stays" },
          enum: [{ description: "stays" }],
          "x-notes": { description: "stays" },
        },
        summary: { $ref: "#/components/schemas/description" },
      },
      examples: { description: { value: { description: "stays" } } },
    },
  };
  assert.deepEqual(await dropped(named), named);
});

it("each schema is given to who knows its extensions, without its description", async () => {
  const { document } = await loaded(
    JSON.stringify({
      openapi: "3.0.3",
      info: { version: "1" },
      paths: {},
      components: { schemas: { a: { ...text, items: text } } },
    }),
    "api.json",
  );
  const seen: unknown[] = [];
  dropDescriptions(document, (schema) => {
    seen.push(schema);
    return { title: "changed" };
  });
  assert.deepEqual(seen, [
    { type: "string" },
    { type: "string", items: { title: "changed" } },
  ]);
});
