import { isJsonObject } from "../openapi/json-type.js";
import { memberOf } from "../openapi/references.js";

/** The conventions by which declarations are made of a document. */
export const conventionNames = ["stripe", "openapi"] as const;
/** The name of conventions, as command lines and `contract.json` have it. */
export type ConventionName = (typeof conventionNames)[number];

/** What Stripe's documents say of their schemas beyond OpenAPI. */
const extensions = [
  "x-expandableFields",
  "x-resourceId",
  "x-stripeEvent",
  "x-stripeOperations",
  "x-stripeResource",
];

/**
 * The conventions that a document seems to follow: Stripe's where a component
 * schema has one of their extensions, or is a resource as they write them,
 * whose property `object` is always the very name of the schema.
 */
export function chooseConventions(
  document: Readonly<Record<string, unknown>>,
): ConventionName {
  const schemas = memberOf(document["components"], "schemas");
  if (!isJsonObject(schemas)) return "openapi";
  const isStripes = Object.entries(schemas).some(
    ([name, schema]) =>
      extensions.some((key) => memberOf(schema, key) !== undefined) ||
      isResource(name, schema),
  );
  return isStripes ? "stripe" : "openapi";
}

function isResource(name: string, schema: unknown): boolean {
  const object = memberOf(memberOf(schema, "properties"), "object");
  const values = memberOf(object, "enum");
  return Array.isArray(values) && values.length === 1 && values[0] === name;
}
