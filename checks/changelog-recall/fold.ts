import type { Claim } from "./claim.js";
import { isNewWith } from "./new-places.js";
import { isWithin } from "./place.js";

/** The net change between two ends of a range of releases. */
export interface Folded {
  readonly claims: readonly Claim[];
  /** What a later claim took back: added and removed again, optional and required again. */
  readonly cancelled: readonly Claim[];
  /** What another claim says as well: members of what is new, another change of the same type. */
  readonly absorbed: readonly Claim[];
}

/** Folds the claims of a range of releases, the oldest first, into the net change. */
export function foldClaims(claims: readonly Claim[]): Folded {
  const fold = new Fold();
  for (const claim of claims) fold.add(claim);
  return fold.result();
}

class Fold {
  readonly #net = new Map<string, Claim>();
  readonly #cancelled: Claim[] = [];
  readonly #absorbed: Claim[] = [];

  add(claim: Claim): void {
    const key = keyOf(claim);
    const earlier = this.#net.get(key);
    if (claim.action === "removed") this.#dropInside(claim);
    if (earlier === undefined) this.#net.set(key, claim);
    else if (claim.kind === "type") this.#chain(key, earlier, claim);
    else if (earlier.action === claim.action) this.#absorbed.push(claim);
    else {
      this.#net.delete(key);
      this.#cancelled.push(earlier, claim);
    }
  }

  result(): Folded {
    const all = [...this.#net.values()];
    const isSaid = (claim: Claim) =>
      all.some((other) => other !== claim && includes(other, claim));
    return {
      claims: all.filter((claim) => !isSaid(claim)),
      cancelled: this.#cancelled,
      absorbed: [...this.#absorbed, ...all.filter(isSaid)],
    };
  }

  /** What was said of the inside of something before it went is of no effect. */
  #dropInside(removed: Claim): void {
    for (const [key, claim] of this.#net) {
      if (claim.kind === "value" && removed.kind === "value") continue;
      if (claim.action === "removed" || key === keyOf(removed)) continue;
      const goes = isInside(claim, removed) || isNewWith(claim.place, removed);
      if (!goes) continue;
      this.#net.delete(key);
      this.#cancelled.push(claim);
    }
  }

  /** Of two changes of a type, the net is from the first to the last. */
  #chain(key: string, earlier: Claim, claim: Claim): void {
    const { before } = earlier;
    const { after } = claim;
    if (before === undefined || after === undefined || before !== after) {
      this.#net.set(key, {
        ...earlier,
        ...(after === undefined ? {} : { after }),
      });
      this.#absorbed.push(claim);
    } else {
      this.#net.delete(key);
      this.#cancelled.push(earlier, claim);
    }
  }
}

/** Claims with the same key are about the same thing. */
function keyOf({ kind, place, value }: Claim): string {
  return `${kind} ${place} ${value}`;
}

/** Whether the first claim, of something added or of another type, says the second as well. */
function includes(claim: Claim, inner: Claim): boolean {
  if (claim.place.includes("*")) return false;
  switch (claim.action) {
    case "added":
      return (
        claim.kind !== "value" &&
        (isInside(inner, claim) || isNewWith(inner.place, claim))
      );
    case "removed":
      return (
        claim.kind !== "value" &&
        inner.action === "removed" &&
        (isInside(inner, claim) || isNewWith(inner.place, claim))
      );
    case "changed":
      return inner.kind === "value" && inner.place === claim.place;
    case "made-optional":
    case "made-required":
      return false;
  }
}

/** Whether a claim is of what stands in the place of another one, or of that place. */
function isInside(inner: Claim, claim: Claim): boolean {
  return isWithin(inner.place, claim.place) && keyOf(inner) !== keyOf(claim);
}
