import assert from "node:assert/strict";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { LoadedDocuments } from "../../src/generation/loaded-documents.js";

const specification = fileURLToPath(
  new URL("../conventions/stripe/cases/enums.yaml", import.meta.url),
);

test("a specification is loaded once for all API versions that share it", async () => {
  const documents = new LoadedDocuments();
  const [first, second] = await Promise.all([
    documents.load(specification, []),
    documents.load(specification, []),
  ]);
  assert.ok(first.ok && second.ok);
  assert.equal(first.value, second.value);
});

test("the same specification with an overlay is another document", async () => {
  const documents = new LoadedDocuments();
  const plain = await documents.load(specification, []);
  const overlaid = await documents.load(specification, ["missing.yaml"]);
  assert.ok(plain.ok && !overlaid.ok);
});
