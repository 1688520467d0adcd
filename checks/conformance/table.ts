import type { PairResult } from "./compare-pair.js";
import { differenceGroups, differenceLine } from "./differences.js";
import { percentageText } from "./figures.js";

/** The result of a pair for a terminal. With `details`, every row that does not agree. */
export function pairLines(
  result: PairResult,
  details: boolean,
): readonly string[] {
  const head = ["", result.pair.title];
  switch (result.kind) {
    case "skipped":
      return [...head, `  SKIPPED, NOTHING IS PROVED: ${result.reason}`];
    case "refused":
      return [
        ...head,
        `  REFUSED by the generator, with ${result.problems.length} problems:`,
        ...result.problems.map((line) => `  ${line}`),
      ];
    case "compared": {
      const { figures, rows, misses, compilations } = result.outcome;
      return [
        ...head,
        `  ${"".padEnd(14)}${["compared", "agree", "share", "leaving out"].map((name) => name.padStart(12)).join("")}`,
        ...[...figures].map(([name, figure]) => {
          const cells = [
            `${figure.compared}`,
            `${figure.agree}`,
            percentageText(figure.percentage),
            percentageText(figure.percentageLeavingOut),
          ];
          return `  ${name.padEnd(14)}${cells.map((cell) => cell.padStart(12)).join("")}`;
        }),
        ...differenceGroups(rows).flatMap(({ category, rows: group }) => [
          `  ${String(group.length).padStart(6)} ${category.id}: ${category.description}`,
          ...(details
            ? group.map((row) => `           ${differenceLine(row)}`)
            : []),
        ]),
        ...misses.map(
          ({ figure, minimum }) =>
            `  BELOW ITS FLOOR of ${minimum} %: ${figure}`,
        ),
        ...compilations.map(({ compiler, errors }) =>
          errors.length === 0
            ? `  compiles on TypeScript ${compiler}`
            : `  DOES NOT COMPILE on TypeScript ${compiler}: ${errors.length} errors, the first ${errors[0]}`,
        ),
      ];
    }
  }
}
