import { candidates } from "./candidates.js";
import type { Claim } from "./claim.js";
import type { DeclaredEnds } from "./holds.js";
import { holds, isSame } from "./holds.js";
import type { ClaimResult } from "./recall.js";
import { hasInside, inventoryOf } from "./recall.js";
import type { Reported } from "./reported.js";

/** Why a reported change is one. */
export type Ground =
  "claimed" | "implied" | "declared" | "specified" | "invented";

/** Every ground, in the order in which they are tried. */
export const grounds: readonly Ground[] = [
  "claimed",
  "implied",
  "declared",
  "specified",
  "invented",
];

/** The grounds in words. */
export const groundTexts: Readonly<Record<Ground, string>> = {
  claimed: "The changelog says the same.",
  implied: "It comes or goes with what the changelog says.",
  declared:
    "The changelog is silent, and the declarations of the official releases differ in it.",
  specified:
    "The official releases do not differ in it, but what the generator makes of the two specifications does: they are of other days than the releases, or types of the client are only there where they are used.",
  invented: "Nothing differs in it. There must be none.",
};

/** A reported change with its ground. */
export interface GroundedChange {
  readonly reported: Reported;
  readonly ground: Ground;
  /** Of what is only specified: a release out of the range that the changelog says it of. */
  readonly saidOf?: string;
}

/** What is known beside the reported changes. */
export interface Evidence {
  readonly results: readonly ClaimResult[];
  /** The claims that folding took into others or cancelled. */
  readonly others: readonly Claim[];
  readonly official: DeclaredEnds;
  readonly generated: DeclaredEnds;
  /** The claims of the releases before and after the range, the nearest first. */
  readonly outside: readonly Claim[];
}

/** Gives each reported change its ground. */
export function groundChanges(
  reported: readonly Reported[],
  { results, others, official, generated, outside }: Evidence,
): readonly GroundedChange[] {
  const claimed = new Set(results.flatMap(({ found }) => found));
  const claims = [...results.map(({ claim }) => claim), ...others].flatMap(
    (claim) => candidates(claim, official),
  );
  const inventory = inventoryOf(official);
  const groundOf = (one: Reported): Ground => {
    if (claimed.has(one)) return "claimed";
    const isImplied = claims.some(
      (claim) =>
        hasInside(claim, one.said, inventory) || isSame(one.said, claim),
    );
    if (isImplied) return "implied";
    if (holds(one.said, official)) return "declared";
    return holds(one.said, generated) ? "specified" : "invented";
  };
  const saidOutside = ({ said }: Reported) =>
    outside.find((claim) =>
      candidates(claim, official).some((candidate) => isSame(said, candidate)),
    )?.source.release;
  return reported.map((one) => {
    const ground = groundOf(one);
    const saidOf = ground === "specified" ? saidOutside(one) : undefined;
    return {
      reported: one,
      ground,
      ...(saidOf === undefined ? {} : { saidOf }),
    };
  });
}
