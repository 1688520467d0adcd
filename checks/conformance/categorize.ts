import type { Category } from "./category.js";
import { commentCategories } from "./comment-categories.js";
import { methodCategories } from "./method-categories.js";
import { propertyCategories } from "./property-categories.js";
import type { Comparison, Row } from "./row.js";
import { ownerKey } from "./row.js";

/** A row, and the sort of its difference; rows that agree have none. */
export interface CategorizedRow {
  readonly row: Row;
  readonly category?: Category;
}

/** What no other category takes. */
export const unexplained: Category = {
  id: "unexplained",
  description: "A difference of no known sort.",
  cause: "Not known: this is work to do.",
  matches: () => true,
};

/** Every category, in the order in which they are tried; the last takes all. */
export const categories: readonly Category[] = [
  ...commentCategories,
  ...propertyCategories,
  ...methodCategories,
  unexplained,
];

/** Puts every row that does not agree into the first category that takes it. */
export function categorize(
  { rows, lacking }: Pick<Comparison, "rows" | "lacking">,
  isPublicVariant: boolean,
): readonly CategorizedRow[] {
  return rows.map((row) => {
    if (row.agrees) return { row };
    const owner = ownerKey(row.side, row.owner);
    const context = {
      isPublicVariant,
      weHaveOwner: !lacking.ours.has(owner),
      officialHasOwner: !lacking.official.has(owner),
    };
    const category = categories.find(({ matches }) => matches(row, context));
    return { row, category: category ?? unexplained };
  });
}
