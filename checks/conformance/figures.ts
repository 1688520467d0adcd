import type { CategorizedRow } from "./categorize.js";
import type { PropertySet, Side } from "./row.js";

/** How far one side of a pair agrees. */
export interface Figure {
  readonly compared: number;
  readonly agree: number;
  /** In percent; 0 where nothing was compared, as that proves nothing. */
  readonly percentage: number;
  /** In percent, without the rows of the categories that are left out. */
  readonly percentageLeavingOut: number;
}

/** Counts the rows of one side. */
export function figureOf(rows: readonly CategorizedRow[], side: Side): Figure {
  const own = rows.filter(({ row }) => row.side === side);
  const agree = own.filter(({ row }) => row.agrees).length;
  const leftOut = own.filter(({ category }) => category?.isLeftOut).length;
  return {
    compared: own.length,
    agree,
    percentage: percentage(agree, own.length),
    percentageLeavingOut: percentage(agree, own.length - leftOut),
  };
}

/** Counts the object types of one side that have the same property names in both releases. */
export function setFigureOf(sets: readonly PropertySet[], side: Side): Figure {
  const own = sets.filter((set) => set.side === side);
  const agree = own.filter(({ isEqual }) => isEqual).length;
  const share = percentage(agree, own.length);
  return {
    compared: own.length,
    agree,
    percentage: share,
    percentageLeavingOut: share,
  };
}

/** A percentage with two places, never rounded up to 100. */
export function percentageText(value: number): string {
  return `${(Math.floor(value * 100) / 100).toFixed(2)} %`;
}

function percentage(part: number, whole: number): number {
  return whole === 0 ? 0 : (100 * part) / whole;
}
