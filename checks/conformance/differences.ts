import type { CategorizedRow } from "./categorize.js";
import type { Category } from "./category.js";
import { categories } from "./categorize.js";
import type { Row } from "./row.js";
import { statementText } from "./row.js";

/** The rows of one sort of difference. */
export interface DifferenceGroup {
  readonly category: Category;
  readonly rows: readonly Row[];
}

/** The rows that do not agree, by category, most frequent first. */
export function differenceGroups(
  rows: readonly CategorizedRow[],
): readonly DifferenceGroup[] {
  return categories
    .map((category) => ({
      category,
      rows: rows
        .filter((candidate) => candidate.category === category)
        .map(({ row }) => row),
    }))
    .filter((group) => group.rows.length > 0)
    .toSorted((a, b) => b.rows.length - a.rows.length);
}

/** One row in a line: where, what we say, what the official release says. */
export function differenceLine(row: Row): string {
  const place = [row.owner, row.path].filter(Boolean).join(".");
  const [ours, official] = shortened(
    statementText(row.ours),
    statementText(row.official),
  );
  return `${row.side} ${place}: ours ${ours}, official ${official}`;
}

const LONGEST = 160;

/** Two texts; where they are long, each from shortly before the first difference. */
function shortened(a: string, b: string): readonly [string, string] {
  if (Math.max(a.length, b.length) <= LONGEST) return [a, b];
  let same = 0;
  while (same < a.length && a[same] === b[same]) same += 1;
  const start = Math.max(0, same - 40);
  const cut = (text: string) =>
    (start > 0 ? "…" : "") +
    text.slice(start, start + LONGEST) +
    (text.length > start + LONGEST ? "…" : "");
  return [cut(a), cut(b)];
}
