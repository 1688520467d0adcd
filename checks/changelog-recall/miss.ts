import { candidates } from "./candidates.js";
import type { Claim } from "./claim.js";
import { claimText } from "./claim.js";
import type { DeclaredEnds, Said } from "./holds.js";
import { holds } from "./holds.js";
import type { KnownMisses } from "./known-misses.js";
import { knownMisses } from "./known-misses.js";
import { isWithin, ownerOf, pathOf } from "./place.js";
import type { Reported } from "./reported.js";

/** Something that a report of changes should have, and has not. */
export type Miss =
  | { readonly of: "claim"; readonly claim: Claim }
  /** A change of the official declarations, which the changelog may be silent about. */
  | { readonly of: "declaration"; readonly said: Said };

/** Why something is missed. */
export interface MissCause {
  readonly id: string;
  readonly description: string;
  readonly matches: (said: readonly Said[], context: MissContext) => boolean;
}

/** The declarations of both ends: the official ones, and those that the generator makes of the specifications. */
export interface MissEnds {
  readonly official: DeclaredEnds;
  readonly generated: DeclaredEnds;
}

/** What is known beside a miss. */
export interface MissContext extends MissEnds {
  readonly reported: readonly Reported[];
}

/** What no other cause takes: a fault of `contractgen diff`, or of this comparison. */
export const unexplainedMiss: MissCause = {
  id: "unexplained",
  description: "Not known: this is work to do.",
  matches: () => true,
};

/** The two ways in which `contractgen diff` cannot find something. */
const lacks: Readonly<Record<KnownMisses["lack"], MissCause>> = {
  "not-declared": {
    id: "not-declared",
    description:
      "The changelog says so, but the declarations of the two official releases do not differ in it.",
    matches: (said, { official }) => !said.some((one) => holds(one, official)),
  },
  "not-specified": {
    id: "not-specified",
    description:
      "The official declarations differ in it, but what the generator makes of the two specifications does not.",
    matches: (said, { generated }) =>
      !said.some((one) => holds(one, generated)),
  },
};

/** Every cause, in the order in which they are tried; the last takes all. */
export const missCauses: readonly MissCause[] = [
  ...knownMisses.map(({ id, description, lack, places }): MissCause => ({
    id,
    description,
    matches: (said, ends) =>
      said.some(({ place }) => places.includes(place)) &&
      lacks[lack].matches(said, ends),
  })),
  lacks["not-declared"],
  lacks["not-specified"],
  {
    id: "shared-type",
    description:
      "It is reported once, of the shared type that stands there and in other places.",
    matches: (said, { official, reported }) => {
      const shared = said.flatMap((one) => namesAt(one.place, official));
      return reported.some((one) =>
        shared.some((name) => isWithin(one.said.place, name)),
      );
    },
  },
  unexplainedMiss,
];

/** The types that properties on the way to a place, and the one there, mention. */
function namesAt(
  place: string,
  { base, revision }: DeclaredEnds,
): readonly string[] {
  const [owner, path] = [ownerOf(place), pathOf(place)];
  return path.flatMap((_, index) => {
    const outer = [owner, ...path.slice(0, index + 1)].join(".");
    return [base, revision].flatMap((end) => end.stateAt(outer)?.names ?? []);
  });
}

/** Gives the first cause that takes a miss. */
export function causeOf(miss: Miss, context: MissContext): MissCause {
  const said =
    miss.of === "claim"
      ? candidates(miss.claim, context.official)
      : [miss.said];
  return (
    missCauses.find(({ matches }) => matches(said, context)) ?? unexplainedMiss
  );
}

/** A miss in few words. */
export function missText(miss: Miss): string {
  return miss.of === "claim"
    ? `${miss.claim.source.release} says ${claimText(miss.claim)}`
    : `declared ${claimText(miss.said)}`;
}
