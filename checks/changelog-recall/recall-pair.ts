import type { Floor as ConformanceFloor, Pair } from "../conformance/pair.js";
import { pairs } from "../conformance/pairs.js";

/** Two specifications of different dates, each with the official release of its date. */
export interface RecallPair {
  readonly id: string;
  /** What is compared, for the head of its section. */
  readonly title: string;
  readonly base: RecallEnd;
  readonly revision: RecallEnd;
  /** Only what is in places that match is compared; absent for all. */
  readonly scope?: RegExp;
  readonly floors: readonly RecallFloor[];
}

/** One of the two. */
export type RecallEnd = Pick<Pair, "apiVersion" | "specification" | "official">;

/** What has to be reached. */
export interface RecallFloor {
  readonly figure: "claims found" | "declared changes reported";
  /** In percent. */
  readonly minimum: NonNullable<ConformanceFloor["minimum"]>;
}

/** Every pair of whole specifications, by the ids that conformance has for its ends. */
export const wholePairs: readonly RecallPair[] = [
  between(end("sdk-2022-01-19"), end("sdk-2022-05-10"), [
    { figure: "claims found", minimum: 98 },
    { figure: "declared changes reported", minimum: 98 },
  ]),
  // Public specifications leave out what only SDKs have. The days of these two are those of other releases than the ones that conformance compares them with.
  between(end("public-2023-03"), asOf(end("public-2023-04-06"), "12.2.0"), [
    { figure: "claims found", minimum: 97 },
    { figure: "declared changes reported", minimum: 97 },
  ]),
];

function between(
  base: RecallEnd & Pick<Pair, "id">,
  revision: RecallEnd & Pick<Pair, "id">,
  floors: readonly RecallFloor[],
): RecallPair {
  return {
    id: `${base.id}..${revision.id}`,
    title: `stripe@${base.official.version} to stripe@${revision.official.version}`,
    base,
    revision,
    floors,
  };
}

function end(id: string): Pair {
  const pair = pairs.find((candidate) => candidate.id === id);
  if (pair === undefined) throw new Error(`no pair ${id}`);
  return pair;
}

/** The same specification with another release. */
function asOf(pair: Pair, version: string): Pair {
  const official = { ...pair.official, version, package: `stripe@${version}` };
  return { ...pair, official };
}
