import type { OpenApiDocument } from "../../openapi/document.js";
import { typeNameOf } from "./name-allocator.js";

/**
 * The name of the namespace: the one that is wanted, else the document's title
 * in Pascal case without what is in brackets and without a version at its end;
 * `Api` where that gives no name.
 */
export function namespaceName(
  { info }: OpenApiDocument,
  wanted: string | undefined,
): string {
  if (wanted !== undefined) return wanted;
  const title = (info.title ?? "")
    .replaceAll(/\([^()]*\)/gu, " ")
    .replace(/\s+v?\d+(?:\.\d+)*\s*$/iu, "");
  return typeNameOf(title, "Api");
}

/** Why a name cannot be that of a namespace; undefined for one that can. */
export function namespaceFault(name: string): string | undefined {
  return /^[A-Z][A-Za-z0-9]*$/.test(name)
    ? undefined
    : `${JSON.stringify(name)} cannot name a namespace: expected a name that begins with an upper-case letter, such as Petstore`;
}
