import { unionOf } from "../model/build.js";
import type { Type } from "../model/contract.js";
import type { PartPrinter } from "../printer/part-printer.js";

/** The most values of an enum that a sentence spells out. */
const MOST_VALUES = 4;

/** A type as a sentence has it, on one line: of an enum of many values, `enum` stands for them. */
export function shortType(type: Type, printer: PartPrinter): string {
  const members = type.kind === "union" ? type.members : [type];
  const values = members.filter(({ kind }) => kind === "literal");
  if (values.length <= MOST_VALUES) return printer.flatType(type);
  const others = members.filter(({ kind }) => kind !== "literal");
  return others.length === 0
    ? "enum"
    : `enum | ${printer.flatType(unionOf(others))}`;
}
