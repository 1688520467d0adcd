import { createHash } from "node:crypto";
import type { OpenApiDocument } from "../document.js";
import { isJsonObject } from "../json-type.js";
import { isTooLarge } from "./size.js";

/** What a fragment was made of, and how. */
export interface Provenance {
  /** Of the source's bytes, in hexadecimal. */
  readonly sha256: string;
  /** The same of the overlays that were applied to it, in their order. */
  readonly overlays: readonly string[];
  /** The names that were selected. */
  readonly only: readonly string[];
  readonly outside: Outside;
  readonly descriptions: Descriptions;
}

/** What becomes of references to resources that were not selected: all that they lead to comes along, or stubs do where these are enough. */
export type Outside = "follow" | "stub";

/** Whether a fragment has the descriptions of its source. */
export type Descriptions = "drop" | "keep";

const EXTENSION = "x-extracted-from";

/**
 * A fragment that says where it comes from, in an extension of `info`, with a
 * checksum of all else that it says.
 */
export function withProvenance(
  fragment: OpenApiDocument,
  { sha256, overlays, only, outside, descriptions }: Provenance,
): OpenApiDocument {
  const plain = withoutProvenance(fragment);
  const extension = {
    sha256,
    ...(overlays.length === 0 ? {} : { overlays }),
    only,
    outside,
    descriptions,
    checksum: checksumOf(plain),
  };
  return { ...plain, info: { ...plain.info, [EXTENSION]: extension } };
}

/**
 * Where a document says it comes from, if it is a fragment that nobody has
 * changed since it was extracted; undefined for any other. Text that says the
 * same in another layout, or in the other language, is no change.
 */
export function provenanceOf(
  document: OpenApiDocument,
): Provenance | undefined {
  const extension = document.info[EXTENSION];
  if (!isJsonObject(extension)) return undefined;
  const {
    sha256,
    overlays = [],
    only,
    outside,
    descriptions,
    checksum,
  } = extension;
  const isSound =
    isTextLike(/^[0-9a-f]{64}$/u, sha256) &&
    isListOf(/^[0-9a-f]{64}$/u, overlays) &&
    isListOf(/^[\p{ID_Continue}$.]+$/u, only) &&
    (outside === "follow" || outside === "stub") &&
    (descriptions === "drop" || descriptions === "keep") &&
    !isTooLarge(document) &&
    checksum === checksumOf(withoutProvenance(document));
  return isSound
    ? { sha256, overlays, only, outside, descriptions }
    : undefined;
}

function isTextLike(pattern: RegExp, value: unknown): value is string {
  return typeof value === "string" && pattern.test(value);
}

function isListOf(pattern: RegExp, value: unknown): value is readonly string[] {
  return (
    Array.isArray(value) && value.every((item) => isTextLike(pattern, item))
  );
}

function withoutProvenance(document: OpenApiDocument): OpenApiDocument {
  const { [EXTENSION]: _, ...info } = document.info;
  return { ...document, info };
}

function checksumOf(document: OpenApiDocument): string {
  return createHash("sha256").update(JSON.stringify(document)).digest("hex");
}
