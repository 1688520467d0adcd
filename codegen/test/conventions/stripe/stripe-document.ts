import { stripeContract } from "../../../src/conventions/stripe/contract.js";
import type { Contract } from "../../../src/model/contract.js";
import { loadDocument } from "../../../src/openapi/load.js";
import type { Problem } from "../../../src/problem.js";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The parts of a document that a test is about; the rest is filled in. */
export interface DocumentParts {
  readonly version?: string;
  readonly paths?: Readonly<Record<string, unknown>>;
  readonly schemas?: Readonly<Record<string, unknown>>;
}

/** A whole OpenAPI document around its parts, as JSON text. */
function documentText(parts: DocumentParts): string {
  return JSON.stringify({
    openapi: "3.0.3",
    info: { title: "Test", version: parts.version ?? "2026-10-28.endive" },
    paths: parts.paths ?? {},
    components: { schemas: parts.schemas ?? {} },
  });
}

/** A resource `Shop.Thing` with these properties besides `id` and `object`. */
export function thing(
  properties: Readonly<Record<string, unknown>>,
  rest: Readonly<Record<string, unknown>> = {},
): Readonly<Record<string, unknown>> {
  return {
    type: "object",
    required: ["id", "object"],
    properties: {
      id: { type: "string" },
      object: { type: "string", enum: ["thing"] },
      ...properties,
    },
    "x-stripeResource": { class_name: "Thing", in_package: "Shop" },
    ...rest,
  };
}

/** What the conventions make of a document: the contract, or the problems as `kind: message (pointer)`. */
export function contractOf(
  parts: DocumentParts,
): Promise<Contract | readonly string[]> {
  return contractOfText(documentText(parts), "document.json");
}

/** The same of a document's text; its format goes by the name of its file. */
export async function contractOfText(
  text: string,
  name: string,
): Promise<Contract | readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), "contractgen-"));
  try {
    const file = join(folder, name);
    await writeFile(file, text);
    const loaded = await loadDocument(file);
    if (!loaded.ok) return loaded.problems.map(asLine);
    const { document } = loaded.value;
    const contract = stripeContract(loaded.value, document.info.version);
    return contract.ok ? contract.value : contract.problems.map(asLine);
  } finally {
    await rm(folder, { recursive: true });
  }
}

function asLine(problem: Problem): string {
  return `${problem.kind}: ${problem.message} (#${problem.pointer})`;
}
