import { format } from "prettier";
import { percentageText } from "../conformance/figures.js";
import type { CorpusDocument } from "./document.js";
import { corpusPackages } from "./document.js";
import type { TriedDocuments } from "./figures.js";
import { failures, outcomeCounts, outcomeTexts, secondsOf } from "./figures.js";
import { invalidDocuments } from "./invalid-documents.js";
import type { MeasuredDocument } from "./largest.js";
import type { TrialOutcome } from "./trial.js";
import { secondsAllowed } from "./trial-workers.js";

/** What a run of the whole corpus gave. */
export interface CorpusRun {
  readonly date: string;
  /** What it was run with and on, a line each. */
  readonly environment: readonly string[];
  /** Ours, on all documents. */
  readonly whole: TriedDocuments;
  /** Each generator, ours first, on the same sample. */
  readonly sample: readonly TriedDocuments[];
  readonly largest: readonly MeasuredDocument[];
}

/** How much of an error is shown. */
const ERROR_LENGTH = 120;

/** The page about the corpus, in Markdown as prettier writes it. */
export function corpusPage(run: CorpusRun): Promise<string> {
  const lines = [
    ...introduction(run),
    ...wholeSection(run.whole),
    ...invalidSection(),
    ...sampleSection(run.sample),
    ...largestSection(run.largest),
  ];
  return format(lines.join("\n"), { parser: "markdown" });
}

function introduction({ date, environment }: CorpusRun): readonly string[] {
  return [
    "# Any team's documents",
    "",
    `Written by \`npm run corpus\` on ${date}; do not edit, run it again.`,
    "",
    ...environment.map((line) => `- ${line}`),
    "",
    `All documents of ${corpusPackages}: of the latter the three main ones, \`api.github.com\`, \`ghec\` and \`ghes-3.19\`. One process per core generates documents one after the other with the compiled \`contractgen generate\`; a process that takes longer than ${secondsAllowed} s for a document is killed and replaced. What is written is type-checked by TypeScript with \`--strict\` and \`skipLibCheck\` off, in another ${secondsAllowed} s. After each document the folder of the output has to hold that one file, or, with problems, nothing.`,
    "",
  ];
}

function wholeSection({ results }: TriedDocuments): readonly string[] {
  const counts = outcomeCounts(results);
  const valid = results.length - invalidDocuments.size;
  const compiling = counts.get("compiles") ?? 0;
  const { sum, median, most } = secondsOf(results);
  return [
    "## The whole corpus",
    "",
    `${compiling} of ${valid} valid documents give declarations that compile: ${percentageText((100 * compiling) / valid)}.`,
    "",
    "| outcome | documents |",
    "|---|--:|",
    ...[...counts].map(
      ([kind, count]) =>
        `| ${ourTexts[kind] ?? outcomeTexts[kind]} | ${count} |`,
    ),
    "",
    `Generating takes ${sum.toFixed(0)} s of all processes together, ${median.toFixed(2)} s for the document in the middle and ${most.toFixed(1)} s for the slowest.`,
    "",
  ];
}

/** What outcomes are of ours alone. */
const ourTexts: Partial<Record<TrialOutcome["kind"], string>> = {
  refused: "problems, nothing written",
};

function invalidSection(): readonly string[] {
  return [
    "## Invalid documents",
    "",
    "Each gives problems that say what is wrong, and where. The reasons were checked by hand, in the text of the documents; a run fails where one of these generates, another document does not, or problems are of another kind. No document of the corpus is of Swagger 2.0.",
    "",
    "| document | problems | what is wrong with it |",
    "|---|---|---|",
    ...[...invalidDocuments].map(
      ([name, { kinds, reason }]) =>
        `| ${name} | ${kinds.map((kind) => `\`${kind}\``).join(", ")} | ${reason} |`,
    ),
    "",
  ];
}

function sampleSection(sample: readonly TriedDocuments[]): readonly string[] {
  const [first] = sample;
  if (first === undefined) return [];
  const kinds = [...outcomeCounts(first.results).keys()];
  const invalid = first.documents.filter(({ name }) =>
    invalidDocuments.has(name),
  ).length;
  const row = (
    title: string,
    cell: (tried: TriedDocuments) => string | number,
  ) => `| ${[title, ...sample.map(cell)].join(" | ")} |`;
  return [
    "## Beside others",
    "",
    `${first.documents.length} documents from all over the corpus, always the same ones, ${invalid} of them invalid; each generator in the same kind of process, with the same limits and the same type check. openapi-typescript is called without options, hey-api for types alone (\`@hey-api/typescript\`).`,
    "",
    row("", ({ tool }) => tool),
    `|---|${sample.map(() => "--:|").join("")}`,
    ...kinds.map((kind) =>
      row(
        outcomeTexts[kind],
        ({ results }) => outcomeCounts(results).get(kind) ?? 0,
      ),
    ),
    row("seconds, all", ({ results }) => secondsOf(results).sum.toFixed(0)),
    row("seconds, median", ({ results }) =>
      secondsOf(results).median.toFixed(2),
    ),
    row("seconds, slowest", ({ results }) =>
      secondsOf(results).most.toFixed(1),
    ),
    "",
    ...sample.flatMap(failureList),
  ];
}

function failureList(tried: TriedDocuments): readonly string[] {
  const found = failures(tried, ERROR_LENGTH);
  if (found.length === 0) return [];
  return [
    `What ${tried.tool} has no declarations that compile for, and what is said first:`,
    "",
    ...found.map(({ name, text }) => `- ${name}: ${code(text)}`),
    "",
  ];
}

function largestSection(
  measured: readonly MeasuredDocument[],
): readonly string[] {
  const subjects = [...new Set(measured.map(({ subject }) => subject))];
  const documents = [...new Set(measured.map(({ document }) => document))];
  const cell = (document: CorpusDocument, subject: string): string => {
    const found = measured.find(
      (one) => one.document === document && one.subject === subject,
    );
    if (found?.cost === undefined) return "–";
    const { seconds, peakMegabytes } = found.cost;
    return `${seconds.toFixed(1)} s, ${peakMegabytes.toFixed(0)} MB`;
  };
  return [
    "## The largest documents",
    "",
    `Whole processes of each command, once and in turn: seconds from start to end, and the most memory held at once. \`contractgen\` is with its own type check; the others check nothing. – is an error, or more than ${secondsAllowed} s.`,
    "",
    `| document | MB | ${subjects.join(" | ")} |`,
    `|---|--:|${subjects.map(() => "--:|").join("")}`,
    ...documents.map((document) => {
      const cells = subjects.map((subject) => cell(document, subject));
      const size = (document.bytes / 1_000_000).toFixed(1);
      return `| ${[document.name, size, ...cells].join(" | ")} |`;
    }),
    "",
  ];
}

/** Inline code; what generators say may hold back-ticks. */
function code(text: string): string {
  return `\`\`${text.replaceAll("``", "` `")} \`\``;
}
