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

/**
 * One row in a line: where, what we say, what the official release says, of
 * longer texts as many characters around the first difference.
 */
export function differenceLine(row: Row, longest = 160): string {
  const place = [row.owner, row.path].filter(Boolean).join(".");
  const [ours, official] = shortened(
    statementText(row.ours),
    statementText(row.official),
    longest,
  );
  const line = `${row.side} ${place}: ours ${ours}, official ${official}`;
  return line.replaceAll("\n", " ⏎ ");
}

/** Two texts; where they are long, each from shortly before the first difference. */
function shortened(
  a: string,
  b: string,
  longest: number,
): readonly [string, string] {
  if (Math.max(a.length, b.length) <= longest) return [a, b];
  let same = 0;
  while (same < a.length && a[same] === b[same]) same += 1;
  const start = Math.max(0, same - Math.floor(longest / 4));
  const cut = (text: string) =>
    (start > 0 ? "…" : "") +
    text.slice(start, start + longest) +
    (text.length > start + longest ? "…" : "");
  return [cut(a), cut(b)];
}
