import type { Type } from "../model/contract.js";
import { unknownKind } from "./unknown-kind.js";

/** Whether prettier never puts a lone type argument on a line of its own. */
export function staysInBrackets(type: Type): boolean {
  switch (type.kind) {
    case "primitive":
    case "literal":
    case "object":
      return true;
    case "named":
      return type.arguments.length === 0;
    case "union":
      return isOneLine(type.members);
    case "array":
    case "tuple":
    case "intersection":
    case "function":
      return false;
    default:
      return unknownKind(type);
  }
}

/** Whether prettier keeps a union together: one object or named type, and otherwise `null` and `void`. */
export function isOneLine(members: readonly Type[]): boolean {
  const others = members.filter(
    ({ kind }) => kind !== "object" && kind !== "named" && kind !== "array",
  );
  return (
    others.length === members.length - 1 &&
    others.every(
      (type) =>
        type.kind === "primitive" &&
        (type.name === "null" || type.name === "void"),
    )
  );
}
