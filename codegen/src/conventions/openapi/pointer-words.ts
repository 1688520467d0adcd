/** Keywords after which a name or a status of the document's own follows. */
const beforeNames: ReadonlySet<string> = new Set([
  "$defs",
  "callbacks",
  "definitions",
  "dependentSchemas",
  "examples",
  "headers",
  "parameters",
  "paths",
  "pathItems",
  "patternProperties",
  "properties",
  "requestBodies",
  "responses",
  "schemas",
  "webhooks",
]);

/** Keywords after which the index in a list follows. */
const beforeNumbers: ReadonlySet<string> = new Set([
  "allOf",
  "anyOf",
  "oneOf",
  "prefixItems",
]);

/** What some keywords are called in names; others are left out. */
const words: ReadonlyMap<string, string> = new Map([
  ["additionalProperties", "value"],
  ["items", "item"],
  ["requestBody", "body"],
]);

const verbs: ReadonlySet<string> = new Set(
  "get put post delete options head patch trace".split(" "),
);

/**
 * The words that name what the parts of a pointer lead to: names of the document, indexes
 * counted from 1, and of keywords those that say something.
 * Those of `/components/schemas/Pet/properties/owner/oneOf/0` give `Pet owner 1`.
 */
export function pointerWords(parts: readonly string[]): string {
  const named: string[] = [];
  let previous: string | undefined;
  for (const part of parts) {
    if (previous !== undefined && beforeNames.has(previous)) {
      named.push(part);
      previous = undefined;
      continue;
    }
    if (previous !== undefined && beforeNumbers.has(previous)) {
      named.push(String(Number(part) + 1));
    } else if (previous === "content") {
      previous = undefined;
      continue;
    } else if (verbs.has(part)) {
      named.push(part);
    } else {
      named.push(words.get(part) ?? "");
    }
    previous = part;
  }
  return named.filter((word) => word !== "").join(" ");
}
