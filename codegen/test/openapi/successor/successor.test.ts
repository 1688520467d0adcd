import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { successionRules } from "../../../src/conventions/stripe/succession/rules.js";
import type {
  OpenApiDocument,
  SchemaOrReference,
} from "../../../src/openapi/document.js";
import { loadDocument } from "../../../src/openapi/load.js";
import { mergedOrder } from "../../../src/openapi/successor/merged-order.js";
import { findPlaceholders } from "../../../src/openapi/successor/placeholder.js";
import { successorOf } from "../../../src/openapi/successor/successor.js";
import { successorYaml } from "../../../src/openapi/text/successor-yaml.js";

const folder = fileURLToPath(new URL("../../../../spec/", import.meta.url));
const specifications = (await readdir(folder)).filter((name) =>
  name.endsWith(".yaml"),
);

/** Fragments whose lines end earlier than they have to. */
const foldedByHand: ReadonlySet<string> = new Set([
  "2024-04-10.yaml",
  "2024-06-20.yaml",
]);

function withoutBreaks(text: string): string {
  return text.replaceAll(/\s+/gu, " ");
}

async function documentOf(name: string): Promise<OpenApiDocument> {
  const loaded = await loadDocument(folder + name);
  assert.ok(loaded.ok);
  return loaded.value.document;
}

/** A document of one schema, `thing`, that has these properties. */
function documentWith(
  properties: Readonly<Record<string, unknown>>,
  further: object = {},
): OpenApiDocument {
  return {
    openapi: "3.0.3",
    info: { title: "Things", version: "1" },
    components: {
      schemas: {
        thing: {
          type: "object",
          // Properties of any form are given by tests.
          properties: properties as Record<string, SchemaOrReference>,
          ...further,
        },
      },
    },
  };
}

/** What becomes of properties. */
function continued(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
  required: readonly string[] = [],
): unknown {
  const document = successorOf(
    documentWith(before),
    documentWith(after, required.length > 0 ? { required } : {}),
    successionRules,
  );
  const thing = document.components?.schemas?.["thing"];
  assert.ok(thing !== undefined && "properties" in thing);
  return thing.properties;
}

