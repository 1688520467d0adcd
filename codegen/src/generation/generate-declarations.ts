import { stripeContract } from "../conventions/stripe/contract.js";
import type { Contract, Declaration } from "../model/contract.js";
import { type LoadedDocument, loadDocument } from "../openapi/load.js";
import { printContract } from "../printer/print.js";
import type { Outcome } from "../problem.js";
import { failure, success } from "../problem.js";
import { generatedMark, generatorVersion } from "./version.js";

/** The declarations of one API version, made but not yet checked or written. */
export interface GeneratedDeclarations {
  readonly apiVersion: string;
  /** The specification that they were made from, as the user named it. */
  readonly specification: string;
  /** The overlays that were applied to it, as the user named them. */
  readonly overlays: readonly string[];
  readonly text: string;
  /** How many types are declared, at every depth. */
  readonly typeCount: number;
}

/**
 * Makes the declarations of one specification, with overlays on it: load,
 * validate, conventions, model, printer. Without `apiVersion` the document's
 * own (`info.version`) names them. Problems come with line and column.
 */
export async function generateDeclarations(
  specification: string,
  apiVersion?: string,
  overlays: readonly string[] = [],
): Promise<Outcome<GeneratedDeclarations>> {
  const loaded = await loadDocument(specification, { overlays });
  if (!loaded.ok) return loaded;
  const { document } = loaded.value;
  const version = apiVersion ?? document.info.version;
  const contract = stripeContract(loaded.value, version);
  if (!contract.ok) {
    return failure(await loaded.value.locate(contract.problems));
  }
  return success({
    apiVersion: version,
    specification,
    overlays,
    text: printContract(contract.value, preamble(version, loaded.value)),
    typeCount: countTypes(contract.value),
  });
}

function preamble(
  apiVersion: string,
  { sha256, overlaySha256s }: LoadedDocument,
): readonly string[] {
  return [
    `${generatedMark.slice("// ".length)}${generatorVersion}: do not edit, generate again.`,
    `API version ${apiVersion}, specification sha256 ${sha256}.`,
    ...overlaySha256s.map((overlay) => `Overlay sha256 ${overlay}.`),
  ];
}

function countTypes(contract: Contract): number {
  const count = (declarations: readonly Declaration[]): number =>
    declarations.reduce((sum, declaration) => {
      switch (declaration.kind) {
        case "namespace":
          return sum + count(declaration.declarations);
        case "interface":
        case "alias":
          return sum + 1;
        case "export":
        case "local-name":
          return sum;
      }
    }, 0);
  return count(contract.declarations);
}
