import type { Outcome, Problem } from "../problem.js";
import { failure, success } from "../problem.js";
import { checkEnums } from "./check-enums.js";
import { checkReferences } from "./check-references.js";
import { checkVersion, type VersionedDocument } from "./check-version.js";
import type { OpenApiDocument } from "./document.js";
import { locate } from "./position.js";
import { findReferenceCycles } from "./reference-cycles.js";
import { ReferenceResolver } from "./references.js";
import { formatOf } from "./text/format.js";
import { parseJson } from "./text/parse-json.js";
import { readTextFile, type TextFile } from "./text/text-file.js";
import { ShapeValidator } from "./validate.js";

/** A document whose shape and references are sound. */
export interface LoadedDocument {
  /** As the user named it. */
  readonly file: string;
  /** Of the file's bytes, in hexadecimal. */
  readonly sha256: string;
  readonly document: OpenApiDocument;
  readonly references: ReferenceResolver;
  /** Gives problems of this document their line and column, and sorts them by these. */
  readonly locate: (
    problems: readonly Problem[],
  ) => Promise<readonly Problem[]>;
}

/** What may be let pass. */
export interface LoadOptions {
  /** Whether an enum may have values of several types, or of others than its schema's. */
  readonly allowMixedEnums?: boolean;
}

/**
 * Loads an OpenAPI 3.0 or 3.1 document from a file of JSON or YAML. Nothing is
 * read or fetched beyond that file. Problems come all at once, with line and
 * column, in the order of the text; problems of the text itself hide those of
 * what it says.
 */
export async function loadDocument(
  file: string,
  options: LoadOptions = {},
): Promise<Outcome<LoadedDocument>> {
  const source = await readTextFile(file);
  if (!source.ok) return source;
  const value = await parse(source.value);
  if (!value.ok) return value;
  const locateHere = (problems: readonly Problem[]) =>
    locate(source.value, problems);
  const versioned = checkVersion(file, value.value);
  if (!versioned.ok) return failure(await locateHere(versioned.problems));
  const { document, references, problems } = check(
    file,
    versioned.value,
    options,
  );
  if (problems.length > 0) return failure(await locateHere(problems));
  const { sha256 } = source.value;
  return success({ file, sha256, document, references, locate: locateHere });
}

/** The value that a text stands for; undefined where the text says nothing. */
async function parse(source: TextFile): Promise<Outcome<unknown>> {
  if (source.text.trim() === "") return success(undefined);
  if (formatOf(source) === "json") return parseJson(source);
  // The package behind it takes as long to import as a large JSON file to load.
  const { parseYaml } = await import("./text/parse-yaml.js");
  return parseYaml(source);
}

function check(
  file: string,
  { version, document }: VersionedDocument,
  { allowMixedEnums = false }: LoadOptions,
) {
  const validator = new ShapeValidator(file, version === "3.1");
  validator.validate(document, "document", []);
  const references = new ReferenceResolver(document);
  const problems = [
    ...missingContent(file, version, document),
    ...checkReferences(file, document, references, validator),
    ...findReferenceCycles(file, references, validator),
    ...(allowMixedEnums ? [] : checkEnums(file, validator.enums)),
    ...validator.problems,
  ];
  return {
    // The validator has found it to be one, unless there are problems.
    document: document as unknown as OpenApiDocument,
    references,
    problems,
  };
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
