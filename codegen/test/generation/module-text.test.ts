import assert from "node:assert/strict";
import { readdir } from "node:fs/promises";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { format } from "prettier";
import { compileDeclarations } from "../../src/compile/compile-declarations.js";
import type { GeneratedFile } from "../../src/generated-file.js";
import { versionFiles } from "../../src/generation/contract-folder.js";
import { generateDeclarations } from "../../src/generation/generate-declarations.js";

/** Documents of all that Stripe's conventions have to do with. */
const folder = new URL("../conventions/stripe/cases/", import.meta.url);
const documents = (await readdir(folder)).filter((file) =>
  file.endsWith(".yaml"),
);

/** The declarations of a document, and the modules beside them. */
async function filesOf(name: string): Promise<readonly GeneratedFile[]> {
  const file = fileURLToPath(new URL(name, folder));
  const generated = await generateDeclarations(file, {
    subpaths: ["enums", "expand"],
  });
  assert.ok(generated.ok, JSON.stringify(generated));
  return versionFiles(generated.value, `${name}/`);
}

test("the modules of all documents compile beside their declarations, as prettier writes them", async () => {
  const files = (await Promise.all(documents.map(filesOf))).flat();
  assert.equal(files.length, 3 * documents.length);
  assert.deepEqual(await compileDeclarations(files), []);
  for (const { path, text } of files)
    assert.equal(await format(text, { parser: "typescript" }), text, path);
});

test("a method that takes expand gets a signature for what it names, and its own after it; others stay as they are", async () => {
  const [, , module] = await filesOf("operations.yaml");
  assert.equal(
    module?.text.split("\n").slice(3, 18).join("\n"),
    `declare module "./index.js" {
  namespace Shop {
    interface ThingResource {
      /** Makes a thing. */
      create<Path extends ExpandPath<Thing>>(
        params: ThingCreateParams & { expand: Array<Path> },
        options?: RequestOptions,
      ): Promise<Response<Expanded<Thing, Path>>>;
      /** Makes a thing. */
      create(
        params: ThingCreateParams,
        options?: RequestOptions,
      ): Promise<Response<Thing>>;
    }
  }`,
  );
});
