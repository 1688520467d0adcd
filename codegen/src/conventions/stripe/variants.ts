import type { OpenApiDocument, Schema } from "../../openapi/document.js";
import { isReference } from "../../openapi/document.js";
import { isNullable } from "./shapes.js";

/**
 * Whether `required` leaves out the properties that are always there but may
 * be `null`. Stripe's public specifications before 2024 do, those for SDKs
 * never did: the public ones are told by having no `x-stripeResource`, and the
 * older ones by not one nullable property among the required.
 */
export function leavesNullableOut(document: OpenApiDocument): boolean {
  const schemas = Object.values(document.components?.schemas ?? {}).filter(
    (schema): schema is Schema => !isReference(schema),
  );
  const properties = schemas.flatMap((schema) => {
    const required = new Set(schema.required);
    return Object.entries(schema.properties ?? {}).flatMap(
      ([name, property]) =>
        isReference(property) || !isNullable(property)
          ? []
          : [{ isRequired: required.has(name) }],
    );
  });
  return (
    properties.length > 0 &&
    properties.every(({ isRequired }) => !isRequired) &&
    schemas.every((schema) => schema["x-stripeResource"] === undefined)
  );
}
