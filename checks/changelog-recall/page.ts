import { format } from "prettier";
import { percentageText } from "../conformance/figures.js";
import type { RecallResult } from "./compare-recall.js";
import type { MissCause } from "./miss.js";
import { missCauses, missText } from "./miss.js";
import type { ExplainedMiss, RecallOutcome } from "./outcome.js";
import { recallFigures } from "./outcome.js";
import type { GroundedChange } from "./precision.js";
import { grounds, groundTexts } from "./precision.js";
import { asideReasons } from "./reading.js";
import { isFound } from "./recall.js";
import type { RecallPair } from "./recall-pair.js";

/** The page about all pairs, in Markdown as prettier writes it. `version` is that of the changelog's release. */
export function recallPage(
  results: readonly RecallResult[],
  { date, version }: { readonly date: string; readonly version: string },
): Promise<string> {
  const compared = results.flatMap((result) =>
    result.kind === "compared" ? [result] : [],
  );
  const sections = compared
    .filter(({ outcome }) => hasAnything(outcome))
    .flatMap(({ pair, outcome }) => section(pair, outcome));
  const silent = compared.filter(({ outcome }) => !hasAnything(outcome));
  return format(
    [
      ...introduction(date, version),
      ...overview(compared),
      ...(silent.length === 0
        ? []
        : [
            `Nothing is claimed, declared or reported in ${silent.length} of them, which have no section.`,
            "",
          ]),
      ...sections,
    ].join("\n"),
    { parser: "markdown" },
  );
}

type Compared = Extract<RecallResult, { readonly kind: "compared" }>;

function hasAnything({ results, grounded, declared }: RecallOutcome): boolean {
  return results.length + grounded.length + declared.length > 0;
}

function introduction(date: string, version: string): readonly string[] {
  return [
    "# Measured against Stripe's changelog",
    "",
    `Written by \`npm run changelog-recall\` on ${date}, with CHANGELOG.md of stripe@${version}; do not edit, run it again.`,
    "",
    "`contractgen diff` compares two specifications. What it reports is held against two things that it never sees: what the changelog of the official package says of the releases in between, and the declarations of the two official releases, read by the TypeScript checker.",
    "",
    "Every line of the changelog is read: as claims, one for each name in each place; or as a line that claims nothing of types, for a stated reason. Lines in no form that is known are read by hand, in data. Claims are folded over all releases: what was added and removed again cancels, and what is inside of something new is part of it. The launch of Identity, with the first API version that it had, has no version before it to be compared with.",
    "",
    "- **found**: the claims that are reported, or are inside of what is reported as new or gone.",
    "- **declared**: the changes between the two official releases' declarations, whether the changelog mentions them or not; and how many of them are reported.",
    "- **reported**: the changes that `contractgen diff` reports, without those of documentation; each has the first of these grounds that applies:",
    ...grounds.map((ground) => `  - \`${ground}\`: ${groundTexts[ground]}`),
    "",
    "What is missed has a cause, row by row:",
    "",
    ...missCauses.map(({ id, description }) => `- \`${id}\`: ${description}`),
    "",
  ];
}

function overview(compared: readonly Compared[]): readonly string[] {
  return [
    "## All pairs",
    "",
    "| from | to | claims | found | | declared | reported | | reported in all | invented |",
    "|---|---|--:|--:|--:|--:|--:|--:|--:|--:|",
    ...compared.map(({ pair, outcome }) => {
      const { results, declared, grounded } = outcome;
      const figures = recallFigures(outcome);
      return `| ${[
        `${pair.base.apiVersion} \`${pair.base.official.version}\``,
        `${pair.revision.apiVersion} \`${pair.revision.official.version}\``,
        results.length,
        results.filter(isFound).length,
        percentageText(figures["claims found"]),
        declared.length,
        declared.filter(({ isReported }) => isReported).length,
        percentageText(figures["declared changes reported"]),
        grounded.length,
        grounded.filter(({ ground }) => ground === "invented").length,
      ].join(" | ")} |`;
    }),
    "",
  ];
}

function section(pair: RecallPair, outcome: RecallOutcome): readonly string[] {
  const { readings, folded, grounded, misses } = outcome;
  return [
    `## ${pair.title}`,
    "",
    ...linesRead(readings),
    "",
    `${folded.claims.length} claims are left after folding: ${folded.cancelled.length} cancelled, ${folded.absorbed.length} are said by others.`,
    "",
    `Grounds: ${grounds
      .map(
        (ground) =>
          `${grounded.filter((one) => one.ground === ground).length} ${ground}`,
      )
      .join(
        ", ",
      )}. ${grounded.filter(({ reported }) => reported.isInItsWords).length} of ${grounded.length} summaries, read like a sentence of the changelog, say just what is reported.`,
    "",
    ...missCauses.flatMap((cause) => missed(cause, misses)),
    ...listed(grounded),
  ];
}

function linesRead(readings: RecallOutcome["readings"]): readonly string[] {
  const entries = readings.flatMap((reading) =>
    reading.kind === "entry" ? [reading] : [],
  );
  const claims = entries.flatMap(({ claims: list }) => list);
  const byHand = entries.filter(({ isByHand }) => isByHand);
  const asides = Object.entries(asideReasons).flatMap(([reason, words]) => {
    const count = readings.filter(
      (reading) => reading.kind === "aside" && reading.reason === reason,
    ).length;
    return count === 0 ? [] : [`- ${count} \`${reason}\`: ${words}`];
  });
  const unread = readings.filter(({ kind }) => kind === "unread").length;
  return [
    `${readings.length} lines of the changelog: ${entries.length} with ${claims.length} claims (${byHand.length} lines read by hand), ${unread} not understood, and these that claim nothing:`,
    "",
    ...asides,
  ];
}

function missed(
  cause: MissCause,
  misses: readonly ExplainedMiss[],
): readonly string[] {
  const rows = misses.filter((one) => one.cause === cause);
  if (rows.length === 0) return [];
  return [
    `### Missed, \`${cause.id}\`: ${rows.length}`,
    "",
    ...rows.map(({ miss }) => `- \`${missText(miss)}\``),
    "",
  ];
}

/** What the changelog is silent about, and neither official release has. */
function listed(grounded: readonly GroundedChange[]): readonly string[] {
  return (["specified", "invented"] as const).flatMap((ground) => {
    const rows = grounded.filter((one) => one.ground === ground);
    if (rows.length === 0) return [];
    return [
      `### Reported, \`${ground}\`: ${rows.length}`,
      "",
      ...rows.map(
        ({ reported: { change }, saidOf }) =>
          `- \`${change.rule}\` of \`${change.subject}\`${saidOf === undefined ? "" : `; the changelog says so of ${saidOf}`}`,
      ),
      "",
    ];
  });
}
