import { format } from "prettier";
import type { Outcome, PairResult } from "./compare-pair.js";
import type { DifferenceGroup } from "./differences.js";
import { categories } from "./categorize.js";
import { differenceGroups, differenceLine } from "./differences.js";
import { percentageText } from "./figures.js";
import type { Pair } from "./pair.js";
import type { Row } from "./row.js";
import { isCommentSide } from "./row.js";

/** Up to how many rows a category is listed whole, and how many examples it gets with more. */
const LISTED_WHOLE = 100;
const EXAMPLES = 3;

/** How much of a comment an example shows: words that differ, and no sentence of Stripe's. */
const COMMENT_LENGTH = 24;

/** The page about all pairs, in Markdown as prettier writes it. */
export function conformancePage(
  results: readonly PairResult[],
  date: string,
): Promise<string> {
  const sections = results.flatMap((result) =>
    result.kind === "compared" ? section(result.pair, result.outcome) : [],
  );
  return format([...introduction(date), ...sections].join("\n"), {
    parser: "markdown",
  });
}

function introduction(date: string): readonly string[] {
  return [
    "# Conformance",
    "",
    `Written by \`npm run conformance\` on ${date}; do not edit, run it again.`,
    "",
    "Declarations are generated from whole specifications and compared, through the TypeScript checker, with the official release of the same date: each property of each resource and params interface at every depth, each method, what types are called, and comments. A property agrees when it is in both, with the same type and optional in both or in neither. Types are compared by content, with aliases expanded and resources by their full names; `{…}` is an object type whose properties are compared in rows of their own. Arrays are `[]` in paths, maps `{}`.",
    "",
    "Comments on properties and methods agree when their texts are equal, tags included; where neither release has one, nothing is counted. What shared types such as `Address` say of their properties is in our own words and not compared, nor are the comments of our own fragments. Examples show a few characters around the first difference.",
    "",
    `“Leaving out” is the share without the categories ${leftOut()}.`,
    "",
  ];
}

/** The categories that the second share is without, and why. */
function leftOut(): string {
  return categories
    .filter(({ isLeftOut }) => isLeftOut)
    .map(({ id, cause }) => `\`${id}\` (${cause})`)
    .join(" and ");
}

function section(
  pair: Pair,
  { figures, rows, compilations }: Outcome,
): readonly string[] {
  const floors = new Map(
    pair.floors.map(({ figure, minimum }) => [figure, `${minimum} %`]),
  );
  return [
    `## ${pair.title}`,
    "",
    "| | compared | agree | share | leaving out | floor |",
    "|---|--:|--:|--:|--:|--:|",
    ...[...figures].map(
      ([name, figure]) =>
        `| ${name} | ${figure.compared} | ${figure.agree} | ${percentageText(figure.percentage)} | ${percentageText(figure.percentageLeavingOut)} | ${floors.get(name) ?? ""} |`,
    ),
    "",
    `The whole output is type-checked with \`skipLibCheck\` off: ${compilations
      .map(({ compiler, errors }) => `${errors.length} errors on ${compiler}`)
      .join(", ")}.`,
    "",
    ...differenceGroups(rows).flatMap(category),
  ];
}

function category({ category: { id, ...words }, rows }: DifferenceGroup) {
  const count = rows.length > LISTED_WHOLE ? EXAMPLES : rows.length;
  return [
    `### \`${id}\`: ${rows.length}`,
    "",
    `${words.description} ${words.cause}`,
    "",
    ...rows.slice(0, count).map((row) => `- ${code(exampleLine(row))}`),
    ...(rows.length > count ? [`- … and ${rows.length - count} more`] : []),
    "",
  ];
}

function exampleLine(row: Row): string {
  return isCommentSide(row.side)
    ? differenceLine(row, COMMENT_LENGTH)
    : differenceLine(row);
}

/** Inline code; official texts have no back-ticks, but ours come from any specification. */
function code(text: string): string {
  return `\`\`${text.replaceAll("``", "` `")}\`\``;
}
