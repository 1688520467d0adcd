import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type * as fc from "fast-check";
import { checkDeclarations } from "../../src/compile/check-declarations.js";
import type { ConventionName } from "../../src/conventions/choose-conventions.js";
import { pathsInterface } from "../../src/conventions/paths.js";
import type { SpecificationContract } from "../../src/generation/specification-contract.js";
import { specificationContract } from "../../src/generation/specification-contract.js";
import { loadDocument } from "../../src/openapi/load.js";
import { printImportingModule } from "../../src/printer/print-importing-module.js";
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
  const made = await contractOf(document, conventions);
  if (made === undefined) return undefined;
  const { contract } = made;
  const text = printContract(contract, [JSON.stringify(document)]);
  assert.deepEqual(readBack(parse(text)), expectedOf(contract));
  assertPaths(made);
  return text;
}

/** Holds that the module `paths` has its interface, as it should be, and the import that it needs. */
function assertPaths({ contract, operations }: SpecificationContract): void {
  const paths = pathsInterface(operations);
  const text = printImportingModule([paths], contract, "./index.js", "", []);
  const [expected] = expectedOf({
    ...contract,
    declarations: [paths, ...contract.declarations],
  });
  const found = readBack(parse(text));
  assert.deepEqual(found.at(-1), expected);
  assert.deepEqual(
    found.slice(0, -1),
    text.startsWith("import ")
      ? [{ kind: "import", from: '"./index.js"' }]
      : [],
  );
}

/** Holds that TypeScript has nothing against declarations. */
export function assertCompiles(text: string): void {
  assert.deepEqual(checkDeclarations([{ path: "index.d.ts", text }]), [], text);
}

async function contractOf(
  document: unknown,
  conventions: ConventionName,
): Promise<SpecificationContract | undefined> {
  await writeFile(file, JSON.stringify(document));
  const loaded = await loadDocument(file, {
    allowMixedEnums: () => conventions === "openapi",
  });
  const made = loaded.ok
    ? specificationContract(loaded.value, { conventions })
    : loaded;
  if (made.ok) return made.value;
  assert.ok(made.problems.length > 0);
  return undefined;
}
