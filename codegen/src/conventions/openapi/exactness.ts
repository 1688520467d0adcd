import type { Schema, SchemaOrReference } from "../../openapi/document.js";
import { isReference } from "../../openapi/document.js";
import type { Context } from "./context.js";
import { valuesOf } from "./value-types.js";

/**
 * Whether it is plain that each value of one schema's type is one of another's:
 * where both say the same, where the other says nothing, and where both are of
 * the same primitive type and the other has no values of its own, or all those
 * of the first.
 */
export function isMoreExact(
  node: SchemaOrReference,
  other: SchemaOrReference,
  {
    reader,
    nullability,
    formats,
  }: Pick<Context, "reader" | "nullability" | "formats">,
): boolean {
  if (reader.isUnconstrained(other)) return true;
  if (isReference(node) || isReference(other)) {
    return JSON.stringify(shapeOf(node)) === JSON.stringify(shapeOf(other));
  }
  if (nullability.allowsNull(node) && !nullability.allowsNull(other)) {
    return false;
  }
  if (JSON.stringify(shapeOf(node)) === JSON.stringify(shapeOf(other))) {
    return true;
  }
  // Formats can decide the type.
  const isPlain = formats.dates === "string" && formats.integers === "number";
  const primitive = primitiveOf(other);
  return (
    (isPlain || node.format === other.format) &&
    primitive !== undefined &&
    primitive === primitiveOf(node) &&
    node.format !== "binary" &&
    other.format !== "binary" &&
    areValuesOf(valuesOf(node), valuesOf(other)) &&
    (valuesOf(node) ?? []).every(
      (value) => value === null || typeof value === primitive,
    )
  );
}

/** Whether values are among others; all may be where there is no list. */
function areValuesOf(
  values: readonly unknown[] | undefined,
  others: readonly unknown[] | undefined,
): boolean {
  if (others === undefined) return true;
  return values?.every((value) => others.includes(value)) === true;
}

/** The primitive type that a schema's keywords are about, nothing else. */
function primitiveOf({
  type,
  allOf,
  anyOf,
  oneOf,
  not,
}: Schema): string | undefined {
  if ((allOf ?? anyOf ?? oneOf ?? not) !== undefined) return undefined;
  const [only, ...others] = [type ?? []].flat().filter((one) => one !== "null");
  if (others.length > 0) return undefined;
  switch (only) {
    case "string":
    case "boolean":
    case "number":
      return only;
    case "integer":
      return "number";
    default:
      return undefined;
  }
}

/** A schema without what only explains it. */
function shapeOf(node: SchemaOrReference): unknown {
  if (isReference(node)) return node.$ref;
  const {
    title: _,
    description: __,
    example: ___,
    examples: ____,
    default: _____,
    deprecated: ______,
    ...shape
  } = node;
  return shape;
}
