import type { JsonObject } from "./json-object.js";

/** The types that values of JSON have. */
export type JsonType =
  "array" | "boolean" | "null" | "number" | "object" | "string";

/** The type of a parsed value. */
export function jsonType(value: unknown): JsonType {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  const type = typeof value;
  return type === "boolean" || type === "number" || type === "string"
    ? type
    : "object";
}

/** The type of a parsed value in words, such as "an array". */
export function describeType(value: unknown): string {
  const type = jsonType(value);
  if (type === "null") return type;
  return /^[ao]/.test(type) ? `an ${type}` : `a ${type}`;
}

/** Whether a parsed value is an object of JSON, with any names in it. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
