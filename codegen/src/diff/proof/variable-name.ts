import type { QualifiedName } from "../../model/contract.js";

/**
 * A name of the contract's as variables are called: `lastError` for
 * `last_error` and `LastError`; `value` where little of it could be used.
 */
export function variableName(name: string): string {
  const words = name.split(/[^A-Za-z0-9]+/u).filter((word) => word !== "");
  const joined = words
    .map((word, index) => (index === 0 ? lowerFirst(word) : upperFirst(word)))
    .join("");
  return /^[a-z]/u.test(joined) ? joined : "value";
}

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
