/**
 * What a comparison of two contracts gives: changes, judged, and the verdict
 * that follows. Everything that shows or stores a comparison starts from it.
 */
import type { Pointer } from "../model/contract.js";

/**
 * What a change does to code that compiled against the base: `breaking` some of
 * it stops to compile, `additive` types changed and nothing stops,
 * `documentation` no type changed.
 */
export type Level = "breaking" | "additive" | "documentation";

/** The levels, those first that matter most. */
export const levels: readonly Level[] = [
  "breaking",
  "additive",
  "documentation",
];

/** Who is concerned: code that reads what the API returns, or code that sends and calls. */
export type ChangeDirection = "read" | "write";

/** What kind of release (semver.org) the changes call for. */
export type Verdict = "major" | "minor" | "patch" | "none";

/** The changes between two contracts. */
export interface ChangeReport {
  /** The older side, as the user named it: an API version or a file. */
  readonly base: string;
  /** The newer side, named likewise. */
  readonly revision: string;
  readonly verdict: Verdict;
  /** By level, breaking ones first, then by subject: the order of declarations changes nothing. */
  readonly changes: readonly Change[];
  /** The same as a changelog has them, joined to as few lines as possible. */
  readonly lines: readonly ChangeLine[];
  /** Present where the compiler was not asked what breaks: there are no witnesses then. */
  readonly unproven?: true;
}

/** Changes of one level that can be said in one sentence. */
export interface ChangeLine {
  readonly level: Level;
  /** As the summary of a change, with all names and subjects. */
  readonly summary: string;
  /** At least one. */
  readonly changes: readonly Change[];
}

/** One change in one place. */
export interface Change {
  /** The rule that judged it, such as `read-member-removed`. */
  readonly rule: string;
  readonly level: Level;
  readonly direction: ChangeDirection;
  /** The path that people use: `Identity.VerificationSession.last_error.code`. */
  readonly subject: string;
  /** One sentence in the words of Stripe's changelog, names in backquotes. */
  readonly summary: string;
  /** What stood there in the base, as TypeScript or, of documentation, as text; absent for what is added. */
  readonly before?: string;
  /** What stands there in the revision; absent for what is removed. */
  readonly after?: string;
  /** Where the specification says so: of the revision, or of the base for what is removed; "" for what conventions add. */
  readonly pointer: Pointer;
  /** The proof; there is one for each breaking change. */
  readonly witness?: Witness;
}

/** A few lines of a consumer's code that compile against the base and not against the revision. */
export interface Witness {
  /** A whole module, which imports the contract from `./index.js`, as `generate` writes it. */
  readonly code: string;
  /** The line of `code` that stops to compile, counted from 1. */
  readonly line: number;
  /** What TypeScript says there: `TS2339: Property 'x' does not exist on type 'Y'.` */
  readonly error: string;
}
