import type { Pointer } from "../../model/contract.js";
import type { OpenApiDocument } from "../../openapi/document.js";
import { isReference } from "../../openapi/document.js";
import { pointerTo } from "../../openapi/pointer.js";
import type { Irregularities } from "./irregularities.js";

/** The key of the schema that the shared type `Address` is made of. */
export const ADDRESS = "address";

/**
 * The pointers of the schemas whose every use in responses is the shared type
 * `Address`: none in a document without the schema that it is made of.
 */
export function findAddresses(
  document: OpenApiDocument,
  { addressSchemas }: Irregularities,
): ReadonlySet<Pointer> {
  const schemas = document.components?.schemas ?? {};
  const schema = Object.hasOwn(schemas, ADDRESS) ? schemas[ADDRESS] : undefined;
  const isThere =
    schema !== undefined &&
    !isReference(schema) &&
    schema.properties !== undefined;
  return new Set(
    isThere
      ? [...addressSchemas].map((key) =>
          pointerTo("", "components", "schemas", key),
        )
      : [],
  );
}
