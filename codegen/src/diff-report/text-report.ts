import type {
  ChangeLine,
  ChangeReport,
  Level,
  Witness,
} from "../diff/change-report.js";
import type { Paint, Style } from "../report/color.js";
import { visibleText } from "../report/visible-text.js";
import {
  countChanges,
  levelSections,
  UNPROVEN,
  verdictSentence,
} from "./headings.js";
import { shownWitness } from "./shown-witness.js";

const styles: Readonly<Record<Level, Style>> = {
  breaking: "removed",
  additive: "added",
  documentation: "faint",
};

/**
 * A report for the terminal: the verdict, then the changes by level, each with
 * its rule and, where there is one, the code that stops to compile.
 */
export function textReport(report: ChangeReport, paint: Paint): string {
  const { base, revision } = report;
  const sides = `${visibleText(base)} → ${visibleText(revision)}`;
  const verdict = verdictSentence(report);
  const head = [
    paint("strong", `${sides}: ${verdict}`),
    countChanges(report),
    ...(report.unproven ? [paint("wrong", UNPROVEN)] : []),
  ];
  const sections = levelSections(report).map(({ level, title, lines }) => [
    paint("strong", title),
    ...lines.flatMap((line) => lineText(line, styles[level], paint)),
  ]);
  return [head, ...sections].map((lines) => `${lines.join("\n")}\n`).join("\n");
}

function lineText(
  { summary, changes }: ChangeLine,
  style: Style,
  paint: Paint,
): readonly string[] {
  const rules = [...new Set(changes.map(({ rule }) => rule))].join(", ");
  const witness = changes.find((change) => change.witness)?.witness;
  return [
    `  ${paint(style, "•")} ${visibleText(summary)} ${paint("faint", `(${rules})`)}`,
    ...(witness === undefined ? [] : witnessText(witness, paint)),
  ];
}

/** The code with the line marked that stops to compile, and what the compiler says of it. */
function witnessText(witness: Witness, paint: Paint): readonly string[] {
  return shownWitness(witness).flatMap(({ text, error }) => {
    const shown = visibleText(text);
    return error === undefined
      ? [`      ${shown}`.trimEnd()]
      : [
          `    ${paint("wrong", ">")} ${shown}`,
          `      ${paint("wrong", visibleText(error))}`,
        ];
  });
}
