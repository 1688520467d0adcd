import { isJsonObject } from "../../../openapi/json-type.js";
import type { Form } from "../../../openapi/successor/form.js";
import type { JsonObject } from "../../../openapi/json-object.js";
import { placeholder } from "../../../openapi/successor/placeholder.js";

const EXTENSION = "x-stripeEnum";

/**
 * Gives each value of an enum of several the description that it had in
 * `x-stripeEnum`, and a placeholder to those that are new, where the document
 * before describes values at all.
 *
 * @param form that of the document before
 */
export function describeValues(
  schema: JsonObject,
  before: JsonObject | undefined,
  form: Form,
): JsonObject {
  const { enum: values } = schema;
  if (!form.uses(`${EXTENSION}.values[]`, "description")) return schema;
  if (!Array.isArray(values) || values.length < 2) return schema;
  const old = descriptionsOf(before);
  const described = values.map((value: unknown) => ({
    value,
    description: old.get(value) ?? placeholder,
  }));
  const extension = isJsonObject(schema[EXTENSION]) ? schema[EXTENSION] : {};
  return { ...schema, [EXTENSION]: { ...extension, values: described } };
}

function descriptionsOf(
  schema: JsonObject | undefined,
): ReadonlyMap<unknown, unknown> {
  const extension = schema?.[EXTENSION];
  const values = isJsonObject(extension) ? extension["values"] : undefined;
  const entries: readonly unknown[] = Array.isArray(values) ? values : [];
  return new Map(
    entries
      .filter(isJsonObject)
      .map(({ value, description }) => [value, description]),
  );
}
