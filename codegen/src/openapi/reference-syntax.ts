import { pointerParts } from "./pointer.js";
import { quote } from "./quote.js";

/** What the text of a `$ref` says. */
export type ReferenceTarget =
  /** The names that lead to a place of the same document. */
  | { readonly kind: "local"; readonly path: readonly string[] }
  | {
      readonly kind: "external-reference" | "malformed-reference";
      readonly message: string;
    };

/** Reads the text of a `$ref`: a URI, of which only a fragment with a JSON Pointer is followed. */
export function parseReference(reference: string): ReferenceTarget {
  if (reference === "") return malformed('"" refers to nothing');
  if (!reference.startsWith("#")) {
    return {
      kind: "external-reference",
      message: `${quote(reference)} names a file or URL; nothing is read or fetched beyond the file itself, so bundle the document into one file`,
    };
  }
  const fragment = decode(reference.slice(1));
  if (fragment === undefined) {
    return malformed(`${quote(reference)} has a malformed percent-encoding`);
  }
  const path = pointerParts(fragment);
  if (path === undefined) {
    return malformed(
      fragment.startsWith("/")
        ? `${quote(reference)} is no JSON Pointer: "~" is written as "~0"`
        : `${quote(reference)} is no JSON Pointer: it has to begin with "#/"`,
    );
  }
  return { kind: "local", path };
}

function malformed(message: string): ReferenceTarget {
  return { kind: "malformed-reference", message };
}

function decode(fragment: string): string | undefined {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return undefined;
  }
}
