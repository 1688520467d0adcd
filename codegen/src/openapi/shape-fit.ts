import { isJsonObject } from "./json-type.js";
import { enumerate } from "./quote.js";
import type { Shape } from "./shape.js";

/** Whether a value has a shape and holds no others that would have to be looked into. */
export function fits(shape: Shape, value: unknown): boolean {
  if (shape.kind === "anything") return true;
  if (typeof value === "object") return false;
  switch (shape.kind) {
    case "either":
      return shape.shapes.some((one) => fits(one, value));
    case "flag":
      return typeof value === "boolean";
    case "text":
      return (
        typeof value === "string" &&
        (shape.values === undefined || shape.values.includes(value))
      );
    default:
      return false;
  }
}

/** The shape, or the one of its alternatives, that a value has at first sight; undefined where it has none. */
export function fittingShape(shape: Shape, value: unknown): Shape | undefined {
  switch (shape.kind) {
    case "either":
      return shape.shapes.find((one) => fittingShape(one, value));
    case "anything":
      return shape;
    case "flag":
    case "boolean schema":
      return typeof value === "boolean" ? shape : undefined;
    case "text":
      return typeof value === "string" ? shape : undefined;
    case "list":
      return Array.isArray(value) ? shape : undefined;
    case "map":
    case "object":
      return isJsonObject(value) ? shape : undefined;
  }
}

/** What a shape asks for, such as "a string or an array". */
export function describeShape(shape: Shape): string {
  switch (shape.kind) {
    case "either":
      return enumerate(
        shape.shapes
          // Who writes a schema is not told of its rarest form.
          .filter(({ kind }) => kind !== "boolean schema")
          .map(describeShape),
        "or",
      );
    case "anything":
      return "a value";
    case "flag":
    case "boolean schema":
      return "a boolean";
    case "text":
      return "a string";
    case "list":
      return "an array";
    case "map":
    case "object":
      return "an object";
  }
}
