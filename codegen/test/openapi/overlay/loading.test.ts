import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { basename } from "node:path";
import { describe, it } from "node:test";
import { loadDocument } from "../../../src/openapi/load.js";
import { fileOf, inOneLine, withSchemas } from "../load-text.js";
import { overlay } from "./overlay-text.js";

function load(document: string, ...overlays: readonly string[]) {
  return loadDocument(fileOf(document, "api.yaml"), {
    overlays: overlays.map((text, index) =>
      fileOf(text, `overlay-${index + 1}`),
    ),
  });
}

/** What is wrong with an OpenAPI document once overlays are applied, as `FILE:LINE:COLUMN kind: message (#pointer)`. */
async function problemsOf(
  document: string,
  ...overlays: readonly string[]
): Promise<readonly string[]> {
  const outcome = await load(document, ...overlays);
  return outcome.ok
    ? []
    : outcome.problems.map(
        (problem) => `${basename(problem.file)}:${inOneLine(problem)}`,
      );
}

describe("a document loaded with overlays", () => {
  it("is what they make of it, and names them by the hashes of their bytes", async () => {
    const document = withSchemas("A: { type: object, properties: {} }");
    const texts = [
      overlay("1.0.0", "- { target: $.info, update: { x-a: 1 } }"),
      overlay(
        "1.1.0",
        "- target: $.components.schemas.A.properties",
        "  update: { b: { type: string, nullable: true } }",
      ),
    ];
    const outcome = await load(document, ...texts);
    assert.ok(outcome.ok);
    assert.equal(outcome.value.document.info["x-a"], 1);
    assert.deepEqual(outcome.value.document.components?.schemas, {
      A: {
        type: "object",
        properties: { b: { type: "string", nullable: true } },
      },
    });
    const sha256 = (text: string) =>
      createHash("sha256").update(text).digest("hex");
    assert.equal(outcome.value.sha256, sha256(document));
    assert.deepEqual(outcome.value.overlaySha256s, texts.map(sha256));
  });

  it("may be mended by them", async () => {
    const document = "openapi: 3.2.0\ninfo: {}\npaths: {}\n";
    const text = overlay(
      "1.1.0",
      '- { target: $, update: { openapi: "3.1.0", info: { version: "1" } } }',
    );
    assert.deepEqual(await problemsOf(document, text), []);
  });

  it("is told to be none whatever they would make of it", async () => {
    const text = overlay("1.1.0", "- { target: $.a, remove: true }");
    assert.deepEqual(await problemsOf("", text), [
      "api.yaml:1:1 empty-document: there is nothing in this file (#)",
    ]);
    assert.deepEqual(await problemsOf("- a", text), [
      "api.yaml:1:1 wrong-type: expected an OpenAPI document, which is an object, found an array (#)",
    ]);
  });

  it("reads references that they bring, and misses what they remove", async () => {
    const document = withSchemas(
      "A: { type: object }",
      "B: { $ref: '#/components/schemas/A' }",
    );
    const bring = overlay(
      "1.0.0",
      "- target: $.components.schemas",
      "  update: { C: { $ref: '#/components/schemas/D' } }",
      "- { target: $.components.schemas.A, remove: true }",
    );
    assert.deepEqual(await problemsOf(document, bring), [
      `api.yaml:5:3 unresolved-reference: there is nothing at "#/components/schemas/D"; did you mean "#/components/schemas/B"?; an overlay added this (#/components/schemas/C/$ref)`,
      `api.yaml:7:10 unresolved-reference: there is nothing at "#/components/schemas/A"; did you mean "#/components/schemas/B"? (#/components/schemas/B/$ref)`,
    ]);
  });

  it("has its problems at the places of the specification, with what overlays did there", async () => {
    const document = withSchemas(
      "A:",
      "  type: object",
      "  anyOf:",
      "  - { type: nul }",
      "  - { type: string }",
      "  - { type: strin }",
      "B:",
      "  type: object",
    );
    const text = overlay(
      "1.1.0",
      "- { target: '$.components.schemas.A.anyOf[1]', remove: true }",
      "- { target: $.components.schemas.A.anyOf, update: { type: new } }",
      "- { target: $.components.schemas.B.type, update: obj }",
      "- { target: $.components.schemas, update: { C: 1 } }",
    );
    const expected =
      'expected "array", "boolean", "integer", "null", "number", "object" or "string"';
    assert.deepEqual(await problemsOf(document, text), [
      "api.yaml:5:3 wrong-type: expected an object, found a number; an overlay added this (#/components/schemas/C)",
      `api.yaml:8:7 wrong-value: ${expected}, found "new"; an overlay added this (#/components/schemas/A/anyOf/2/type)`,
      `api.yaml:9:11 wrong-value: ${expected}, found "nul" (#/components/schemas/A/anyOf/0/type)`,
      `api.yaml:11:11 wrong-value: ${expected}, found "strin" (#/components/schemas/A/anyOf/1/type)`,
      `api.yaml:13:7 wrong-value: ${expected}, found "obj"; an overlay changed this (#/components/schemas/B/type)`,
    ]);
  });
});
