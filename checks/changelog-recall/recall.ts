import { candidates } from "./candidates.js";
import type { Claim } from "./claim.js";
import type { DeclaredEnds, Said } from "./holds.js";
import { isSame } from "./holds.js";
import { isNewWith } from "./new-places.js";
import { isWithin, ownerOf } from "./place.js";
import type { Reported } from "./reported.js";

/** A claim of the changelog, and the reported changes that it is found in. */
export interface ClaimResult {
  readonly claim: Claim;
  /** The reported changes that say the same. */
  readonly found: readonly Reported[];
  /** Something reported as new or gone that has the claimed place in it; a claim with one is found too. */
  readonly around?: Reported;
}

/** Looks each claim up among the reported changes. */
export function findClaims(
  claims: readonly Claim[],
  reported: readonly Reported[],
  ends: DeclaredEnds,
): readonly ClaimResult[] {
  const inventory = inventoryOf(ends);
  return claims.map((claim) => {
    const wanted = candidates(claim, ends);
    const found = reported.filter(({ said }) =>
      wanted.some((candidate) => isSame(said, candidate)),
    );
    const around =
      found.length > 0
        ? undefined
        : reported.find(({ said }) =>
            wanted.some((candidate) => hasInside(said, candidate, inventory)),
          );
    return { claim, found, ...(around === undefined ? {} : { around }) };
  });
}

/** Whether a claim was found. */
export function isFound({ found, around }: ClaimResult): boolean {
  return found.length > 0 || around !== undefined;
}

/** Whether a report is of something new, or gone, that what is claimed to be new or gone is in or comes with. */
export function hasInside(
  said: Said,
  inner: Said,
  { owners, paramsOf }: Inventory,
): boolean {
  return (
    said.kind !== "value" &&
    (said.action === "added" || said.action === "removed") &&
    said.action === inner.action &&
    (isWithin(inner.place, said.place) ||
      isNewWith(inner.place, said, owners) ||
      (said.kind === "method" &&
        paramsOf(said.place).includes(ownerOf(inner.place))))
  );
}

/** What there is in the declarations of both ends. */
export interface Inventory {
  /** All resources, and those that there are only methods of. */
  readonly owners: ReadonlySet<string>;
  /** The params interfaces that a method takes. */
  readonly paramsOf: (method: string) => readonly string[];
}

/** Takes stock of both ends. */
export function inventoryOf({ base, revision }: DeclaredEnds): Inventory {
  return {
    owners: new Set([...base.owners, ...revision.owners]),
    paramsOf: (method) =>
      [base, revision].flatMap((end) => end.paramsOf(method) ?? []),
  };
}
