import type { Schema, SchemaOrReference } from "../../openapi/document.js";
import { isReference } from "../../openapi/document.js";
import { isNothing } from "./schema-reader.js";

/** Keywords beside `required` that make an alternative one that types can show. */
const shown = [
  "type",
  "enum",
  "const",
  "properties",
  "additionalProperties",
  "patternProperties",
  "items",
  "prefixItems",
  "allOf",
  "anyOf",
  "oneOf",
] as const satisfies readonly (keyof Schema)[];

/** Whether a schema says nothing that a type can show, as one does that only says what is required. */
function isNeutral(node: SchemaOrReference): boolean {
  if (isReference(node) || isNothing(node)) return false;
  const isStated = (keyword: (typeof shown)[number]) =>
    node[keyword] !== undefined;
  if (node.type === "object" && node.properties === undefined) {
    return shown.every((keyword) => keyword === "type" || !isStated(keyword));
  }
  return !shown.some(isStated);
}

/** The lists of alternatives of a schema that types can show: those without one that any value may fit. */
export function ofAlternatives(schema: Schema): readonly ("anyOf" | "oneOf")[] {
  return (["oneOf", "anyOf"] as const).filter((keyword) => {
    const list = schema[keyword];
    return list !== undefined && list.length > 0 && !list.some(isNeutral);
  });
}
