import type { ContractIndex, IndexedType } from "./contract-index.js";
import { keyOf } from "./contract-index.js";
import type { MatchedAlternatives } from "./match-alternatives.js";
import { matchAlternatives } from "./match-alternatives.js";
import { areToldApart, hasAllOf } from "./named-members.js";
import type { NamedMembers } from "./object-members.js";
import { objectMembers } from "./object-members.js";
import type { Sides } from "./sides.js";
import type { Alternative, Shape, ShapeReader } from "./shape.js";
import { interfaceOf, OBJECT } from "./shape.js";
import type { Type } from "../../model/contract.js";

/** Two types taken apart, and which of their alternatives belong together. */
export interface MatchedTypes extends MatchedAlternatives {
  readonly shapes: Sides<Shape>;
}

/** Tells whether two objects, in declarations of these roots, are alike whatever their names. */
type AreAlike = (
  before: Alternative,
  after: Alternative,
  roots: Sides<string>,
) => boolean;

/**
 * Finds which alternatives of two types belong together: by their names, and
 * where names differ, by what they are.
 */
export class AlternativeMatcher {
  readonly #contracts: Sides<ContractIndex>;
  readonly #shapes: Sides<ShapeReader>;
  readonly #isSame: AreAlike;

  constructor(
    contracts: Sides<ContractIndex>,
    shapes: Sides<ShapeReader>,
    isSame: AreAlike,
  ) {
    this.#contracts = contracts;
    this.#shapes = shapes;
    this.#isSame = isSame;
  }

