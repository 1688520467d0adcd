import type { ConventionName } from "../conventions/choose-conventions.js";
import type { Contract, Declaration } from "../model/contract.js";
import { provenanceOf } from "../openapi/extract/provenance.js";
import type { LoadedDocument } from "../openapi/load.js";
import type { Subpath } from "../contract-file/contract.js";
import { printContract } from "../printer/print.js";
import type { Outcome, Problem } from "../problem.js";
import { failure, success } from "../problem.js";
import { formatOptions } from "./fragment.js";
import { LoadedDocuments } from "./loaded-documents.js";
import { moduleText } from "./module-text.js";
import type { ContractOptions } from "./specification-contract.js";
import { specificationContract } from "./specification-contract.js";
import { generatedMark, generatorVersion } from "./version.js";

/** The declarations of one API version, made but not yet checked or written. */
export interface GeneratedDeclarations {
  readonly apiVersion: string;
  /** The specification that they were made from, as the user named it. */
  readonly specification: string;
  /** The overlays that were applied to it, as the user named them. */
  readonly overlays: readonly string[];
  readonly text: string;
  /** The modules beside it. */
  readonly modules: readonly GeneratedModule[];
  /** How many types are declared, at every depth. */
  readonly typeCount: number;
  readonly conventions: ConventionName;
  /** What of the specification the types do not show, with line and column. */
  readonly warnings: readonly Problem[];
}

/** A module beside declarations, made but not yet checked or written. */
export interface GeneratedModule {
  readonly subpath: Subpath;
  readonly text: string;
}

/** What declarations are made of a specification. */
export interface DeclarationOptions extends ContractOptions {
  /** The modules to make beside the declarations. */
  readonly subpaths?: readonly Subpath[];
  /** Files of overlays, in the order to apply them. */
  readonly overlays?: readonly string[];
}

/**
 * Makes the declarations of one specification, with overlays on it: load,
 * validate, conventions, model, printer. Problems come with line and column.
 * `documents` keeps what is loaded for the other API versions of a run.
 */
export async function generateDeclarations(
  specification: string,
  options: DeclarationOptions = {},
  documents = new LoadedDocuments(options),
): Promise<Outcome<GeneratedDeclarations>> {
  const { overlays = [] } = options;
  const loaded = await documents.load(specification, overlays);
  if (!loaded.ok) return loaded;
  const { locate } = loaded.value;
  const declarations = declarationsOf(loaded.value, options);
  if (!declarations.ok) return failure(await locate(declarations.problems));
  const { warnings } = declarations.value;
  if (warnings.length === 0) return declarations;
  return success({ ...declarations.value, warnings: await locate(warnings) });
}

/** Makes the declarations of a document that is loaded, overlays included. Problems have no line and column. */
export function declarationsOf(
  loaded: LoadedDocument,
  { overlays = [], subpaths = [], ...options }: DeclarationOptions,
): Outcome<GeneratedDeclarations> {
  const made = specificationContract(loaded, options);
  if (!made.ok) return made;
  const { contract, source, conventions, warnings } = made.value;
  const { apiVersion } = contract;
  const head = preamble(apiVersion, source);
  const modules: GeneratedModule[] = [];
  for (const subpath of subpaths) {
    const text = moduleText(subpath, made.value, loaded.file, head);
    if (!text.ok) return text;
    modules.push({ subpath, text: text.value });
  }
  return success({
    apiVersion,
    specification: loaded.file,
    overlays,
    text: printContract(contract, head),
    modules,
    typeCount: countTypes(contract),
    conventions,
    warnings,
  });
}

/** Of a fragment, what it was made of stands before what was made of it. */
function preamble(
  apiVersion: string,
  { document, sha256, overlaySha256s, fileSha256s }: LoadedDocument,
): readonly string[] {
  const provenance = provenanceOf(document);
  const overlayLine = (overlay: string) => `Overlay sha256 ${overlay}.`;
  return [
    `${generatedMark.slice("// ".length)}${generatorVersion}: do not edit, generate again.`,
    `API version ${apiVersion}, specification sha256 ${provenance?.sha256 ?? sha256}.`,
    ...(provenance === undefined
      ? []
      : [
          ...provenance.overlays.map(overlayLine),
          `Extracted with ${formatOptions(provenance)}.`,
        ]),
    ...overlaySha256s.map(overlayLine),
    ...fileSha256s.map((file) => `Referenced file sha256 ${file}.`),
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
