import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { tryDocuments } from "./trial-workers.js";

const folder = await mkdtemp(join(tmpdir(), "contractgen-"));
after(() => rm(folder, { recursive: true }));

async function document(name: string, text: string) {
  const file = join(folder, `${name}.json`);
  await writeFile(file, text);
  return { name, file, bytes: text.length };
}

test("documents are generated and checked one after the other, whatever they are", async () => {
  const documents = [
    await document("no-json", "{"),
    await document(
      "sound",
      JSON.stringify({
        openapi: "3.0.3",
        info: { title: "Sound", version: "1" },
        paths: {},
        components: { schemas: { A: { type: "string" } } },
      }),
    ),
    await document("swagger", JSON.stringify({ swagger: "2.0" })),
  ];
  const results = await tryDocuments("contractgen", documents, 1, () => {});
  const kinds = results.map(({ outcome }) => outcome.kind);
  assert.deepEqual(kinds, ["refused", "compiles", "refused"]);
});
