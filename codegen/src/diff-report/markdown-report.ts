import type {
  ChangeLine,
  ChangeReport,
  Witness,
} from "../diff/change-report.js";
import { visibleText } from "../report/visible-text.js";
import {
  countChanges,
  levelSections,
  UNPROVEN,
  verdictSentence,
} from "./headings.js";
import { marginOf, shownWitness } from "./shown-witness.js";

/**
 * A report in GitHub's Markdown, for the summary of a job or a comment.
 * Summaries have what a specification says in backquotes alone, where nothing
 * has a meaning; all else of its text stands in code blocks.
 */
export function markdownReport(report: ChangeReport): string {
  const sides = `${codeSpan(report.base)} → ${codeSpan(report.revision)}`;
  const head = [
    `## ${sides}: ${verdictSentence(report)}`,
    `${countChanges(report)}.`,
    ...(report.unproven ? [`**${UNPROVEN}**`] : []),
  ];
  const sections = levelSections(report).map(({ level, title, lines }) => {
    const list = lines.map(listItem).join("\n").trimEnd();
    return level === "documentation"
      ? `<details>\n<summary>${title}</summary>\n\n${list}\n\n</details>`
      : `### ${title}\n\n${list}`;
  });
  return `${[...head, ...sections].join("\n\n")}\n`;
}

function listItem({ summary, changes }: ChangeLine): string {
  const witness = changes.find((change) => change.witness)?.witness;
  const item = `- ${summary}`;
  return witness === undefined
    ? item
    : `${item}\n\n${indented(witnessBlock(witness))}\n`;
}

/** The code, and what the compiler says as a comment on the line that stops to compile. */
function witnessBlock(witness: Witness): string {
  const lines = shownWitness(witness).flatMap(({ text, error }) =>
    error === undefined
      ? [text]
      : [text, `${marginOf(text)}// ^ ${visibleText(error)}`],
  );
  const fence = fenceFor(lines.join("\n"));
  return [`${fence}ts`, ...lines, fence].join("\n");
}

/** More backquotes than a text has in a row, so that it cannot end a block. */
function fenceFor(text: string): string {
  const runs = [...text.matchAll(/`+/gu)].map(([run]) => run.length);
  return "`".repeat(Math.max(3, Math.max(0, ...runs) + 1));
}

function indented(block: string): string {
  return block
    .split("\n")
    .map((line) => (line === "" ? "" : `  ${line}`))
    .join("\n");
}

/** A name in backquotes that it cannot end. */
function codeSpan(text: string): string {
  return `\`${visibleText(text).replaceAll("`", "'")}\``;
}
