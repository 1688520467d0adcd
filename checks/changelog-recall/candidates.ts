import type { Claim } from "./claim.js";
import type { DeclaredEnds, Said } from "./holds.js";
import { otherNames } from "./other-names.js";
import { isWithin, ownerOf } from "./place.js";

/**
 * What a claim may be in the declarations: the claim itself, and the same under
 * other names. A resource that is no class of its own there is a member.
 */
export function candidates(claim: Claim, ends: DeclaredEnds): readonly Said[] {
  const { source: _, ...said } = claim;
  const { kind, place } = said;
  const places = [place, ...otherPlaces(place), ...inPackages(place, ends)];
  return places.map((candidate) => ({
    ...said,
    kind: kind === "resource" && !isName(candidate) ? "member" : kind,
    place: candidate,
  }));
}

function otherPlaces(place: string): readonly string[] {
  return otherNames
    .filter(({ changelog }) => isWithin(place, changelog))
    .flatMap(({ changelog, declared }) =>
      declared.map((name) => name + place.slice(changelog.length)),
    );
}

/** The changelog leaves out the package here and there: `Calculation` is `Tax.Calculation`. */
function inPackages(
  place: string,
  { base, revision }: DeclaredEnds,
): readonly string[] {
  const owner = ownerOf(place);
  if (owner.includes(".") || base.has(owner) || revision.has(owner)) return [];
  const found = new Set(
    [...base.owners, ...revision.owners].filter((name) =>
      name.endsWith(`.${owner}`),
    ),
  );
  return [...found].map((name) => name + place.slice(owner.length));
}

/** Whether a place is the name of a declaration, and not a path into one. */
function isName(place: string): boolean {
  return ownerOf(place) === place;
}
