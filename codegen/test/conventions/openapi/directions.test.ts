import assert from "node:assert/strict";
import { test } from "node:test";
import * as fc from "fast-check";
import { openApiContract } from "../../../src/conventions/openapi/contract.js";
import type {
  AliasDeclaration,
  Contract,
  Direction,
  InterfaceDeclaration,
} from "../../../src/model/contract.js";
import { ContractIndex } from "../../../src/diff/compare/contract-index.js";
import { visitDeclaration } from "../../../src/model/visit.js";
import { loadDocument } from "../../../src/openapi/load.js";
import { fileOf, loaded } from "../../openapi/load-text.js";
import { editedDocuments } from "../edited-documents.js";
import { documents } from "./document-arbitrary.js";

type Fields = Readonly<Record<string, unknown>>;

const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const content = (schema: Fields) => ({
  content: { "application/json": { schema } },
});

/** An operation that is sent a schema and answers another. */
function operation(sent?: Fields, received?: Fields, fields: Fields = {}) {
  return {
    ...fields,
    ...(sent === undefined ? {} : { requestBody: content(sent) }),
    responses: {
      "200": received === undefined ? {} : content(received),
    },
  };
}

/** The directions of all declarations by their names, that of the namespace left out. */
async function directionsOf(document: Fields): Promise<Fields> {
  const text = JSON.stringify({
    openapi: "3.1.0",
    info: { title: "Shop", version: "1" },
    ...document,
  });
  const { contract } = openApiContract(await loaded(text, "shop.json"), {
    apiVersion: "1",
  });
  return Object.fromEntries(
    typesOf(contract).map(([name, { direction }]) => [
      name.replace(/^Shop\./u, ""),
      direction,
    ]),
  );
}

function typesOf(
  contract: Contract,
): readonly (readonly [string, InterfaceDeclaration | AliasDeclaration])[] {
  return [...new ContractIndex(contract).types].map(
    ([name, { declaration }]) => [name, declaration],
  );
}

/** Picks what is told of some names. */
function some(all: Fields, ...names: readonly string[]): Fields {
  return Object.fromEntries(names.map((name) => [name, all[name]]));
}

const line = { properties: { sort: { enum: ["a", "b"] } } };

test("component schemas go the way of what they are used for, however far they are from it", async () => {
  const directions = await directionsOf({
    paths: {
      "/carts": {
        post: operation(reference("Cart"), reference("Receipt"), {
          parameters: [
            { name: "sort", in: "query", schema: reference("Sort") },
            { name: "Accept", in: "header", schema: reference("Format") },
          ],
          callbacks: {
            done: {
              "{$request.body#/url}": {
                post: operation(reference("Event"), reference("Reply")),
              },
            },
          },
        }),
        get: {
          responses: {
            "200": { headers: { page: { schema: reference("Page") } } },
            default: content(reference("Failure")),
          },
        },
      },
    },
    components: {
      schemas: {
        Cart: {
          properties: {
            lines: { items: reference("Line") },
            items: { items: reference("Item") },
            gift: { properties: { tag: reference("Tag") } },
          },
        },
        Receipt: {
          allOf: [reference("Line"), reference("Total"), reference("Sum")],
          properties: {
            tag: reference("Cart/properties/gift"),
          },
        },
        Tag: line,
        Sum: line,
        Item: line,
        Line: line,
        Total: line,
        Sort: { enum: ["a", "b"] },
        Format: { enum: ["a", "b"] },
        Page: { enum: ["a", "b"] },
        Failure: { oneOf: [reference("Reason"), { type: "string" }] },
        Reason: line,
        Event: line,
        Reply: { properties: { next: reference("Reply") } },
        Unused: { properties: { total: reference("Total") } },
      },
    },
  });
  assert.deepEqual(
    some(
      directions,
      "Cart",
      "CartGift",
      "Receipt",
      "Tag",
      "Item",
      "Sum",
      "Line",
      "Line.Sort",
      "Total",
      "Sort",
      "Format",
      "Page",
      "Failure",
      "Reason.Sort",
      "Event.Sort",
      "Reply",
      "Unused",
    ),
    {
      Cart: "write",
      // Stands in what is sent, and what is received refers to it.
      CartGift: "both",
      Receipt: "read",
      Tag: "both",
      Item: "write",
      Sum: "read",
      Line: "both",
      "Line.Sort": "both",
      // What nothing uses may be used either way, and all that it is made of.
      Total: "both",
      Sort: "write",
      // OpenAPI says to ignore that header.
      Format: "both",
      Page: "read",
      Failure: "read",
      "Reason.Sort": "read",
      "Event.Sort": "read",
      Reply: "write",
      Unused: "both",
    },
  );
});

