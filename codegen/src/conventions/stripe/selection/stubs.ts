import type { Schema } from "../../../openapi/document.js";
import { isReference } from "../../../openapi/document.js";
import { onlyValue, typeName } from "../shapes.js";

const DESCRIPTION =
  "Only what identifies it: the rest of this resource was not selected.";

/** The extensions by which a class and its methods are told. */
const identifying = [
  "x-resourceId",
  "x-stripeOperations",
  "x-stripeResource",
] as const;

/**
 * What is left of a resource that is only known by references to it: its `id`,
 * where it has one, and its `object`; of a deleted form `deleted` as well. All
 * of them are there.
 */
export function stubOf(schema: Schema): Schema {
  const kept = Object.entries(schema.properties ?? {}).filter(
    ([name, property]) =>
      name === "id" ||
      name === "object" ||
      (name === "deleted" && onlyValue(property) === true),
  );
  const extensions = identifying.flatMap((name) =>
    Object.hasOwn(schema, name) ? [[name, schema[name]] as const] : [],
  );
  return {
    description: DESCRIPTION,
    type: "object",
    required: kept.map(([name]) => name),
    properties: Object.fromEntries(kept),
    ...Object.fromEntries(extensions),
  };
}

/** Whether a schema is an expandable field: the ID of a resource or, where a request asks for it, the resource. */
export function isExpandable(schema: Schema): boolean {
  if (Object.hasOwn(schema, "x-expansionResources")) return true;
  const alternatives = schema.anyOf ?? schema.oneOf ?? [];
  return (
    alternatives.some(isReference) &&
    alternatives.some(
      (one) =>
        !isReference(one) &&
        one.enum === undefined &&
        typeName(one) === "string",
    )
  );
}
