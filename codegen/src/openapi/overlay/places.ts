import { isJsonObject } from "../json-type.js";

/** Places in a document as a tree of names and indexes: what is on the way to several is there once. */
export interface Places {
  /** Whether this place itself is one of them. */
  readonly isSelected: boolean;
  readonly inside: ReadonlyMap<string, Places>;
}

/** Gives what becomes of the value that some names and indexes lead to. */
export type Change = (value: unknown, path: readonly string[]) => unknown;

/** The tree of the places that these names and indexes lead to. */
export function placesAt(
  nodes: Iterable<{ readonly path: readonly string[] }>,
): Places {
  const root = new Place();
  for (const { path } of nodes) {
    let place = root;
    for (const name of path) place = place.enter(name);
    place.isSelected = true;
  }
  return root;
}

/**
 * A value with the values at some places changed, outer ones first. What it is
 * made of stays as it is: objects and arrays on the way are made anew, and all
 * others are shared.
 */
export function changed(
  value: unknown,
  places: Places,
  change: Change,
  path: readonly string[] = [],
): unknown {
  const own = places.isSelected ? change(value, path) : value;
  return withMembers(own, places, (member, place, name) => [
    changed(member, place, change, [...path, name]),
  ]);
}

/** A value without the values at some places; items after them move up. It stays as it is, as above. */
export function removed(value: unknown, places: Places): unknown {
  return withMembers(value, places, (member, place) =>
    place.isSelected ? [] : [removed(member, place)],
  );
}

/** An object or array with none or one member in place of each that has places in it. */
function withMembers(
  owner: unknown,
  { inside }: Places,
  replacement: (
    member: unknown,
    place: Places,
    name: string,
  ) => readonly unknown[],
): unknown {
  const membersFor = (member: unknown, name: string): readonly unknown[] => {
    const place = inside.get(name);
    return place === undefined ? [member] : replacement(member, place, name);
  };
  if (inside.size === 0) return owner;
  if (Array.isArray(owner)) {
    return owner.flatMap((item: unknown, index) =>
      membersFor(item, String(index)),
    );
  }
  if (!isJsonObject(owner)) return owner;
  // Not by assignment: a name may be `__proto__`.
  return Object.fromEntries(
    Object.entries(owner).flatMap(([name, member]) =>
      membersFor(member, name).map((value) => [name, value] as const),
    ),
  );
}

class Place implements Places {
  isSelected = false;
  readonly inside = new Map<string, Place>();

  enter(name: string): Place {
    let place = this.inside.get(name);
    if (place === undefined) {
      place = new Place();
      this.inside.set(name, place);
    }
    return place;
  }
}
