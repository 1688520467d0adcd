import type { Problem } from "../problem.js";
import { type SchemaType, schemaTypes } from "./document.js";
import { jsonType } from "./json-type.js";
import { pointerTo } from "./pointer.js";
import { enumerate, quote } from "./quote.js";
import type { LocatedObject } from "./validate.js";

/**
 * Finds enums with values that their schema's `type` does not allow, and,
 * where no type is given, enums with values of several types, `null` aside.
 *
 * @param schemas schemas with an enum, as a walk over the document met them
 */
export function checkEnums(
  file: string,
  schemas: readonly LocatedObject[],
): readonly Problem[] {
  return schemas.flatMap((schema) => {
    const message = faultOf(schema);
    if (message === undefined) return [];
    const pointer = pointerTo("", ...schema.path, "enum");
    return [{ kind: "mixed-enum", message, file, pointer }];
  });
}

function faultOf({ value: schema }: LocatedObject): string | undefined {
  const values: unknown = schema["enum"];
  if (!Array.isArray(values)) return undefined;
  if (!Object.hasOwn(schema, "type")) {
    const types = typesOf(values.filter((value) => value !== null));
    return types.length > 1
      ? `the enum mixes values of the types ${enumerate(types, "and")}`
      : undefined;
  }
  const types: readonly unknown[] = [schema["type"]].flat();
  const known = types.filter(isSchemaType);
  // What is no type is another problem.
  if (known.length === 0 || known.length < types.length) return undefined;
  const isNullable = schema["nullable"] === true;
  const others = values.filter(
    (value) => !isOfType(value, known) && !(value === null && isNullable),
  );
  if (others.length === 0) return undefined;
  const expected = enumerate(known.map(quote), "or");
  const found = enumerate(typesOf(others), "and");
  return `the enum is of type ${expected}, but has values of type ${found}`;
}

function isSchemaType(value: unknown): value is SchemaType {
  const all: readonly unknown[] = schemaTypes;
  return all.includes(value);
}

function isOfType(value: unknown, types: readonly SchemaType[]): boolean {
  return (
    types.includes(jsonType(value)) ||
    (Number.isInteger(value) && types.includes("integer"))
  );
}

function typesOf(values: readonly unknown[]): readonly string[] {
  return [...new Set(values.map(jsonType))];
}
