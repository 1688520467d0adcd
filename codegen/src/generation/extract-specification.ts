import type { OpenApiDocument } from "../openapi/document.js";
import type { DocumentCounts } from "../openapi/extract/counts.js";
import { countDocument } from "../openapi/extract/counts.js";
import type { LoadedDocument } from "../openapi/load.js";
import { loadDocument } from "../openapi/load.js";
import { quote } from "../openapi/quote.js";
import type { Format } from "../openapi/text/format.js";
import { findNumbersBeyondJson, jsonText } from "../openapi/text/json-text.js";
import type { Outcome } from "../problem.js";
import { failure, success } from "../problem.js";
import type { FragmentOptions } from "./fragment.js";
import { formatOptions, fragmentOf } from "./fragment.js";
import { generatorVersion } from "./version.js";

/** A fragment of a specification as text, not yet written. */
export interface ExtractedFragment {
  readonly apiVersion: string;
  /** The specification that it is of, as the user named it. */
  readonly specification: string;
  /** The overlays that were applied to it, as the user named them. */
  readonly overlays: readonly string[];
  readonly text: string;
  readonly counts: DocumentCounts;
  /** What the specification itself has. */
  readonly wholeCounts: DocumentCounts;
}

/** What fragment to extract. */
export interface ExtractionOptions {
  readonly fragment: FragmentOptions;
  /** The API version that it is of; without it the document's own (`info.version`). */
  readonly apiVersion?: string;
  /** Files of overlays, in the order to apply them. */
  readonly overlays: readonly string[];
  readonly format: Format;
  /** The folder whose files references may lead to; without it they lead to no file. */
  readonly allowRefs?: string;
}

/**
 * Extracts a fragment of one specification: an OpenAPI document of its own,
 * which says where it comes from. Problems come with line and column.
 */
export async function extractSpecification(
  specification: string,
  { fragment, apiVersion, format, ...options }: ExtractionOptions,
): Promise<Outcome<ExtractedFragment>> {
  const { overlays } = options;
  const loaded = await loadDocument(specification, options);
  if (!loaded.ok) return loaded;
  const { document: whole, locate } = loaded.value;
  const extracted = fragmentOf(loaded.value, fragment, apiVersion);
  if (!extracted.ok) return failure(await locate(extracted.problems));
  const { document } = extracted.value;
  const text = await fragmentText(document, loaded.value, fragment, format);
  if (!text.ok) return failure(await locate(text.problems));
  return success({
    apiVersion: document.info.version,
    specification,
    overlays,
    text: text.value,
    counts: countDocument(document),
    wholeCounts: countDocument(whole),
  });
}

/**
 * The text of a fragment that says where it comes from. JSON cannot say all
 * that YAML can: problems of that are in the whole, and have no line and column.
 */
export async function fragmentText(
  document: OpenApiDocument,
  { file, sha256, overlaySha256s, fileSha256s }: LoadedDocument,
  fragment: FragmentOptions,
  format: Format,
): Promise<Outcome<string>> {
  if (format === "json") {
    const problems = findNumbersBeyondJson(file, document);
    return problems.length > 0
      ? failure(problems)
      : success(jsonText(document));
  }
  // The package behind it takes as long to import as a large JSON file to load.
  const { yamlText } = await import("../openapi/text/yaml-text.js");
  const text = yamlText(document, [
    `Extracted by contractgen ${generatorVersion}: ${formatOptions(fragment)}`,
    `From a specification with sha256 ${sha256}, API version ${quote(document.info.version)}.`,
    ...overlaySha256s.map((overlay) => `Overlay sha256 ${overlay}.`),
    ...fileSha256s.map((one) => `Referenced file sha256 ${one}.`),
  ]);
  return success(text);
}
