import { arrayOf, primitive } from "../../model/build.js";
import type { Type } from "../../model/contract.js";
import type { Schema } from "../../openapi/document.js";
import { pointerTo } from "../../openapi/pointer.js";
import type { Place } from "./place.js";
import { itemPlace } from "./place.js";
import { isNothing } from "./schema-reader.js";
import type { TypeOf } from "./type-maker.js";

/**
 * The tuple of an array with `prefixItems`. Its first items are always there
 * as far as `minItems` says so; `items` says what follows, and `false` that
 * nothing does.
 */
export function arrayType(own: Schema, place: Place, typeOf: TypeOf): Type {
  const { prefixItems = [], items, minItems } = own;
  const at = (...path: readonly string[]) =>
    itemPlace(place, pointerTo(place.pointer, ...path));
  const isEnded = items !== undefined && isNothing(items);
  const rest =
    items === undefined
      ? primitive("unknown")
      : isEnded
        ? undefined
        : typeOf(items, at("items"));
  const elements = prefixItems.map((node, index) =>
    typeOf(node, at("prefixItems", String(index))),
  );
  if (elements.length === 0 && rest !== undefined) return arrayOf(rest);
  return {
    kind: "tuple",
    elements,
    required: Math.min(countOf(minItems), elements.length),
    ...(rest === undefined ? {} : { rest }),
  };
}

function countOf(value: unknown): number {
  return typeof value === "number" && value > 0 ? Math.floor(value) : 0;
}
