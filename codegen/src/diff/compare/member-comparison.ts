import type {
  Flow,
  Method,
  Parameter,
  Property,
  Type,
} from "../../model/contract.js";
import { alignParameters } from "./align-parameters.js";
import { alignSignatures } from "./align-signatures.js";
import {
  commentDifferences,
  deprecationDifferences,
  presenceDifferences,
} from "./declared-differences.js";
import type { Difference } from "./difference.js";
import type { FactReporter } from "./fact-reporter.js";
import type { ObjectMembers } from "./object-members.js";
import type { Position } from "./position.js";
import { atMember, atStep } from "./position.js";
import type { Sides } from "./sides.js";

/** Compares the types of two places. */
export type CompareTypes = (
  before: Type,
  after: Type,
  position: Position,
) => void;

/** Compares what objects have, and what functions take and give. */
export class MemberComparison {
  readonly #facts: FactReporter;
  readonly #compareTypes: CompareTypes;

  constructor(facts: FactReporter, compareTypes: CompareTypes) {
    this.#facts = facts;
    this.#compareTypes = compareTypes;
  }

  /** Compares members by their names, in the order of these. */
  compareMembers(
    { before, after }: Sides<ObjectMembers>,
    position: Position,
  ): void {
    const names = new Set([...before.own.keys(), ...after.own.keys()]);
    for (const name of [...names].toSorted()) {
      const pair = {
        before: before.all.get(name) ?? [],
        after: after.all.get(name) ?? [],
      };
      this.#compareNamed(pair, position);
    }
    const inner = atStep(position, { kind: "entry" });
    if (before.index !== undefined && after.index !== undefined) {
      this.#compareTypes(before.index.type, after.index.type, inner);
    } else if (before.index !== undefined) {
      const { type } = before.index;
      this.#facts.report([{ kind: "index", action: "removed", type }], inner);
    } else if (after.index !== undefined) {
      const { type } = after.index;
      this.#facts.report([{ kind: "index", action: "added", type }], inner);
    }
  }

  /** Compares what has one name: a property, or the signatures of a method. */
  #compareNamed(
    { before, after }: Sides<readonly (Property | Method)[]>,
    around: Position,
  ): void {
    const [one] = before;
    const [other] = after;
    const position = atMember(around, { before: one, after: other });
    if (one === undefined || other === undefined) {
      if (one) this.#facts.report([ofMember(one, "removed")], position);
      if (other) this.#facts.report([ofMember(other, "added")], position);
      return;
    }
    const comments = commentDifferences(one, other);
    this.#facts.report(comments, position);
    this.#facts.report(deprecationDifferences(one, other), position);
    const inner = { ...position, isDocumented: comments.length > 0 };
    if (one.kind === "method" && other.kind === "method") {
      this.#compareSignatures(
        before.filter((member) => member.kind === "method"),
        after.filter((member) => member.kind === "method"),
        inner,
      );
      return;
    }
    const [property, later] = [asProperty(one), asProperty(other)];
    this.#facts.report(presenceDifferences(property, later), inner);
    this.#compareTypes(property.type, later.type, inner);
  }

  #compareSignatures(
    before: readonly Method[],
    after: readonly Method[],
    position: Position,
  ): void {
    const { pairs, removed, added } = alignSignatures(before, after);
    // Methods of what callers call are theirs to call.
    const { direction } = position;
    const flow = direction === "call" ? "read" : direction;
    for (const [one, other] of pairs) {
      this.compareFunctions(one, other, position, flow);
    }
    const kind = "signature";
    for (const method of removed) {
      this.#facts.report([{ kind, action: "removed", method }], position);
    }
    for (const method of added) {
      this.#facts.report([{ kind, action: "added", method }], position);
    }
  }

  /** Compares two functions: `read` are those that code calls, `write` those that it gives to be called. */
  compareFunctions(
    before: Signature,
    after: Signature,
    position: Position,
    flow: Flow,
  ): void {
    const given = { ...position, direction: opposite[flow] };
    const at = ({ name }: Parameter) =>
      atStep(given, { kind: "parameter", name });
    const aligned = alignParameters(before.parameters, after.parameters);
    for (const [one, other] of aligned.pairs) {
      const isRenamed = one.name !== other.name;
      const inner = atStep(given, {
        kind: "parameter",
        name: other.name,
        ...(isRenamed ? { earlier: one.name } : {}),
      });
      this.#facts.report(presenceDifferences(one, other), inner);
      this.#compareTypes(one.type, other.type, inner);
    }
    const kind = "parameter";
    for (const parameter of aligned.removed) {
      this.#facts.report(
        [{ kind, action: "removed", parameter }],
        at(parameter),
      );
    }
    for (const parameter of aligned.added) {
      this.#facts.report([{ kind, action: "added", parameter }], at(parameter));
    }
    const result = atStep({ ...position, direction: flow }, { kind: "result" });
    this.#compareTypes(before.returns, after.returns, result);
  }
}

/** Which way the arguments of a function go. */
const opposite: Readonly<Record<Flow, Flow>> = {
  read: "write",
  write: "read",
  both: "both",
};

/** A function type, or a method. */
type Signature = Pick<Method, "parameters" | "returns">;

/** A method as the property that holds the function. */
function asProperty(
  member: Property | Method,
): Pick<Property, "optional" | "type"> {
  if (member.kind === "property") return member;
  const { parameters, returns } = member;
  return { optional: false, type: { kind: "function", parameters, returns } };
}

function ofMember(
  member: Property | Method,
  action: "added" | "removed",
): Difference {
  return member.kind === "property"
    ? { kind: "member", action, member }
    : { kind: "method", action, method: member };
}
