import { percentageText } from "../conformance/figures.js";
import type { RecallResult } from "./compare-recall.js";
import { failures, recallFigures } from "./outcome.js";
import { missText } from "./miss.js";
import { grounds } from "./precision.js";
import { isFound } from "./recall.js";

/** The result of a pair for a terminal. With `details`, every miss and every change that only the specifications have. */
export function resultLines(
  result: RecallResult,
  details: boolean,
): readonly string[] {
  const head = ["", `${result.pair.id}: ${result.pair.title}`];
  if (result.kind === "failed")
    return [
      ...head,
      "  NOT COMPARED, NOTHING IS PROVED:",
      ...result.problems.map((line) => `  ${line}`),
    ];
  const { results, declared, grounded, misses } = result.outcome;
  const figures = recallFigures(result.outcome);
  const reported = declared.filter(({ isReported }) => isReported);
  return [
    ...head,
    `  claims found               ${results.filter(isFound).length} of ${results.length}, ${percentageText(figures["claims found"])}`,
    `  declared changes reported  ${reported.length} of ${declared.length}, ${percentageText(figures["declared changes reported"])}`,
    `  changes reported           ${grounded.length}: ${grounds
      .map(
        (ground) =>
          `${grounded.filter((one) => one.ground === ground).length} ${ground}`,
      )
      .join(", ")}`,
    ...(details
      ? [
          ...misses.map(
            ({ miss, cause }) => `  missed, ${cause.id}: ${missText(miss)}`,
          ),
          ...grounded
            .filter(({ ground }) => ["specified", "invented"].includes(ground))
            .map(
              ({ ground, reported: { change }, saidOf }) =>
                `  ${ground}: ${change.rule} of ${change.subject}${saidOf === undefined ? "" : `, said of ${saidOf}`}`,
            ),
        ]
      : []),
    ...failures(result.pair, result.outcome).map((line) => `  FAILED: ${line}`),
  ];
}
