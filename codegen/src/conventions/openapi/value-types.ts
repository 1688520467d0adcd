import { literal, primitive, requiredProperty } from "../../model/build.js";
import type { Type } from "../../model/contract.js";
import type { Schema, SchemaType } from "../../openapi/document.js";
import { isJsonObject, jsonType } from "../../openapi/json-type.js";
import { eitherOf } from "./combine-types.js";

/**
 * The type of an enum or constant: its values, objects and arrays among them
 * written out, `null` left out. Where the schema's type does not allow one of
 * them, the type takes the place of those: what the API really uses is not
 * known then. Undefined where there is neither.
 */
export function valuesType(schema: Schema): Type | undefined {
  const values = valuesOf(schema);
  if (values === undefined) return undefined;
  const types = schema.type === undefined ? undefined : [schema.type].flat();
  const others = values.filter((value) => value !== null);
  if (others.length === 0) return primitive("null");
  if (types === undefined || !hasMisfits(schema)) {
    return eitherOf(others.map(valueType));
  }
  return eitherOf(types.filter((type) => type !== "null").map(wideType));
}

/** Whether an enum or constant has values, `null` aside, that the type beside it does not allow. */
export function hasMisfits(schema: Schema): boolean {
  if (schema.type === undefined) return false;
  const types = [schema.type].flat();
  return (valuesOf(schema) ?? []).some(
    (value) => value !== null && !fitsOneOf(value, types),
  );
}

/** The values that an enum, or a constant, gives; where it gives both, those of the enum. */
export function valuesOf(schema: Schema): readonly unknown[] | undefined {
  if (schema.enum !== undefined && schema.enum.length > 0) return schema.enum;
  return schema.const === undefined ? undefined : [schema.const];
}

function fitsOneOf(value: unknown, types: readonly SchemaType[]): boolean {
  return (
    types.includes(jsonType(value)) ||
    (typeof value === "number" && types.includes("integer"))
  );
}

/** The type that has one value of JSON alone. */
function valueType(value: unknown): Type {
  if (
    typeof value === "string" ||
    typeof value === "number" ||
    typeof value === "boolean"
  ) {
    return Number.isNaN(value) ? primitive("number") : literal(value);
  }
  if (Array.isArray(value)) {
    const elements = value.map(valueType);
    return { kind: "tuple", elements, required: elements.length };
  }
  if (isJsonObject(value)) {
    const members = Object.entries(value).map(([name, inside]) =>
      requiredProperty(name, valueType(inside)),
    );
    return { kind: "object", members };
  }
  return primitive("null");
}

function wideType(type: SchemaType): Type {
  switch (type) {
    case "string":
    case "boolean":
    case "number":
    case "null":
      return primitive(type);
    case "integer":
      return primitive("number");
    case "array":
      return { kind: "array", element: primitive("unknown") };
    case "object":
      return {
        kind: "object",
        members: [{ kind: "index", key: "key", type: primitive("unknown") }],
      };
  }
}
