import { membersOf } from "./shape-text.js";
import type { ObjectShape, Shape } from "./surface.js";

/** Two object types that stand at the same place of two types. */
export interface ObjectPair {
  /** How one gets there: `[]` into an array, `{}` into a map, `<Name>` to one of several. */
  readonly path: string;
  readonly ours: ObjectShape;
  readonly official: ObjectShape;
}

/** Pairs the object types inside two types; those that only one of them has are left out. */
export function pairObjects(
  ours: Shape,
  official: Shape,
): readonly ObjectPair[] {
  const [a, b] = [membersOf(ours), membersOf(official)];
  const objects = pairMembers(a.filter(isObject), b.filter(isObject));
  const arrays = zip(
    a.flatMap((shape) => (shape.kind === "array" ? [shape.element] : [])),
    b.flatMap((shape) => (shape.kind === "array" ? [shape.element] : [])),
  );
  const maps = zip(
    a.flatMap((shape) => (shape.kind === "map" ? [shape.value] : [])),
    b.flatMap((shape) => (shape.kind === "map" ? [shape.value] : [])),
  );
  const generics = zip(
    a.flatMap((shape) => (shape.kind === "generic" ? shape.arguments : [])),
    b.flatMap((shape) => (shape.kind === "generic" ? shape.arguments : [])),
  );
  return [
    ...objects,
    ...arrays.flatMap((pair) => inside("[]", pair)),
    ...maps.flatMap((pair) => inside("{}", pair)),
    ...generics.flatMap((pair) => inside("", pair)),
  ];
}

function inside(
  step: string,
  [ours, official]: readonly [Shape, Shape],
): readonly ObjectPair[] {
  return pairObjects(ours, official).map((pair) => ({
    ...pair,
    path: step + pair.path,
  }));
}

/** Of several objects, those pair first that have the most property names in common. */
function pairMembers(
  ours: readonly ObjectShape[],
  official: readonly ObjectShape[],
): readonly ObjectPair[] {
  const free = new Set(ours);
  return official.flatMap((candidate): readonly ObjectPair[] => {
    const [best] = [...free].toSorted(
      (a, b) => commonNames(b, candidate) - commonNames(a, candidate),
    );
    if (best === undefined) return [];
    free.delete(best);
    const label = candidate.name.split(".").at(-1) ?? "";
    const path = official.length > 1 ? `<${label}>` : "";
    return [{ path, ours: best, official: candidate }];
  });
}

function commonNames(a: ObjectShape, b: ObjectShape): number {
  const names = a.properties();
  return [...b.properties().keys()].filter((name) => names.has(name)).length;
}

function isObject(shape: Shape): shape is ObjectShape {
  return shape.kind === "object";
}

function zip<Item>(
  a: readonly Item[],
  b: readonly Item[],
): readonly (readonly [Item, Item])[] {
  return a.flatMap((item, index) => {
    const other = b[index];
    return other === undefined ? [] : [[item, other] as const];
  });
}
