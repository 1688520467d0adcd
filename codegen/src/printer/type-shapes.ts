import type { TupleType, Type } from "../model/contract.js";
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

/**
 * Whether a tuple is written `[item0: A, item1?: Array<B>]`. TypeScript
 * wants to know at once what an optional or a further element without a name
 * is, and refuses an array there of types that the tuple is a part of.
 */
export function needsNamesOfElements({
  elements,
  required,
  rest,
}: TupleType): boolean {
  return [...elements.slice(required), ...typesOf(rest)].some((element) =>
    holdsNamedInArray(element, false),
  );
}

function typesOf(rest: Type | undefined): readonly Type[] {
  return rest === undefined ? [] : [rest];
}

function holdsNamedInArray(type: Type, isInArray: boolean): boolean {
  switch (type.kind) {
    case "primitive":
    case "literal":
    case "object":
    case "function":
      return false;
    case "named":
      return (
        isInArray ||
        type.arguments.some((argument) => holdsNamedInArray(argument, true))
      );
    case "array":
      return holdsNamedInArray(type.element, true);
    case "tuple":
      return [...type.elements, ...typesOf(type.rest)].some((element) =>
        holdsNamedInArray(element, true),
      );
    case "union":
    case "intersection":
      return type.members.some((member) =>
        holdsNamedInArray(member, isInArray),
      );
    default:
      return unknownKind(type);
  }
}
