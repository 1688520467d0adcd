import type { QualifiedName } from "../../model/contract.js";
import { isIdentifier } from "../../model/identifier.js";

/**
 * A name of the contract's as variables are called: `lastError` for
 * `last_error` and `LastError`; `value` where little of it could be used.
 */
export function variableName(name: string): string {
  const words = name.split(/[^A-Za-z0-9]+/u).filter((word) => word !== "");
  const joined = words
    .map((word, index) => (index === 0 ? lowerFirst(word) : upperFirst(word)))
    .join("");
  if (!/^[a-z]/u.test(joined)) return "value";
  return isIdentifier(joined) && !hasMeaning.has(joined)
    ? joined
    : `${joined}Value`;
}

/** Words that begin statements of their own, or hide what code around them needs. */
const hasMeaning: ReadonlySet<string> = new Set(
  "abstract async declare module namespace of type undefined NaN Infinity".split(
    " ",
  ),
);

/** The last part of a full name. */
export function unqualified(name: QualifiedName): string {
  return name.at(-1) ?? "";
}

/** `SKUCreateParams` gives `skuCreateParams`. */
function lowerFirst(word: string): string {
  return word.replace(/^[A-Z]+(?=[A-Z][a-z])|^[A-Z]+$|^[A-Z]/u, (start) =>
    start.toLowerCase(),
  );
}

function upperFirst(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
