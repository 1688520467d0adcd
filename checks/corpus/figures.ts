import type { CorpusDocument } from "./document.js";
import type { ToolName, TrialOutcome, TrialResult } from "./trial.js";

/** What one generator made of some documents. */
export interface TriedDocuments {
  readonly tool: ToolName;
  readonly documents: readonly CorpusDocument[];
  /** In the order of the documents. */
  readonly results: readonly TrialResult[];
}

/** What can become of a document, best first, and in words. */
export const outcomeTexts: Readonly<Record<TrialOutcome["kind"], string>> = {
  compiles: "compile without an error",
  "type-errors": "written, do not compile",
  refused: "an error, nothing written",
  "timed-out": "more than 60 s",
  broken: "crash",
};

/** How many documents came to each outcome, in the order of `outcomeTexts`. */
export function outcomeCounts(
  results: readonly TrialResult[],
): ReadonlyMap<TrialOutcome["kind"], number> {
  const counts = new Map<TrialOutcome["kind"], number>();
  for (const kind of Object.keys(outcomeTexts)) {
    // The keys of that record, and no others.
    counts.set(kind as TrialOutcome["kind"], 0);
  }
  for (const { outcome } of results) {
    counts.set(outcome.kind, (counts.get(outcome.kind) ?? 0) + 1);
  }
  return counts;
}

/** The seconds of generating: of all together, of the one in the middle, and of the slowest. */
export function secondsOf(results: readonly TrialResult[]): {
  readonly sum: number;
  readonly median: number;
  readonly most: number;
} {
  const sorted = results
    .map(({ seconds }) => seconds)
    .toSorted((one, other) => one - other);
  return {
    sum: sorted.reduce((sum, seconds) => sum + seconds, 0),
    median: sorted[Math.floor(sorted.length / 2)] ?? 0,
    most: sorted.at(-1) ?? 0,
  };
}

/** The documents that did not compile, with what was said first of each, in at most so many characters. */
export function failures(
  { documents, results }: TriedDocuments,
  length: number,
): readonly { readonly name: string; readonly text: string }[] {
  return documents.flatMap(({ name }, index) => {
    const outcome = results[index]?.outcome;
    if (outcome === undefined || outcome.kind === "compiles") return [];
    const [first = ""] = outcome.lines;
    const shown = first.replaceAll(/\s+/gu, " ");
    const text = shown.length > length ? `${shown.slice(0, length)}…` : shown;
    return [{ name, text: `${outcomeTexts[outcome.kind]}: ${text}` }];
  });
}