describe("successorOf", () => {
  for (const name of specifications) {
    it(`continues ${name} with itself to the same bytes`, async () => {
      const document = await documentOf(name);
      const text = await readFile(folder + name, "utf8");
      const successor = successorOf(document, document, successionRules);
      const form = foldedByHand.has(name) ? withoutBreaks : String;
      assert.equal(form(successorYaml(successor, text)), form(text));
    });
  }

  it("quotes dates as the text before does", () => {
    const newer = { version: "2027-01-02" };
    const plain = successorYaml(newer, "version: 2027-01-01\n");
    assert.equal(plain, "version: 2027-01-02\n");
    const quoted = successorYaml(newer, 'version: "2027-01-01"\n');
    assert.equal(quoted, 'version: "2027-01-02"\n');
  });

  const words = { description: "Ours.", type: "string" };
  for (const [what, after] of Object.entries({
    "is nullable now": { type: "string", nullable: true },
    "is of another type": { type: "integer" },
    "has another format": { type: "string", format: "uri" },
    "is an enum now": { type: "string", enum: ["a", "b"] },
    "is a list of it": { type: "array", items: { type: "string" } },
  })) {
    it(`keeps no words for what ${what}`, () => {
      const properties = continued({ a: words }, { a: after });
      const [found] = findPlaceholders(properties);
      assert.deepEqual(found, { pointer: "/a/description", hasOldWords: true });
    });
  }

  it("keeps no words for what has to be there now", () => {
    const properties = continued({ a: words }, { a: { type: "string" } }, [
      "a",
    ]);
    assert.equal(findPlaceholders(properties).length, 1);
  });

  it("keeps words for what differs in nothing that is described", () => {
    const after = { type: "string", maxLength: 5, nullable: false };
    assert.deepEqual(continued({ a: words }, { a: after }), { a: words });
  });

  it("does not repeat a placeholder that nobody has filled in", () => {
    const first = continued({ a: words }, { a: { type: "integer" } });
    assert.ok(typeof first === "object" && first !== null);
    const again = continued({ ...first }, { a: { type: "boolean" } });
    assert.match(JSON.stringify(again), /it was: Ours\."/);
  });

  it("asks for no words where the document has none", () => {
    assert.deepEqual(
      continued({ a: { type: "string" } }, { b: { type: "string" } }),
      { b: { type: "string" } },
    );
  });

  it("has limits where the document has some", () => {
    const limited = { type: "string", maxLength: 1 };
    assert.deepEqual(
      continued(
        { a: limited, b: { type: "string" } },
        { a: { type: "string", maxLength: 2 }, b: limited },
      ),
      { a: { type: "string", maxLength: 2 }, b: limited },
    );
  });

  it("takes the order of values and alternatives from the specification", () => {
    const enumOf = (...values: readonly string[]) => ({
      a: { type: "string", enum: values },
    });
    assert.deepEqual(
      continued(enumOf("a", "b"), enumOf("b", "c", "a")),
      enumOf("b", "c", "a"),
    );
    const union = (...types: readonly string[]) => ({
      a: { anyOf: types.map((type) => ({ type })) },
    });
    assert.deepEqual(
      continued(union("string", "integer"), union("integer", "string")),
      union("integer", "string"),
    );
  });

  describe("schemas of another name", () => {
    const place = (name: string) => ({
      a: {
        anyOf: [{ $ref: `#/components/schemas/${name}` }],
        description: "A.",
      },
    });
    const fault = (cause: string, type = "string") => ({
      type: "object",
      description: "What went wrong.",
      properties: {
        code: { type, description: "A code." },
        cause: { $ref: `#/components/schemas/${cause}` },
      },
    });
    const cause = {
      type: "string",
      description: "Why.",
      enum: ["one", "other"],
    };
    const named = (
      schemas: Readonly<Record<string, object>>,
      name: string,
    ): OpenApiDocument => {
      const { components, ...document } = documentWith(place(name));
      // Schemas of any form are given by tests.
      const further = schemas as Record<string, SchemaOrReference>;
      return {
        ...document,
        components: { schemas: { ...components?.schemas, ...further } },
      };
    };
    const before = named({ error: fault("cause"), cause }, "error");

    it("keep their words, and those of what they refer to", () => {
      const after = named({ fault: fault("reason"), reason: cause }, "fault");
      const document = successorOf(before, after, successionRules);
      assert.deepEqual(findPlaceholders(document), []);
      assert.deepEqual(document, after);
    });

    it("are others where a member is of another type", () => {
      const after = named({ fault: fault("cause", "integer"), cause }, "fault");
      const document = successorOf(before, after, successionRules);
      assert.deepEqual(
        findPlaceholders(document).map(({ pointer }) => pointer),
        [
          "/components/schemas/thing/properties/a/description",
          "/components/schemas/fault/description",
          "/components/schemas/fault/properties/code/description",
        ],
      );
    });

    it("are others where the old one is still there", () => {
      const schemas = { error: fault("cause"), fault: fault("cause"), cause };
      const after = named(schemas, "fault");
      const document = successorOf(before, after, successionRules);
      assert.equal(findPlaceholders(document).length, 3);
    });
  });

  it("takes a title that is a name, and none that is a sentence", () => {
    const type = "string";
    assert.deepEqual(
      continued(
        {},
        { a: { type, title: "name" }, b: { type, title: "So it is." } },
      ),
      { a: { type, title: "name" }, b: { type } },
    );
  });

  it("knows names that objects have of themselves", () => {
    const before = { constructor: words };
    assert.deepEqual(
      continued(before, { constructor: { type: "string" } }),
      before,
    );
    const fresh = continued({ a: words }, { toString: { type: "string" } });
    assert.equal(findPlaceholders(fresh).length, 1);
  });
});

describe("mergedOrder", () => {
  it("puts new names in their place among sorted ones, else behind their neighbour", () => {
    assert.deepEqual(mergedOrder(["a", "c"], ["d", "c", "b", "a"]), [
      "a",
      "b",
      "c",
      "d",
    ]);
    assert.deepEqual(mergedOrder(["c", "a"], ["a", "b", "c", "d"]), [
      "c",
      "d",
      "a",
      "b",
    ]);
    assert.deepEqual(mergedOrder(["b", "a", "c"], ["c", "x"]), ["c", "x"]);
  });
});
