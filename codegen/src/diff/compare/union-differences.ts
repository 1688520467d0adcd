import type { Type } from "../../model/contract.js";
import type { Difference } from "./difference.js";
import { STRING, takes } from "./literals.js";
import type { MatchedAlternatives } from "./match-alternatives.js";
import type { Shape } from "./shape.js";
import type { Sides } from "./sides.js";

/** What differs in a union, apart from what is inside its alternatives. */
export interface UnionDifferences {
  readonly differences: readonly Difference[];
  /** Whether nothing is left of the type, so that there is nothing to compare further. */
  readonly isReplaced: boolean;
}

/** The smallest set of differences that says all of how two types differ as unions; of what is never `null`, but for that. */
export function unionDifferences(
  { before, after }: Sides<Shape>,
  matched: MatchedAlternatives,
  isNeverNull: boolean,
): UnionDifferences {
  const types = { before: before.type, after: after.type };
  const nulls: readonly Difference[] =
    isNeverNull || before.hasNull === after.hasNull
      ? []
      : [
          {
            kind: "null",
            action: after.hasNull ? "added" : "removed",
            ...types,
          },
        ];
  if (isReplaced(before, after, matched)) {
    const differences = [...nulls, wholeDifference(before, after, types)];
    return { differences, isReplaced: true };
  }
  const differences = [
    ...nulls,
    ...opennessDifferences(before, after, types),
    ...valueDifferences(before, after, nulls.length > 0, types),
    ...alternativeDifferences(before, after, matched, types),
  ];
  return { differences, isReplaced: false };
}

interface Types {
  readonly before: Type;
  readonly after: Type;
}

function isReplaced(
  before: Shape,
  after: Shape,
  { pairs }: MatchedAlternatives,
): boolean {
  if (pairs.length > 0 || (isEmpty(before) && isEmpty(after))) return false;
  if (before.isOpen && after.isOpen) return false;
  return ![...before.literals.keys()].some((key) => after.literals.has(key));
}

function isEmpty({ literals, isOpen, alternatives }: Shape): boolean {
  return literals.size === 0 && !isOpen && alternatives.length === 0;
}

function wholeDifference(
  before: Shape,
  after: Shape,
  types: Types,
): Difference {
  const widens = takesAll(after, before);
  const narrows = takesAll(before, after);
  if (widens && narrows && before.isOpen !== after.isOpen) {
    const action = after.isOpen ? "listed" : "unlisted";
    return { kind: "enum", action, ...types };
  }
  if (widens === narrows) return { kind: "type", action: "replaced", ...types };
  const action = widens ? "widened" : "narrowed";
  return { kind: "type", action, ...types };
}

/** Whether a type takes whatever `others`, which has none of its alternatives, takes. */
function takesAll(shape: Shape, others: Shape): boolean {
  const { alternatives } = shape;
  if (shape.takesMost) return true;
  return (
    (!others.isOpen || takesAnyText(shape)) &&
    [...others.literals.values()].every(
      ({ value }) =>
        takes(alternatives, value) ||
        (typeof value === "string" && shape.isOpen),
    ) &&
    others.alternatives.every(({ sort }) => sort === STRING && shape.isOpen)
  );
}

function takesAnyText({ isOpen, alternatives }: Shape): boolean {
  return isOpen || alternatives.some(({ sort }) => sort === STRING);
}

function opennessDifferences(
  before: Shape,
  after: Shape,
  types: Types,
): readonly Difference[] {
  if (before.isOpen === after.isOpen) return [];
  if (before.takesMost || after.takesMost) return [];
  if (takesAnyText(before) && takesAnyText(after)) {
    const action = after.isOpen ? "listed" : "unlisted";
    return [{ kind: "enum", action, ...types }];
  }
  const action = after.isOpen ? "opened" : "closed";
  return [{ kind: "enum", action, ...types }];
}

/** The literals of one side alone; the empty string is one with `null` where both come or go. */
function valueDifferences(
  before: Shape,
  after: Shape,
  nullChanged: boolean,
  types: Types,
): readonly Difference[] {
  const only = (
    side: Shape,
    other: Shape,
    action: "added" | "removed",
  ): readonly Difference[] =>
    [...(other.takesMost ? [] : side.literals)].flatMap(([key, { value }]) => {
      if (other.literals.has(key) || takes(other.alternatives, value)) {
        return [];
      }
      if (value === "" && nullChanged) return [];
      const open = typeof value === "string" && other.isOpen;
      return [{ kind: "value", action, value, open, ...types }];
    });
  return [...only(before, after, "removed"), ...only(after, before, "added")];
}

function alternativeDifferences(
  before: Shape,
  after: Shape,
  { removed, added }: MatchedAlternatives,
  types: Types,
): readonly Difference[] {
  const isNews = (other: Shape) => (sort: string) =>
    !other.takesMost && !(sort === STRING && other.isOpen);
  return [
    ...removed
      .filter(({ sort }) => isNews(after)(sort))
      .map(({ type: alternative }) => ({
        kind: "alternative" as const,
        action: "removed" as const,
        alternative,
        ...types,
      })),
    ...added
      .filter(({ sort }) => isNews(before)(sort))
      .map(({ type: alternative }) => ({
        kind: "alternative" as const,
        action: "added" as const,
        alternative,
        ...types,
      })),
  ];
}
