import type { Schema } from "../../../openapi/document.js";
import { isJsonObject } from "../../../openapi/json-type.js";

const EXTENSION = "x-stripeEnum";

/** A schema whose enum, and each of its values, does not say what it means. */
export function withoutValueDescriptions(schema: Schema): Schema {
  const extension = schema[EXTENSION];
  if (!isJsonObject(extension)) return schema;
  const { values, ...others } = withoutTexts(extension);
  const bare = Array.isArray(values)
    ? values.map((entry: unknown) =>
        isJsonObject(entry) ? withoutTexts(entry) : entry,
      )
    : values;
  const isThere = Object.hasOwn(extension, "values");
  return {
    ...schema,
    [EXTENSION]: { ...others, ...(isThere ? { values: bare } : {}) },
  };
}

function withoutTexts(
  extension: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(extension).filter(
      ([name]) => name !== "description" && name !== "summary",
    ),
  );
}
