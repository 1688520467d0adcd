import type { Alternative } from "./shape.js";

/** Which alternatives of two unions are to be compared with each other. */
export interface MatchedAlternatives {
  readonly pairs: readonly (readonly [Alternative, Alternative])[];
  readonly removed: readonly Alternative[];
  readonly added: readonly Alternative[];
}

/**
 * Pairs alternatives of one sort: those of the same name or text first, then
 * the others by their names or texts. In which order they stand makes no
 * difference.
 */
export function matchAlternatives(
  before: readonly Alternative[],
  after: readonly Alternative[],
): MatchedAlternatives {
  const pairs: (readonly [Alternative, Alternative])[] = [];
  let removed = inOrder(before);
  let added = inOrder(after);
  for (const isPair of [isSameName, isSameSort]) {
    const left = [...added];
    removed = removed.filter((one) => {
      const index = left.findIndex((other) => isPair(one, other));
      const other = left[index];
      if (other === undefined) return true;
      left.splice(index, 1);
      pairs.push([one, other]);
      return false;
    });
    added = left;
  }
  return { pairs, removed, added };
}

function inOrder(alternatives: readonly Alternative[]): readonly Alternative[] {
  if (alternatives.length < 2) return alternatives;
  return alternatives
    .map((alternative) => ({ alternative, label: labelOf(alternative) }))
    .toSorted((one, other) => (one.label < other.label ? -1 : 1))
    .map(({ alternative }) => alternative);
}

function isSameSort(one: Alternative, other: Alternative): boolean {
  return one.sort === other.sort;
}

function isSameName(one: Alternative, other: Alternative): boolean {
  return isSameSort(one, other) && labelOf(one) === labelOf(other);
}

/** What tells alternatives of one sort apart. */
function labelOf({ type }: Alternative): string {
  return type.kind === "named" && type.arguments.length === 0
    ? (type.name.at(-1) ?? "")
    : JSON.stringify(type);
}
