import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type * as fc from "fast-check";
import { checkDeclarations } from "../../src/compile/check-declarations.js";
import type { ConventionName } from "../../src/conventions/choose-conventions.js";
import { specificationContract } from "../../src/generation/specification-contract.js";
import type { Contract } from "../../src/model/contract.js";
import { loadDocument } from "../../src/openapi/load.js";
import { printContract } from "../../src/printer/print.js";
import { expectedOf } from "../printer/expected.js";
import { parse } from "../printer/parse.js";
import { readBack } from "../printer/read-back.js";
import { editedDocuments } from "./edited-documents.js";
import { documents } from "./openapi/document-arbitrary.js";

/** Documents in which hostile text stands, and the conventions to try them by. */
export interface HostileDocuments {
  readonly title: string;
  readonly documents: fc.Arbitrary<unknown>;
  readonly conventions: ConventionName;
  /** Whether what is declared always compiles: Stripe's conventions leave that to the check before writing. */
  readonly compiles: boolean;
}

/** All sorts of documents that hostile text is tried in. */
export const hostileDocuments: readonly HostileDocuments[] = [
  {
    title: "documents of any text",
    documents,
    conventions: "openapi",
    compiles: true,
  },
  {
    title: "edited documents of no house style",
    documents: editedDocuments("openapi"),
    conventions: "openapi",
    compiles: true,
  },
  {
    title: "edited documents of Stripe's conventions",
    documents: editedDocuments("stripe"),
    conventions: "stripe",
    compiles: false,
  },
];

const folder = mkdtempSync(join(tmpdir(), "contractgen-"));
process.on("exit", () => rmSync(folder, { recursive: true }));
const file = join(folder, "document.json");

/**
 * Holds that a document gives problems, or declarations and nothing else, with
 * each text where it belongs. Throws where it does not.
 *
 * @returns what is declared; undefined where there are problems
 */
export async function declarationsOf(
  document: unknown,
  conventions: ConventionName,
): Promise<string | undefined> {
  const contract = await contractOf(document, conventions);
  if (contract === undefined) return undefined;
  const text = printContract(contract, [JSON.stringify(document)]);
  assert.deepEqual(readBack(parse(text)), expectedOf(contract));
  return text;
}

/** Holds that TypeScript has nothing against declarations. */
export function assertCompiles(text: string): void {
  assert.deepEqual(checkDeclarations([{ path: "index.d.ts", text }]), [], text);
}

async function contractOf(
  document: unknown,
  conventions: ConventionName,
): Promise<Contract | undefined> {
  await writeFile(file, JSON.stringify(document));
  const loaded = await loadDocument(file, {
    allowMixedEnums: () => conventions === "openapi",
  });
  const made = loaded.ok
    ? specificationContract(loaded.value, { conventions })
    : loaded;
  if (made.ok) return made.value.contract;
  assert.ok(made.problems.length > 0);
  return undefined;
}