test("what is declared in place goes the way of what it stands in", async () => {
  const inline = { properties: { line } };
  const directions = await directionsOf({
    paths: {
      "/a": { post: operation(inline, inline, { operationId: "makeA" }) },
    },
  });
  assert.deepEqual(
    some(
      directions,
      "MakeAParams.Body.Line.Sort",
      "MakeAResponse.Line.Sort",
      "MakeAResponse.Line",
    ),
    {
      "MakeAParams.Body.Line.Sort": "write",
      "MakeAResponse.Line.Sort": "read",
      "MakeAResponse.Line": "read",
    },
  );
});

test("what two forms of a schema share goes both ways, and each form its own", async () => {
  const directions = await directionsOf({
    paths: { "/a": { post: operation(reference("A"), reference("A")) } },
    components: {
      schemas: {
        A: {
          properties: {
            id: { type: "string", readOnly: true },
            line,
            owner: { properties: { id: { type: "string", readOnly: true } } },
          },
        },
      },
    },
  });
  assert.deepEqual(
    some(
      directions,
      "A",
      "AInput",
      "A.Line",
      "A.Line.Sort",
      "A.Owner",
      "AInput.Owner",
    ),
    {
      A: "read",
      AInput: "write",
      "A.Line": "both",
      "A.Line.Sort": "both",
      "A.Owner": "read",
      "AInput.Owner": "write",
    },
  );
});

test("schemas that a discriminator tells apart go the way of the one that has it", async () => {
  const made = (base: string) => ({ allOf: [reference(base), line] });
  const directions = await directionsOf({
    paths: { "/pets": { get: operation(undefined, reference("Pet")) } },
    components: {
      schemas: {
        Pet: {
          properties: { kind: { type: "string" } },
          discriminator: {
            propertyName: "kind",
            mapping: { fish: "#/components/schemas/Fish" },
          },
        },
        Cat: made("Pet"),
        Kitten: made("Cat"),
        Fish: line,
        Other: { properties: { pet: { type: "string" } } },
      },
    },
  });
  assert.deepEqual(some(directions, "Pet", "Cat", "Kitten", "Fish", "Other"), {
    Pet: "read",
    Cat: "read",
    Kitten: "read",
    Fish: "read",
    Other: "both",
  });
});

/** Which ways values go by a direction. */
const ways: Readonly<Record<Direction, readonly string[]>> = {
  read: ["read"],
  write: ["write"],
  both: ["read", "write"],
  call: [],
};

for (const [title, arbitrary, runs] of [
  ["documents of any text", documents, 50],
  ["edited documents", editedDocuments("openapi"), 300],
] as const) {
  test(`a type goes every way that the types go that are made of it: ${title}`, async () => {
    let declared = 0;
    await fc.assert(
      fc.asyncProperty(arbitrary, async (document) => {
        const file = fileOf(JSON.stringify(document), "any.json");
        const outcome = await loadDocument(file, {
          allowMixedEnums: () => true,
        });
        if (!outcome.ok) return;
        declared++;
        const { contract } = openApiContract(outcome.value, {
          apiVersion: "1",
        });
        const index = new ContractIndex(contract);
        for (const [name, declaration] of typesOf(contract)) {
          visitDeclaration(declaration, (used) => {
            const inner = index.find(used.name)?.declaration.direction;
            for (const way of ways[declaration.direction]) {
              assert.ok(
                inner !== undefined && ways[inner].includes(way),
                `${name} is ${declaration.direction}, ${used.name.join(".")} in it ${inner}`,
              );
            }
          });
        }
      }),
      { numRuns: runs },
    );
    assert.ok(
      declared > runs / 5,
      `only ${declared} documents had no problems`,
    );
  });
}
