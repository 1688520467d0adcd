import type { Witness } from "../change-report.js";
import type { JudgedFact } from "../judge.js";
import type { Candidate } from "./candidate.js";
import type { FindingsByPath } from "./compile-sides.js";
import { isReason } from "./reason.js";

/** A breaking change, and code that may be its witness. */
export interface Attempt extends JudgedFact {
  /** What people would most likely write first. */
  readonly candidates: readonly PlacedCandidate[];
}

/** A candidate as a module that can be compiled. */
export interface PlacedCandidate extends Candidate {
  readonly path: string;
}

/** What TypeScript says of candidates beside the base, and beside the revision. */
export interface CandidateFindings {
  readonly base: FindingsByPath;
  readonly revision: FindingsByPath;
}

/** The first that stops to compile on its marked line alone, because of the change. */
export function exactWitness(
  attempt: Attempt,
  findings: CandidateFindings,
): Witness | undefined {
  const isExact = (offsets: readonly number[]) =>
    offsets.every((offset) => offset === 0);
  return witnessWhere(isExact, attempt, findings);
}

/**
 * An exact witness; else the first that stops inside what begins on its marked
 * line, such as at a member of an object that is sent; else the first that
 * stops there, though TypeScript names something else for it.
 */
export function bestWitness(
  attempt: Attempt,
  findings: CandidateFindings,
): Witness | undefined {
  const isInside = (offsets: readonly number[]) =>
    offsets.every((offset) => offset >= 0);
  return (
    exactWitness(attempt, findings) ??
    witnessWhere(isInside, attempt, findings) ??
    witnessWhere(isInside, attempt, findings, () => true)
  );
}

/** The first that compiles against the base, and against the revision does not on lines that are right, as they are counted from the marked one. */
function witnessWhere(
  isRight: (offsets: readonly number[]) => boolean,
  attempt: Attempt,
  { base, revision }: CandidateFindings,
  isCause: typeof isReason = isReason,
): Witness | undefined {
  for (const { path, code, line } of attempt.candidates) {
    const findings = revision.get(path) ?? [];
    const reason = findings.find((finding) => isCause(attempt, finding));
    if (base.has(path) || reason === undefined) continue;
    if (!isRight(findings.map((finding) => finding.line - line))) continue;
    const error = `TS${reason.code}: ${reason.message}`;
    return { code, line: reason.line, error };
  }
  return undefined;
}
