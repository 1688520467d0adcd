import assert from "node:assert/strict";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { format } from "prettier";
import { compileDeclarations } from "../../../src/compile/compile-declarations.js";
import { openApiContract } from "../../../src/conventions/openapi/contract.js";
import { loadDocument } from "../../../src/openapi/load.js";
import { printContract } from "../../../src/printer/print.js";

/*
 * Each case is a document NAME.yaml and the declarations that it gives,
 * NAME.d.ts, with its warnings before them. After a wanted change:
 * UPDATE_CASES=1 npm run test:generator, then read the difference.
 */
const folder = new URL("cases/", import.meta.url);
const files = (await readdir(folder)).toSorted();
const names = files
  .filter((file) => file.endsWith(".yaml"))
  .map((file) => file.replace(/\.yaml$/u, ""));

for (const name of names) {
  test(`the case ${name} gives its declarations`, async () => {
    const text = await declarationsOf(name);
    const golden = new URL(`${name}.d.ts`, folder);
    if (process.env["UPDATE_CASES"] === "1") await writeFile(golden, text);
    assert.equal(text, await readFile(golden, "utf8"));
  });
}

test("prettier leaves the declarations of all cases as they are", async () => {
  for (const name of names) {
    const text = await declarationsOf(name);
    assert.equal(await format(text, { parser: "typescript" }), text, name);
  }
});

test("the declarations of all cases compile", async () => {
  const generated = await Promise.all(
    names.map(async (name) => ({
      path: `${name}/index.d.ts`,
      text: await declarationsOf(name),
    })),
  );
  assert.deepEqual(await compileDeclarations(generated), []);
});

test("no case is left over without its document", () => {
  const expected = names.flatMap((name) => [`${name}.d.ts`, `${name}.yaml`]);
  assert.deepEqual(files, expected.toSorted());
});

async function declarationsOf(name: string): Promise<string> {
  const file = fileURLToPath(new URL(`${name}.yaml`, folder));
  const loaded = await loadDocument(file, { allowMixedEnums: () => true });
  assert.ok(loaded.ok, JSON.stringify(loaded));
  const apiVersion = loaded.value.document.info.version;
  const made = openApiContract(loaded.value, { apiVersion });
  const warnings = made.warnings.map(
    ({ kind, message, pointer }) => `${kind}: ${message} (#${pointer})`,
  );
  return printContract(made.contract, [`From ${name}.yaml`, ...warnings]);
}
