import type { Schema } from "../../../openapi/document.js";
import { isJsonObject } from "../../../openapi/json-type.js";

const EXTENSION = "x-stripeEnum";

/** A schema whose enum does not say what its values mean. */
export function withoutValueDescriptions(schema: Schema): Schema {
  const extension = schema[EXTENSION];
  if (!isJsonObject(extension)) return schema;
  const { values } = extension;
  if (!Array.isArray(values)) return schema;
  const bare = values.map((entry: unknown) => {
    if (!isJsonObject(entry)) return entry;
    const { description: _, ...others } = entry;
    return others;
  });
  return { ...schema, [EXTENSION]: { ...extension, values: bare } };
}
