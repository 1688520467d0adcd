import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import * as fc from "fast-check";
import { checkDeclarations } from "../../../src/compile/check-declarations.js";
import { openApiContract } from "../../../src/conventions/openapi/contract.js";
import type { Contract } from "../../../src/model/contract.js";
import { loadDocument } from "../../../src/openapi/load.js";
import { printContract } from "../../../src/printer/print.js";
import { expectedOf } from "../../printer/expected.js";
import { parse } from "../../printer/parse.js";
import { readBack } from "../../printer/read-back.js";
import { documents } from "./document-arbitrary.js";

const folder = await mkdtemp(join(tmpdir(), "contractgen-"));
after(() => rm(folder, { recursive: true }));
const file = join(folder, "document.json");

/** The contract of a document; undefined where it has problems. */
async function contractOf(
  document: Readonly<Record<string, unknown>>,
): Promise<Contract | undefined> {
  await writeFile(file, JSON.stringify(document));
  const loaded = await loadDocument(file, { allowMixedEnums: () => true });
  if (!loaded.ok) {
    assert.ok(loaded.problems.length > 0);
    return undefined;
  }
  const apiVersion = loaded.value.document.info.version;
  return openApiContract(loaded.value, { apiVersion }).contract;
}

test("whatever text stands in a document, there are problems or declarations, with each text where it belongs", async () => {
  let contracts = 0;
  await fc.assert(
    fc.asyncProperty(documents, async (document) => {
      const contract = await contractOf(document);
      if (contract === undefined) return;
      contracts++;
      const text = printContract(contract, [JSON.stringify(document["info"])]);
      assert.deepEqual(readBack(parse(text)), expectedOf(contract));
    }),
    { numRuns: 500 },
  );
  assert.ok(contracts > 100, `only ${contracts} documents had no problems`);
});

test("whatever text stands in a document, the declarations compile", async () => {
  await fc.assert(
    fc.asyncProperty(documents, async (document) => {
      const contract = await contractOf(document);
      if (contract === undefined) return;
      const text = printContract(contract, []);
      const findings = checkDeclarations([{ path: "index.d.ts", text }]);
      assert.deepEqual(findings, [], text);
    }),
    { numRuns: 100 },
  );
});