  /** Matches the types of two places, which are in declarations of these roots. */
  match(types: Sides<Type>, roots: Sides<string>): MatchedTypes {
    const shapesOf = (expanded: Sides<ReadonlySet<string>>): Sides<Shape> => ({
      before: this.#shapes.before.shapeOf(
        types.before,
        roots.before,
        expanded.before,
      ),
      after: this.#shapes.after.shapeOf(
        types.after,
        roots.after,
        expanded.after,
      ),
    });
    let shapes = shapesOf({ before: new Set(), after: new Set() });
    if (becomesMost(shapes) || becomesMost(reversed(shapes))) {
      const { before, after } = shapes;
      const [removed, added] = [before.alternatives, after.alternatives];
      return { shapes, pairs: [], removed, added };
    }
    let matched = this.#matchAlternatives(shapes, roots);
    if (matched.removed.length === 0 && matched.added.length === 0) {
      return { shapes, ...matched };
    }
    // One side may write out what the other has a name for.
    const expanded = {
      before: this.#aliases(matched.removed, this.#contracts.before),
      after: this.#aliases(matched.added, this.#contracts.after),
    };
    if (expanded.before.size + expanded.after.size > 0) {
      shapes = shapesOf(expanded);
      matched = this.#matchAlternatives(shapes, roots);
    }
    return { shapes, ...this.#withAlike(matched, roots) };
  }

  /**
   * Matches alternatives by their names; of several objects those first that
   * are alike, as names of nested types go by their order.
   */
  #matchAlternatives(
    { before, after }: Sides<Shape>,
    roots: Sides<string>,
  ): MatchedAlternatives {
    const objects = (alternatives: readonly Alternative[]) =>
      alternatives.filter(({ sort }) => sort === OBJECT);
    const left = [...objects(after.alternatives)];
    const mayMix = objects(before.alternatives).length > 1 || left.length > 1;
    const alike = objects(mayMix ? before.alternatives : []).flatMap((one) => {
      const index = left.findIndex((other) => this.#isSame(one, other, roots));
      return left
        .splice(index, index < 0 ? 0 : 1)
        .map((other) => [one, other] as const);
    });
    const isLeft = (alternative: Alternative) =>
      !alike.some((pair) => pair.includes(alternative));
    const matched = matchAlternatives(
      before.alternatives.filter(isLeft),
      after.alternatives.filter(isLeft),
    );
    return { ...matched, pairs: [...alike, ...matched.pairs] };
  }

  /** The aliases among alternatives, by their full names. */
  #aliases(
    alternatives: readonly Alternative[],
    contract: ContractIndex,
  ): ReadonlySet<string> {
    return new Set(
      alternatives.flatMap(({ type }) => {
        if (type.kind !== "named" || type.origin !== "declared") return [];
        const found = contract.find(type.name);
        return found?.declaration.kind === "alias" ? [keyOf(found.name)] : [];
      }),
    );
  }

  /** Pairs what has other names and is of one schema or alike, and an object with what it has become elsewhere. */
  #withAlike(
    matched: MatchedAlternatives,
    roots: Sides<string>,
  ): MatchedAlternatives {
    const pairs = [...matched.pairs];
    const added = [...matched.added];
    const removed = matched.removed.filter((before) => {
      const form = added.findIndex((after) =>
        this.#areOfOneSchema(before, after),
      );
      const index =
        form >= 0
          ? form
          : added.findIndex(
              (after) =>
                this.#areObjects(before, after) &&
                (this.#isMoved(before, after) ||
                  (this.#isSame(before, after, roots) &&
                    this.#keepsMeaning(before, after, roots))),
            );
      const after = added[index];
      if (after === undefined) return true;
      added.splice(index, 1);
      pairs.push([before, after]);
      return false;
    });
    return { pairs, removed, added };
  }

  /** Whether two interfaces with different names are forms of one schema, such as of what is received and of what is sent. */
  #areOfOneSchema(before: Alternative, after: Alternative): boolean {
    const one = interfaceOf(before, this.#contracts.before)?.declaration;
    const other = interfaceOf(after, this.#contracts.after)?.declaration;
    return (
      one?.pointer !== undefined &&
      one.pointer !== "" &&
      one.pointer === other?.pointer
    );
  }

  #areObjects(before: Alternative, after: Alternative): boolean {
    const { before: base, after: revision } = this.#contracts;
    return (
      (before.sort === OBJECT || interfaceOf(before, base) !== undefined) &&
      (after.sort === OBJECT || interfaceOf(after, revision) !== undefined)
    );
  }

  /** Whether a name that is no longer here still means what it meant, so that its values still fit. */
  #keepsMeaning(
    before: Alternative,
    after: Alternative,
    roots: Sides<string>,
  ): boolean {
    const { before: base, after: revision } = this.#contracts;
    const one = interfaceOf(before, base);
    const other = interfaceOf(after, revision);
    if (one === undefined || other === undefined) return true;
    if (keyOf(one.name) === keyOf(other.name)) return true;
    const isOtherwise = (alternative: Alternative, { name }: IndexedType) =>
      [base, revision].every(
        (side) => side.find(name)?.declaration.kind === "interface",
      ) && !this.#isSame(alternative, alternative, roots);
    return !isOtherwise(before, one) && !isOtherwise(after, other);
  }

  /**
   * Whether an object of the root is now declared elsewhere, or the reverse, or
   * has another name and not the old one, with most of its members; or whether
   * one object has all that the other has, so that its values may still fit.
   */
  #isMoved(before: Alternative, after: Alternative): boolean {
    const isElsewhere = (before.sort === OBJECT) !== (after.sort === OBJECT);
    const old = interfaceOf(before, this.#contracts.before);
    const renamed = interfaceOf(after, this.#contracts.after);
    const isRenamed =
      old !== undefined &&
      renamed !== undefined &&
      before.sort !== OBJECT &&
      after.sort !== OBJECT &&
      this.#contracts.after.find(old.name) === undefined &&
      this.#contracts.before.find(renamed.name) === undefined;
    const sides = [
      membersByName(before, this.#contracts.before),
      membersByName(after, this.#contracts.after),
    ] as const;
    if (areToldApart(...sides)) return false;
    const [one, other] = sides;
    const named = { members: one, name: old?.name };
    const later = { members: other, name: renamed?.name };
    if (hasAllOf(named, later) || hasAllOf(later, named)) return true;
    const common = [...one.keys()].filter((name) => other.has(name)).length;
    const isMost = common * 2 >= Math.max(one.size, other.size);
    return isMost && (isElsewhere || isRenamed);
  }
}

function reversed({ before, after }: Sides<Shape>): Sides<Shape> {
  return { before: after, after: before };
}

/**
 * Whether a union comes to take most of what there is, and not by what becomes
 * of its one object: then nothing is left to compare.
 */
function becomesMost({ before, after }: Sides<Shape>): boolean {
  if (before.takesMost || !after.takesMost) return false;
  const widest = new Set(after.alternatives.map(({ sort }) => sort));
  const others = before.alternatives.filter(
    ({ sort }) => sort !== OBJECT && !widest.has(sort),
  );
  const hasOneObject = before.alternatives.length - others.length === 1;
  const listed = [
    ...before.literals.values(),
    ...others.map(({ type }) => type),
  ];
  const [one, other] = [listed, after.absorbed].map((types) =>
    JSON.stringify(types.map((type) => JSON.stringify(type)).toSorted()),
  );
  return !hasOneObject || after.alternatives.length > 1 || one !== other;
}

function membersByName(
  alternative: Alternative,
  contract: ContractIndex,
): NamedMembers {
  const declaration = interfaceOf(alternative, contract)?.declaration;
  return objectMembers(alternative, declaration, new Set(), contract).all;
}
