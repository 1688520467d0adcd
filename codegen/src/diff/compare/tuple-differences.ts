import type { Type } from "../../model/contract.js";
import type { Difference } from "./difference.js";
import type { ListType, TupleItem } from "./list-type.js";
import { asTuple, itemAt, lengthsOf } from "./list-type.js";
import { TOP } from "./literals.js";
import type { Sides } from "./sides.js";

/** What two tuples both have at the same place, counted from 0; once of what follows in both. */
export function commonItems({
  before,
  after,
}: Sides<ListType>): readonly (Sides<TupleItem> & {
  readonly index: number;
})[] {
  const [one, other] = [asTuple(before), asTuple(after)];
  const count = Math.max(one.elements.length, other.elements.length) + 1;
  return Array.from({ length: count }, (_, index) => index).flatMap((index) => {
    const [item, later] = [itemAt(one, index), itemAt(other, index)];
    return item && later ? [{ index, before: item, after: later }] : [];
  });
}

/**
 * How the lengths of two tuples or arrays differ, as far as TypeScript knows them: of all
 * that have a rest, `length` is a number.
 */
export function lengthDifferences(
  types: Sides<ListType>,
): readonly Difference[] {
  const [one, other] = [lengthsOf(types.before), lengthsOf(types.after)];
  if (one.most === Infinity && other.most === Infinity) return [];
  const widens = other.least <= one.least && other.most >= one.most;
  const narrows = one.least <= other.least && one.most >= other.most;
  if (widens && narrows) return [];
  const action = widens ? "widened" : narrows ? "narrowed" : "replaced";
  return [{ kind: "length", action, ...types }];
}

/** In this order a value with the one may stand for a value with the other. */
const ranks = { required: 2, rest: 1, optional: 0 };

/**
 * Whether an item can be left out, as far as the lengths of the tuples do not
 * say so: of two that have a rest, and of what is absent in one as `undefined`
 * and in the other by an earlier end.
 */
export function itemPresenceDifferences(
  lists: Sides<ListType>,
  { before, after }: Sides<TupleItem>,
): readonly Difference[] {
  const difference = ranks[after.presence] - ranks[before.presence];
  if (difference === 0) return [];
  const haveRest = [lists.before, lists.after].every(
    (list) => lengthsOf(list).most === Infinity,
  );
  const [optional, rest] = [before, after].toSorted(
    (one, other) => ranks[one.presence] - ranks[other.presence],
  );
  if (optional?.presence === "optional" && rest?.presence === "rest") {
    // Among anything there is `undefined`.
    if (isAnything(rest.type)) return [];
  } else if (!haveRest) {
    return [];
  }
  const action = difference > 0 ? "made-required" : "made-optional";
  const types = { before: before.type, after: after.type };
  return [{ kind: "presence", action, ...types }];
}

function isAnything(type: Type): boolean {
  return type.kind === "primitive" && TOP.has(`primitive ${type.name}`);
}
