import { pointerParts } from "./pointer.js";
import { quote } from "./quote.js";

/** What the text of a `$ref` says. */
export type ReferenceTarget =
  /** The names that lead to a place of the same document. */
  | { readonly kind: "local"; readonly path: readonly string[] }
  /** A path from the document to another file, and the names that lead to a place there. */
  | {
      readonly kind: "file";
      readonly file: string;
      readonly path: readonly string[];
    }
  | {
      readonly kind: "external-reference" | "malformed-reference";
      readonly message: string;
    };

/** Reads the text of a `$ref`: a URI reference with a JSON Pointer as its fragment. URLs are never followed. */
export function parseReference(reference: string): ReferenceTarget {
  if (reference === "") return malformed('"" refers to nothing');
  const hash = reference.indexOf("#");
  const before = hash === -1 ? reference : reference.slice(0, hash);
  if (/^(?:[a-z][a-z\d+.-]*:|\/\/)/iu.test(before)) {
    return {
      kind: "external-reference",
      message: `${quote(reference)} is a URL, and nothing is fetched: bundle the document into one file`,
    };
  }
  const file = decode(before);
  const fragment = decode(hash === -1 ? "" : reference.slice(hash + 1));
  if (fragment === undefined || file === undefined) {
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
  return before === "" ? { kind: "local", path } : { kind: "file", file, path };
}

function malformed(message: string): ReferenceTarget {
  return { kind: "malformed-reference", message };
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
