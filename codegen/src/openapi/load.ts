import type { JsonObject } from "./json-object.js";
import type { Outcome, Problem } from "../problem.js";
import { failure, success } from "../problem.js";
import { checkEnums } from "./check-enums.js";
import { checkReferences } from "./check-references.js";
import { checkVersion, type VersionedDocument } from "./check-version.js";
import type { OpenApiDocument } from "./document.js";
import {
  type ReadDocument,
  readDocument,
  readDocumentText,
} from "./read-document.js";
import { findReferenceCycles } from "./reference-cycles.js";
import { ReferenceResolver } from "./references.js";
import { unwrittenTextFile } from "./text/text-file.js";
import { type LocatedObject, ShapeValidator } from "./validate.js";

/** A document whose shape and references are sound. */
export interface LoadedDocument {
  /** As the user named it. */
  readonly file: string;
  /** Of the file's bytes, in hexadecimal. */
  readonly sha256: string;
  /** Of the overlays that were applied to it, in their order. */
  readonly overlaySha256s: readonly string[];
  /** Of the files that its references lead to, in the order of reading them. */
  readonly fileSha256s: readonly string[];
  readonly document: OpenApiDocument;
  readonly references: ReferenceResolver;
  /** Whether what stands beside the `$ref` of a schema counts, as it does since OpenAPI 3.1. */
  readonly readsSiblings: boolean;
  /** The references to schemas, each once, in the order of the document. */
  readonly schemaReferences: readonly string[];
  /** The schemas with an enum. */
  readonly enums: readonly LocatedObject[];
  /** The schemas that limit values by what no type shows: `not`, `if`, `dependentSchemas`, `propertyNames` and `unevaluatedItems`. */
  readonly conditionalSchemas: readonly LocatedObject[];
  /** Gives problems of this document their line and column, and sorts them by these. */
  readonly locate: (
    problems: readonly Problem[],
  ) => Promise<readonly Problem[]>;
}

/** What may be let pass, and what to change first. */
export interface LoadOptions {
  /** Tells for a document whether an enum may have values of several types, or of others than its schema's. */
  readonly allowMixedEnums?: (document: JsonObject) => boolean;
  /** Files of overlays, in the order to apply them before anything is checked. */
  readonly overlays?: readonly string[];
  /** The folder whose files references may lead to; without it they lead to no file. */
  readonly allowRefs?: string;
}

/**
 * Loads an OpenAPI 3.0 or 3.1 document from a file of JSON or YAML. Nothing is
 * read or fetched beyond that file, the overlays, and files of the folder that
 * references may lead to. Problems come all at once, with line and column, in
 * the order of the text; problems of the text itself hide those of what it
 * says, and those of overlays and of references to files do too.
 */
export async function loadDocument(
  file: string,
  options: LoadOptions = {},
): Promise<Outcome<LoadedDocument>> {
  const read = await readWithOverlays(file, options.overlays ?? []);
  if (!read.ok) return read;
  const bundled = await withFiles(read.value, options.allowRefs);
  return bundled.ok ? loadedDocument(bundled.value, options) : bundled;
}

/**
 * Loads a document from the text of a file that is not written yet, as
 * `loadDocument` will load it once it is.
 */
export async function loadUnwritten(
  file: string,
  text: string,
  options: Omit<LoadOptions, "overlays"> = {},
): Promise<Outcome<LoadedDocument>> {
  const read = await readDocumentText(unwrittenTextFile(file, text));
  return read.ok ? loadedDocument(read.value, options) : read;
}

async function loadedDocument(
  read: ReadDocument,
  options: LoadOptions,
): Promise<Outcome<LoadedDocument>> {
  const { value, locate, ...source } = read;
  const { file } = source;
  const versioned = checkVersion(file, value);
  if (!versioned.ok) return failure(await locate(versioned.problems));
  const { problems, ...checked } = check(file, versioned.value, options);
  if (problems.length > 0) return failure(await locate(problems));
  return success({ ...source, locate, ...checked });
}

async function readWithOverlays(
  file: string,
  overlays: readonly string[],
): Promise<Outcome<ReadDocument>> {
  if (overlays.length === 0) return readDocument(file);
  // It brings a package along that few need.
  const { readOverlaid } = await import("./overlay/read-overlaid.js");
  return readOverlaid(file, overlays);
}

async function withFiles(
  read: ReadDocument,
  folder: string | undefined,
): Promise<Outcome<ReadDocument>> {
  if (folder === undefined) return success(read);
  // Few documents are in several files.
  const { bundleReferences } = await import("./bundle/bundle-references.js");
  return bundleReferences(read, folder);
}

function check(
  file: string,
  { version, document }: VersionedDocument,
  { allowMixedEnums = () => false }: LoadOptions,
) {
  const readsSiblings = version === "3.1";
  const validator = new ShapeValidator(file, readsSiblings);
  validator.validate(document, "document", []);
  const references = new ReferenceResolver(document);
  const referenceProblems = checkReferences(
    file,
    document,
    references,
    validator,
  );
  const enumProblems = allowMixedEnums(document)
    ? []
    : checkEnums(file, validator.enums);
  const problems = [
    ...missingContent(file, version, document),
    ...referenceProblems,
    ...findReferenceCycles(file, references, validator),
    ...enumProblems,
    ...validator.problems,
  ];
  return {
    // The validator has found it to be one, unless there are problems.
    document: document as unknown as OpenApiDocument,
    references,
    readsSiblings,
    schemaReferences: distinctSchemaReferences(validator),
    enums: validator.enums,
    conditionalSchemas: validator.conditionalSchemas,
    problems,
  };
}

function distinctSchemaReferences(
  validator: ShapeValidator,
): readonly string[] {
  const distinct = new Set<string>();
  for (const { kind, reference } of validator.references) {
    if (kind === "schema") distinct.add(reference);
  }
  return [...distinct];
}

/** A document has to describe something. */
function missingContent(
  file: string,
  version: VersionedDocument["version"],
  document: VersionedDocument["document"],
): readonly Problem[] {
  const fields =
    version === "3.0" ? ["paths"] : ["paths", "webhooks", "components"];
  if (fields.some((field) => Object.hasOwn(document, field))) return [];
  const message =
    version === "3.0"
      ? 'a document needs the field "paths"'
      : 'a document needs one of the fields "paths", "webhooks" and "components"';
  return [{ kind: "missing-field", message, file, pointer: "" }];
}
