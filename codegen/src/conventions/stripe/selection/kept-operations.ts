import type { Schema } from "../../../openapi/document.js";
import { isJsonObject } from "../../../openapi/json-type.js";

const EXTENSION = "x-stripeOperations";

/** The name by which operations are told apart. */
export function operationName(operation: {
  readonly verb: string;
  readonly path: string;
}): string {
  return `${operation.verb} ${operation.path}`;
}

/** A schema that lists those of its operations that are kept, by their names. */
export function withKeptOperations(
  schema: Schema,
  kept: ReadonlySet<string>,
): Schema {
  if (!Object.hasOwn(schema, EXTENSION)) return schema;
  const { [EXTENSION]: entries, ...others } = schema;
  const listed = (Array.isArray(entries) ? entries : []).filter(
    (entry: unknown) =>
      isJsonObject(entry) &&
      kept.has(`${String(entry["operation"])} ${String(entry["path"])}`),
  );
  return listed.length === 0 ? others : { ...schema, [EXTENSION]: listed };
}
