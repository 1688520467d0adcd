import assert from "node:assert/strict";
import { readdir } from "node:fs/promises";
import { basename } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { format } from "prettier";
import { compileDeclarations } from "../../src/compile/compile-declarations.js";
import type { Subpath } from "../../src/contract-file/contract.js";
import type { GeneratedFile } from "../../src/generated-file.js";
import { versionFiles } from "../../src/generation/contract-folder.js";
import { generateDeclarations } from "../../src/generation/generate-declarations.js";

/** Documents of all that conventions have to do with. */
async function casesOf(conventions: string): Promise<readonly string[]> {
  const names = await readdir(caseOf(conventions, ""));
  return names
    .filter((name) => name.endsWith(".yaml"))
    .map((name) => caseOf(conventions, name));
}

function caseOf(conventions: string, name: string): string {
  const place = `../conventions/${conventions}/cases/${name}`;
  return fileURLToPath(new URL(place, import.meta.url));
}

/** The declarations of a document, and modules beside them. */
async function filesOf(
  document: string,
  subpaths: readonly Subpath[],
): Promise<readonly GeneratedFile[]> {
  const generated = await generateDeclarations(document, { subpaths });
  assert.ok(generated.ok, JSON.stringify(generated));
  return versionFiles(generated.value, `${basename(document)}/`);
}

for (const [conventions, subpaths] of [
  ["stripe", ["enums", "expand", "paths"]],
  ["openapi", ["paths"]],
] as const)
  test(`the modules of all ${conventions} documents compile beside their declarations, as prettier writes them`, async () => {
    const documents = await casesOf(conventions);
    const files = (
      await Promise.all(
        documents.map((document) => filesOf(document, subpaths)),
      )
    ).flat();
    assert.equal(files.length, (1 + subpaths.length) * documents.length);
    assert.deepEqual(await compileDeclarations(files), []);
    for (const { path, text } of files)
      assert.equal(await format(text, { parser: "typescript" }), text, path);
  });

test("a method that takes expand gets a signature for what it names, and its own after it; others stay as they are", async () => {
  const [, module] = await filesOf(caseOf("stripe", "operations.yaml"), [
    "expand",
  ]);
  assert.equal(
    module?.text.split("\n").slice(3, 20).join("\n"),
    `import type {} from "./index.js";

declare module "./index.js" {
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
