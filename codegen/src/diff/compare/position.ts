import type { Direction, Flow, Pointer } from "../../model/contract.js";
import type { Fact, Place, Site, Step } from "../fact.js";
import { flowOf } from "../fact.js";
import { type IndexedType, keyOf } from "./contract-index.js";
import type { Difference } from "./difference.js";
import type { Sides } from "./sides.js";

/** Where a comparison is, in both contracts. */
export interface Position {
  readonly place: Place;
  readonly direction: Direction;
  readonly site: Sides<Site>;
  /** The roots whose nested types are looked through. */
  readonly root: Sides<string>;
  readonly pointer: Sides<Pointer>;
  /** Whether a change of the comment here has been reported. */
  readonly isDocumented: boolean;
  /** Whether the value is of another object type as well, so that it is never `null`. */
  readonly isIntersected: boolean;
}

/** The position at two types that people name, before any step. */
export function positionAt(before: IndexedType, after: IndexedType): Position {
  return {
    place: { root: after.name, steps: [] },
    direction: before.declaration.direction,
    site: {
      before: { declaration: before.name },
      after: { declaration: after.name },
    },
    root: { before: before.root, after: after.root },
    pointer: {
      before: before.declaration.pointer ?? "",
      after: after.declaration.pointer ?? "",
    },
    isDocumented: false,
    isIntersected: false,
  };
}

/** The position after one more step, or several. */
export function atStep(
  position: Position,
  ...steps: readonly Step[]
): Position {
  const { root, steps: before } = position.place;
  return {
    ...position,
    place: { root, steps: [...before, ...steps] },
    isIntersected: steps.length === 0 && position.isIntersected,
  };
}

/** The position inside two declarations, where each is one. */
export function inside(
  position: Position,
  { before, after }: Sides<IndexedType | undefined>,
): Position {
  const { site, root, pointer } = position;
  return {
    ...position,
    site: {
      before: before ? { declaration: before.name } : site.before,
      after: after ? { declaration: after.name } : site.after,
    },
    root: {
      before: before?.root ?? root.before,
      after: after?.root ?? root.after,
    },
    pointer: {
      before: before?.declaration.pointer ?? pointer.before,
      after: after?.declaration.pointer ?? pointer.after,
    },
  };
}

/** The position in declarations that both sides have: in one of what goes both ways, values do, whichever path led there. */
export function usedAs(
  position: Position,
  before: readonly IndexedType[],
  after: readonly IndexedType[],
): Position {
  const names = new Set(after.map(({ name }) => keyOf(name)));
  const goesBothWays = before.some(
    ({ name, declaration }) =>
      declaration.direction === "both" && names.has(keyOf(name)),
  );
  return goesBothWays ? { ...position, direction: "both" } : position;
}

/**
 * The position of two objects. One that goes both ways in what does not, such as
 * what two forms of a schema share, is a place of its own: no path to it goes
 * the other way.
 */
export function atObjects(
  path: Position,
  { before, after }: Sides<IndexedType | undefined>,
): Position {
  if (before === undefined || after === undefined) return path;
  const position = usedAs(path, [before], [after]);
  return position.direction === path.direction
    ? path
    : { ...position, place: { root: after.name, steps: [] } };
}

/** What stands at a member of an object, on the side where there is one. */
interface Placed {
  readonly name: string;
  readonly pointer?: Pointer;
}

/** The position at a member that one side has, or both. */
export function atMember(
  position: Position,
  members: Partial<Sides<Placed | undefined>>,
): Position {
  const { before, after } = members;
  const name = (after ?? before)?.name ?? "";
  const { site, pointer } = position;
  return {
    ...atStep(position, { kind: "member", name }),
    site: {
      // In an object that is written out it is still a place of the declaration's member.
      before: { member: name, ...site.before },
      after: { member: name, ...site.after },
    },
    pointer: {
      before: before?.pointer ?? pointer.before,
      after: after?.pointer ?? pointer.after,
    },
    isDocumented: false,
  };
}

/** Says where a difference is. */
export function factAt(
  { place, direction, site, pointer }: Position,
  difference: Difference,
): Fact {
  const isAdded = difference.action === "added";
  const isRemoved = difference.action === "removed";
  const whereabouts: {
    direction: Flow;
    place: Place;
    site: Site;
    pointer: Pointer;
  } = {
    direction: flowOf(direction),
    place,
    site: isAdded ? site.after : site.before,
    pointer: isRemoved ? pointer.before : pointer.after,
  };
  return { ...difference, ...whereabouts };
}

/** Of a comparison whose facts nobody reads. */
export const nowhere: Omit<Position, "root"> = {
  place: { root: [], steps: [] },
  direction: "read",
  site: { before: { declaration: [] }, after: { declaration: [] } },
  pointer: { before: "", after: "" },
  isDocumented: true,
  isIntersected: false,
};
