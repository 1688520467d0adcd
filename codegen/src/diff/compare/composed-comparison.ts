import type { NamedType, Type } from "../../model/contract.js";
import type { ContractIndex } from "./contract-index.js";
import { keyOf } from "./contract-index.js";
import type { FactReporter } from "./fact-reporter.js";
import { matchAlternatives } from "./match-alternatives.js";
import type { CompareTypes } from "./member-comparison.js";
import type { ObjectMembers } from "./object-members.js";
import type { Position } from "./position.js";
import { atStep } from "./position.js";
import type { Alternative } from "./shape.js";
import type { Sides } from "./sides.js";
import { typeArgumentSteps } from "./type-argument-steps.js";

/** Compares types that are made of others: intersections and generic types. */
export class ComposedComparison {
  readonly #revision: ContractIndex;
  readonly #facts: FactReporter;
  readonly #compareTypes: CompareTypes;

  constructor(
    revision: ContractIndex,
    facts: FactReporter,
    compareTypes: CompareTypes,
  ) {
    this.#revision = revision;
    this.#facts = facts;
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
      if (other !== undefined) this.#compareTypes(member, other, position);
    }
  }

  /** Compares the type arguments of two types of one name. */
  compareArguments(
    before: NamedType,
    after: NamedType,
    position: Position,
  ): void {
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
    for (const [index, argument] of before.arguments.entries()) {
      const other = after.arguments[index];
      if (other === undefined) continue;
      const steps = typeArgumentSteps(after, index, this.#revision);
      this.#compareTypes(argument, other, atStep(position, ...steps));
    }
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
