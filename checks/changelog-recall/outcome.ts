import { isFound } from "./recall.js";
import type { ClaimResult } from "./recall.js";
import type { Claim } from "./claim.js";
import type { Folded } from "./fold.js";
import type { Said } from "./holds.js";
import { isSame } from "./holds.js";
import type { Miss, MissCause, MissEnds } from "./miss.js";
import { causeOf, unexplainedMiss } from "./miss.js";
import type { GroundedChange } from "./precision.js";
import { groundChanges } from "./precision.js";
import type { Reading } from "./reading.js";
import type { RecallFloor, RecallPair } from "./recall-pair.js";
import { findClaims, hasInside, inventoryOf } from "./recall.js";
import type { Reported } from "./reported.js";

/** What was found between two releases. */
export interface RecallOutcome {
  readonly readings: readonly Reading[];
  readonly folded: Folded;
  readonly results: readonly ClaimResult[];
  readonly grounded: readonly GroundedChange[];
  readonly declared: readonly DeclaredResult[];
  readonly misses: readonly ExplainedMiss[];
}

/** A change of the official declarations, and whether it is reported. */
export interface DeclaredResult {
  readonly said: Said;
  readonly isReported: boolean;
}

/** A miss with its cause. */
export interface ExplainedMiss {
  readonly miss: Miss;
  readonly cause: MissCause;
}

/** What is compared. */
export interface Compared {
  readonly readings: readonly Reading[];
  readonly folded: Folded;
  /** The claims of the releases before and after the range, the nearest first. */
  readonly outside: readonly Claim[];
  readonly reported: readonly Reported[];
  readonly ends: MissEnds;
}

/** Compares what the changelog says, what the declarations say and what is reported. */
export function recallOutcome({
  readings,
  folded,
  outside,
  reported,
  ends,
}: Compared): RecallOutcome {
  const results = findClaims(folded.claims, reported, ends.official);
  const grounded = groundChanges(reported, {
    ...ends,
    results,
    outside,
    others: [...folded.absorbed, ...folded.cancelled],
  });
  const inventory = inventoryOf(ends.official);
  const declared = ends.official.changes.map((said) => ({
    said,
    isReported: reported.some(
      (one) => isSame(one.said, said) || hasInside(one.said, said, inventory),
    ),
  }));
  const misses: readonly Miss[] = [
    ...results
      .filter((result) => !isFound(result))
      .map(({ claim }) => ({ of: "claim", claim }) as const),
    ...declared
      .filter(({ isReported }) => !isReported)
      .map(({ said }) => ({ of: "declaration", said }) as const),
  ];
  return {
    readings,
    folded,
    results,
    grounded,
    declared,
    misses: misses.map((miss) => ({
      miss,
      cause: causeOf(miss, { ...ends, reported }),
    })),
  };
}

/** The share of each figure, in percent; a figure of nothing is 100. */
export function recallFigures({
  results,
  declared,
}: RecallOutcome): Readonly<Record<RecallFloor["figure"], number>> {
  const share = (part: number, all: number) =>
    all === 0 ? 100 : (part / all) * 100;
  return {
    "claims found": share(results.filter(isFound).length, results.length),
    "declared changes reported": share(
      declared.filter(({ isReported }) => isReported).length,
      declared.length,
    ),
  };
}

/** What is wrong with an outcome, a line each; empty when all is as it has to be. */
export function failures(
  pair: RecallPair,
  outcome: RecallOutcome,
): readonly string[] {
  const figures = recallFigures(outcome);
  const unread = outcome.readings.filter(({ kind }) => kind === "unread");
  const invented = outcome.grounded.filter(
    ({ ground }) => ground === "invented",
  );
  const unexplained = outcome.misses.filter(
    ({ cause }) => cause === unexplainedMiss,
  );
  const count = (list: readonly unknown[], what: string) =>
    list.length === 0 ? [] : [`${list.length} ${what}`];
  return [
    ...pair.floors
      .filter(({ figure, minimum }) => figures[figure] < minimum)
      .map(({ figure, minimum }) => `${figure}: below ${minimum} %`),
    ...count(unread, "lines of the changelog not understood"),
    ...count(invented, "invented changes"),
    ...count(unexplained, "misses without an explanation"),
  ];
}
