import assert from "node:assert/strict";
import { it } from "node:test";
import type { OpenApiDocument } from "../../../src/openapi/document.js";
import {
  type Provenance,
  provenanceOf,
  withProvenance,
} from "../../../src/openapi/extract/provenance.js";
import { jsonText } from "../../../src/openapi/text/json-text.js";
import { yamlText } from "../../../src/openapi/text/yaml-text.js";
import { loaded } from "../load-text.js";

const provenance: Provenance = {
  sha256: "0123456789abcdef".repeat(4),
  overlays: ["f".repeat(64), "0".repeat(64)],
  only: ["Customer", "V2.Core"],
  outside: "stub",
  descriptions: "keep",
};

const fragment: OpenApiDocument = {
  openapi: "3.0.3",
  info: { title: "Pets", version: "1", "x-own": [1.5, -0, null] },
  paths: {},
  components: {
    schemas: {
      a: { description: "Text\nof two lines.", enum: ["on", "1", "é"] },
      "2": { required: ["__proto__"] },
      "1": { title: "\ud800" },
    },
  },
};

const marked = withProvenance(fragment, provenance);

it("a fragment says where it comes from, in whichever language it is written", async () => {
  assert.deepEqual(provenanceOf(marked), provenance);
  for (const [name, text] of [
    ["api.json", jsonText(marked)],
    ["api.json", JSON.stringify(marked)],
    ["api.yaml", yamlText(marked, ["A comment."])],
    ["api.yaml", JSON.stringify(marked, null, 4)],
  ] as const) {
    const { document } = await loaded(text, name);
    assert.deepEqual(provenanceOf(document), provenance, text);
  }
});

it("a fragment that was changed says nothing of where it comes from", () => {
  const changed: readonly OpenApiDocument[] = [
    { ...marked, info: { ...marked.info, version: "2" } },
    { ...marked, paths: { "/a": {} } },
    { ...marked, components: {} },
    { ...marked, "x-more": 1 },
  ];
  for (const document of changed) {
    assert.equal(provenanceOf(document), undefined);
  }
});

it("what is of another form says nothing, whatever its checksum", () => {
  assert.equal(provenanceOf(fragment), undefined);
  const extension = Object(marked.info["x-extracted-from"]) as object;
  const wrong = [
    null,
    "text",
    [],
    {},
    { ...extension, sha256: "0123" },
    { ...extension, sha256: `${"0".repeat(63)}\n` },
    { ...extension, overlays: "f".repeat(64) },
    { ...extension, overlays: ["f"] },
    { ...extension, only: "Customer" },
    { ...extension, only: ["Customer", 1] },
    { ...extension, only: ["Customer\n// evil"] },
    { ...extension, only: ["*/"] },
    { ...extension, outside: "both" },
    { ...extension, descriptions: true },
    { ...extension, checksum: 1 },
  ];
  for (const value of wrong) {
    const info = { ...marked.info, "x-extracted-from": value };
    assert.equal(provenanceOf({ ...marked, info }), undefined);
  }
});

it("a fragment of a fragment names the latter", () => {
  const sha256 = "f".repeat(64);
  const again = withProvenance(marked, { ...provenance, sha256 });
  assert.deepEqual(provenanceOf(again), { ...provenance, sha256 });
});
