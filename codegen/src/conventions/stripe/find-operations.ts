import type { ApiDocument, ApiOperation } from "./api-operations.js";
import { deriveOperations } from "./derived-operations.js";
import type { ExtensionReader } from "./extensions.js";
import type { Irregularities } from "./irregularities.js";
import { listedOperations } from "./listed-operations.js";

/**
 * The operations that are methods of classes, in the order of the document:
 * those that schemas list (`x-stripeOperations`); where no schema lists any,
 * as in Stripe's public specifications, all but a few, going by their paths.
 */
export function findOperations(
  api: ApiDocument,
  extensions: ExtensionReader,
  irregularities: Irregularities,
): readonly ApiOperation[] {
  const schemas = Object.values(api.document.components?.schemas ?? {});
  return schemas.some((schema) => "x-stripeOperations" in schema)
    ? listedOperations(api, extensions)
    : deriveOperations(api, irregularities);
}
