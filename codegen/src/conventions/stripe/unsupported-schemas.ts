import type { Pointer } from "../../model/contract.js";
import type { Schema } from "../../openapi/document.js";
import type { ProblemCollector } from "../problem-collector.js";

/** Keywords of which each decides alone what type a schema is. */
const deciding = [
  "allOf",
  "anyOf",
  "oneOf",
  "enum",
  "const",
  "properties",
] as const;

/** Keywords that Stripe does not use, and that would change the type. */
const unknown = [
  "not",
  "if",
  "patternProperties",
  "prefixItems",
  "dependentSchemas",
] as const;

/**
 * Whether Stripe's conventions know a type for all that a schema says. When
 * they would have to leave a part of it out, that is a problem.
 */
export function isSupported(
  schema: Schema,
  pointer: Pointer,
  problems: ProblemCollector,
): boolean {
  const what = unsupportedPart(schema);
  if (what === undefined) return true;
  const message = `Stripe's conventions know no type for ${what}`;
  problems.report("unsupported-schema", message, pointer);
  return false;
}

function unsupportedPart(schema: Schema): string | undefined {
  const [first, second] = deciding.filter((name) => schema[name] !== undefined);
  if (first !== undefined && second !== undefined) {
    return `"${first}" beside "${second}"`;
  }
  const foreign = unknown.find((name) => schema[name] !== undefined);
  if (foreign !== undefined) return `"${foreign}"`;
  const { additionalProperties, properties } = schema;
  if (properties !== undefined && typeof additionalProperties === "object") {
    return '"additionalProperties" with a schema beside "properties"';
  }
  const { anyOf, oneOf, allOf, enum: values = [schema.const] } = schema;
  if (anyOf?.length === 0) return '"anyOf" of nothing';
  if (oneOf?.length === 0) return '"oneOf" of nothing';
  if (values.length === 0) return '"enum" of nothing';
  if (values.some((value) => typeof value === "object" && value !== null)) {
    return "an object or array as a value";
  }
  if (allOf !== undefined && allOf.length !== 1) {
    return `"allOf" of ${allOf.length} schemas`;
  }
  return undefined;
}
