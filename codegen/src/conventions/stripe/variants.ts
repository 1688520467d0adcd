import type { OpenApiDocument, Schema } from "../../openapi/document.js";
import { isReference } from "../../openapi/document.js";
import { isNullable } from "./shapes.js";

/**
 * Whether `required` leaves out the properties that are always there but may
 * be `null`. Stripe's public specifications before 2024 do, those for SDKs
 * never did: the public ones are told by having no `x-stripeResource`, and the
 * older ones by most of their nullable properties not being required. A
 * fragment says it where it would be taken for another variant than the
 * document it is of.
 */
export function leavesNullableOut(document: OpenApiDocument): boolean {
  const stated = document[EXTENSION];
  return typeof stated === "boolean" ? stated : seemsToLeaveOut(document);
}

/** A fragment that is read as the variant of the document that it is of. */
export function withVariantOf(
  document: OpenApiDocument,
  fragment: OpenApiDocument,
): OpenApiDocument {
  const stated = leavesNullableOut(document);
  return stated === seemsToLeaveOut(fragment)
    ? fragment
    : { ...fragment, [EXTENSION]: stated };
}

const EXTENSION = "x-requiredLeavesNullableOut";

function seemsToLeaveOut(document: OpenApiDocument): boolean {
  const schemas = Object.values(document.components?.schemas ?? {}).filter(
    (schema): schema is Schema => !isReference(schema),
  );
  if (schemas.some((schema) => schema["x-stripeResource"] !== undefined)) {
    return false;
  }
  let nullable = 0;
  let required = 0;
  for (const schema of schemas) {
    const names = new Set(schema.required);
    for (const [name, property] of Object.entries(schema.properties ?? {})) {
      if (isReference(property) || !isNullable(property)) continue;
      nullable++;
      if (names.has(name)) required++;
    }
  }
  return required * 2 < nullable;
}

/**
 * Whether a nullable property of such a document may be absent as well: what
 * the document cannot say, and an overlay can, by `x-optional: true`.
 */
export function isMarkedOptional(schema: Schema): boolean {
  return schema["x-optional"] === true;
}
