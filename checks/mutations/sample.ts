import { createHash } from "node:crypto";
import type { Mutant, MutantKind } from "./mutant.js";

/**
 * Draws `size` mutants, as evenly from all kinds as there are of each. The same
 * seed draws the same ones; a mutant that is new leaves the others' order alone.
 */
export function sampleOf(
  mutants: readonly Mutant[],
  size: number,
  seed: string,
): readonly Mutant[] {
  const strata = new Map<MutantKind, Mutant[]>();
  for (const mutant of shuffled(mutants, seed))
    strata.set(mutant.kind, [...(strata.get(mutant.kind) ?? []), mutant]);
  const rounds = Math.max(
    0,
    ...[...strata.values()].map((stratum) => stratum.length),
  );
  return Array.from({ length: rounds }, (_, round) =>
    [...strata.values()].flatMap((stratum) => stratum.slice(round, round + 1)),
  )
    .flat()
    .slice(0, size);
}

function shuffled(mutants: readonly Mutant[], seed: string): readonly Mutant[] {
  return mutants
    .map((mutant) => ({
      mutant,
      lot: createHash("sha256")
        .update(JSON.stringify([seed, mutant]))
        .digest("hex"),
    }))
    .toSorted((a, b) => (a.lot < b.lot ? -1 : 1))
    .map(({ mutant }) => mutant);
}
