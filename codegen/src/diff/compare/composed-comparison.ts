import type { NamedType, Type } from "../../model/contract.js";
import type { ContractIndex } from "./contract-index.js";
import { keyOf } from "./contract-index.js";
import type { FactReporter } from "./fact-reporter.js";
import { matchAlternatives } from "./match-alternatives.js";
import type { CompareTypes, MemberComparison } from "./member-comparison.js";
import type { ObjectMembers } from "./object-members.js";
import { fitsMaps, objectMembers } from "./object-members.js";
import type { Part } from "./part.js";
import { partOf } from "./part.js";
import type { Position } from "./position.js";
import { atStep } from "./position.js";
import type { Alternative } from "./shape.js";
import { interfaceOf, OBJECT } from "./shape.js";
import type { Sides } from "./sides.js";
import type { ListType } from "./list-type.js";
import {
  commonItems,
  itemPresenceDifferences,
  lengthDifferences,
} from "./tuple-differences.js";
import { typeArgumentSteps } from "./type-argument-steps.js";

/** Compares types that are made of others: intersections, tuples, generic types, and parts of types. */
export class ComposedComparison {
  readonly #contracts: Sides<ContractIndex>;
  readonly #facts: FactReporter;
  readonly #members: MemberComparison;
  readonly #compareTypes: CompareTypes;

  constructor(
    contracts: Sides<ContractIndex>,
    facts: FactReporter,
    members: MemberComparison,
    compareTypes: CompareTypes,
  ) {
    this.#contracts = contracts;
    this.#facts = facts;
    this.#members = members;
    this.#compareTypes = compareTypes;
  }

  /** Compares the members of two intersections, one by one. */
  compareIntersections(
    before: readonly Type[],
    after: readonly Type[],
    position: Position,
  ): void {
    if (before.length !== after.length) {
      const whole = (members: readonly Type[]): Type => ({
        kind: "intersection",
        members,
      });
      const types = { before: whole(before), after: whole(after) };
      this.#facts.report(
        [{ kind: "type", action: "replaced", ...types }],
        position,
      );
      return;
    }
    for (const [index, member] of before.entries()) {
      const other = after[index];
      if (other === undefined) continue;
      this.#compareTypes(member, other, { ...position, isIntersected: true });
    }
  }

  /** Compares how long two tuples are, or a tuple and an array, and what they have at the same places. */
  compareTuples(lists: Sides<ListType>, position: Position): void {
    this.#facts.report(lengthDifferences(lists), position);
    for (const { index, ...items } of commonItems(lists)) {
      const inner = atStep(position, { kind: "item", index });
      this.#facts.report(itemPresenceDifferences(lists, items), inner);
      this.#compareTypes(items.before.type, items.after.type, inner);
    }
  }

  /** Compares the type arguments of two types of one name, or what two parts of one type leave out. */
  compareArguments(
    before: NamedType,
    after: NamedType,
    position: Position,
  ): void {
    const [one, other] = [partOf(before), partOf(after)];
    if (one && other && keyOf(one.whole.name) === keyOf(other.whole.name)) {
      this.#compareParts({ before: one, after: other }, position);
      this.#compareEachArgument(one.whole, other.whole, position);
      return;
    }
    if (before.origin === "library" && !isCovariant(before)) {
      // What it makes of its arguments is TypeScript's affair.
      const types = { before, after };
      if (JSON.stringify(before) !== JSON.stringify(after)) {
        this.#facts.report(
          [{ kind: "type", action: "replaced", ...types }],
          position,
        );
      }
      return;
    }
    this.#compareEachArgument(before, after, position);
  }

  #compareEachArgument(
    before: NamedType,
    after: NamedType,
    position: Position,
  ): void {
    for (const [index, argument] of before.arguments.entries()) {
      const other = after.arguments[index];
      if (other === undefined) continue;
      const steps = typeArgumentSteps(after, index, this.#contracts.after);
      const inner = atStep(position, ...steps);
      this.#compareTypes(argument, other, {
        ...inner,
        isIntersected:
          inner.isIntersected ||
          (steps.length === 0 && this.#isIntersection(after)),
      });
    }
  }

  /** Whether a type is an alias of an intersection, such as `Response<T>` of `T & { … }`. */
  #isIntersection({ origin, name }: NamedType): boolean {
    const found =
      origin === "declared" ? this.#contracts.after.find(name) : undefined;
    const declaration = found?.declaration;
    return (
      declaration?.kind === "alias" && declaration.type.kind === "intersection"
    );
  }

  /** Compares what two parts leave out of one type: what is in it is compared where it is declared. */
  #compareParts({ before, after }: Sides<Part>, position: Position): void {
    const names = new Set([...before.leftOut, ...after.leftOut]);
    if (names.size === 0) return;
    const base = wholeMembers(before, this.#contracts.before);
    const revision = wholeMembers(after, this.#contracts.after);
    const isWhole = before.leftOut.size === 0;
    if (isWhole !== (after.leftOut.size === 0) && !fitsMaps(base)) {
      const action = isWhole ? "made-alias" : "made-interface";
      this.#facts.report([{ kind: "form", action }], position);
    }
    const members = {
      before: leftOf(base, before, names),
      after: leftOf(revision, after, names),
    };
    this.#members.compareMembers(members, position);
  }

  /** Compares the types of TypeScript's library that two interfaces extend. */
  compareHeritage(
    { before, after }: Sides<ObjectMembers>,
    position: Position,
  ): void {
    const { pairs, removed, added } = matchAlternatives(
      before.heritage.map(asHeritage),
      after.heritage.map(asHeritage),
    );
    for (const [{ type: one }, { type: other }] of pairs) {
      if (one.kind === "named" && other.kind === "named") {
        this.compareArguments(one, other, position);
      }
    }
    const kind = "heritage";
    for (const { type } of removed) {
      this.#facts.report([{ kind, action: "removed", type }], position);
    }
    for (const { type } of added) {
      this.#facts.report([{ kind, action: "added", type }], position);
    }
  }
}

function wholeMembers({ whole }: Part, contract: ContractIndex): ObjectMembers {
  const alternative = { sort: OBJECT, type: whole };
  const declaration = interfaceOf(alternative, contract)?.declaration;
  return objectMembers(alternative, declaration, new Set(), contract);
}

/** Of some members by their names, those that a part has. */
function leftOf(
  { all }: ObjectMembers,
  { leftOut }: Part,
  names: ReadonlySet<string>,
): ObjectMembers {
  const left = new Map(
    [...all].filter(([name]) => names.has(name) && !leftOut.has(name)),
  );
  return { own: left, all: left, index: undefined, heritage: [] };
}

/** Whether a type of TypeScript's library gives what its arguments say, no more and no less. */
function isCovariant({ name }: NamedType): boolean {
  return covariant.has(keyOf(name));
}

const covariant: ReadonlySet<string> = new Set([
  "AsyncIterable",
  "AsyncIterableIterator",
  "Iterable",
  "Partial",
  "Promise",
  "ReadonlyArray",
]);

function asHeritage(type: NamedType): Alternative {
  return { sort: keyOf(type.name), type };
}
