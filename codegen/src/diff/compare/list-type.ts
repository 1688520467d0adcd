import type { ArrayType, TupleType, Type } from "../../model/contract.js";

/** A type whose values are arrays. */
export type ListType = ArrayType | TupleType;

/** Whether the values of a type are arrays. */
export function isList(type: Type): type is ListType {
  return type.kind === "array" || type.kind === "tuple";
}

/** An array as the tuple that has nothing but a rest. */
export function asTuple(type: ListType): TupleType {
  return type.kind === "tuple"
    ? type
    : { kind: "tuple", elements: [], required: 0, rest: type.element };
}

/** What a tuple has at one place. */
export interface TupleItem {
  readonly type: Type;
  /** Whether a value has to have it; of a `rest`, it may end before and else has one. */
  readonly presence: "required" | "rest" | "optional";
}

/** The lengths that the values of a tuple can have: without an end where there is a rest. */
export interface Lengths {
  readonly least: number;
  readonly most: number;
}

/** How long the values of a tuple are. */
export function lengthsOf(type: ListType): Lengths {
  const { elements, required, rest } = asTuple(type);
  const most = rest === undefined ? elements.length : Infinity;
  return { least: required, most };
}

/** What a tuple has at a place, counted from 0; undefined where it has ended. */
export function itemAt(list: ListType, index: number): TupleItem | undefined {
  const { elements, required, rest } = asTuple(list);
  const type = elements[index];
  if (type !== undefined) {
    return { type, presence: index < required ? "required" : "optional" };
  }
  return rest && { type: rest, presence: "rest" };
}
