import { isDeepStrictEqual } from "node:util";
import { intendedDifferences } from "../equality/intended-differences.js";
import type { DeclarationOutlines } from "../equality/declaration-outlines.js";
import type { DeclaredType } from "./declared-types.js";
import type { OfficialFiles } from "./official-files.js";

/**
 * What types do not say of a declaration: whether its members, or the values
 * of its union, stand in the official order, and under what names methods take
 * their arguments. Releases before 22 have another order of methods; that of
 * ours is the same for all API versions.
 */
export function orderDifference(
  ours: DeclarationOutlines,
  official: DeclarationOutlines,
  type: DeclaredType,
  layout: OfficialFiles["layout"],
): readonly string[] {
  // It has the name and the words of another type there.
  if (type.name === "LatestApiVersion") return [];
  const officialName = type.reach.replace(/^(?:Stripe\.)?(?:Identity\.)?/u, "");
  const sides = [ours.get(type.name), official.get(officialName)].map(
    (members = []) => {
      if (intendedDifferences.has(type.name)) return members.map(nameOfMember);
      return type.isClass && layout === "ambient"
        ? members.toSorted()
        : members;
    },
  );
  return isDeepStrictEqual(sides[0], sides[1])
    ? []
    : ["has its members in another order, or in other words"];
}

function nameOfMember(member: string): string {
  return member.replace(/:.*/u, "");
}
