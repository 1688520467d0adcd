import type { Type } from "../../model/contract.js";
import type { Fact } from "../fact.js";
import { flowOf } from "../fact.js";
import { AlternativeMatcher } from "./alternative-matcher.js";
import { ComparedPairs } from "./compared-pairs.js";
import { ComposedComparison } from "./composed-comparison.js";
import type { ContractIndex, IndexedType } from "./contract-index.js";
import {
  commentDifferences,
  typeParameterDifferences,
} from "./declared-differences.js";
import type { CompareTypes } from "./member-comparison.js";
import { MemberComparison } from "./member-comparison.js";
import {
  becomesMap,
  fitsMaps,
  objectMembers,
  sharedBases,
} from "./object-members.js";
import { FactReporter } from "./fact-reporter.js";
import { ownType, selfType } from "./own-type.js";
import { namesAround, nestedTypes } from "./nested-types.js";
import type { Position } from "./position.js";
import {
  atObjects,
  atStep,
  inside,
  nowhere,
  positionAt,
  usedAs,
} from "./position.js";
import type { Alternative, Shape } from "./shape.js";
import { interfaceOf, OBJECT, ShapeReader } from "./shape.js";
import type { Sides } from "./sides.js";
import { isList } from "./list-type.js";
import { unionDifferences } from "./union-differences.js";

/**
 * Walks two contracts at once, from types that people name along the paths
 * that people take, and reports what differs where.
 */
export class Comparison {
  readonly #contracts: Sides<ContractIndex>;
  readonly #matcher: AlternativeMatcher;
  readonly #facts: FactReporter;
  readonly #members: MemberComparison;
  readonly #composed: ComposedComparison;
  readonly #pairs: ComparedPairs;
  readonly #alike: Map<string, boolean>;
  #isStopped = false;

  /** `alike` remembers which pairs of types are the same but for their names. */
  constructor(
    contracts: Sides<ContractIndex>,
    onFact: (fact: Fact) => void,
    alike = new Map<string, boolean>(),
  ) {
    this.#contracts = contracts;
    this.#pairs = new ComparedPairs(contracts);
    this.#facts = new FactReporter(contracts, onFact);
    const compareTypes: CompareTypes = (...places) =>
      this.#compareTypes(...places);
    this.#members = new MemberComparison(this.#facts, compareTypes);
    this.#composed = new ComposedComparison(
      contracts,
      this.#facts,
      this.#members,
      compareTypes,
    );
    this.#alike = alike;
    const shapes = {
      before: new ShapeReader(contracts.before),
      after: new ShapeReader(contracts.after),
    };
    this.#matcher = new AlternativeMatcher(contracts, shapes, (...pair) =>
      this.#isSame(...pair),
    );
  }

  /** Compares two types under the names that people give them, unless a path has led there before. */
  compareRoots(before: IndexedType, after: IndexedType): void {
    if (this.#pairs.wereVisited(before, after)) return;
    const position = positionAt(before, after);
    this.#facts.report(
      typeParameterDifferences(before.declaration, after.declaration),
      position,
    );
    const [type, later] = [ownType(before, before), ownType(after, before)];
    const isAlias = [before, after].some(
      ({ declaration }) => declaration.kind === "alias",
    );
    if (!isAlias) {
      this.#compareObjects(asObject(type), asObject(later), position);
      return;
    }
    this.#pairs.visit(before, after);
    const comments = commentDifferences(before.declaration, after.declaration);
    this.#facts.report(comments, position);
    const isDocumented = comments.length > 0;
    const [name, laterName] = [
      selfType(before, before),
      selfType(after, before),
    ];
    this.#pairs.enter(name, laterName, position, () =>
      this.#compareTypes(type, later, { ...position, isDocumented }),
    );
  }

  #compareTypes(before: Type, after: Type, around: Position): void {
    if (this.#isStopped) return;
    this.#pairs.enter(before, after, around, () =>
      this.#compareUnions(before, after, around),
    );
  }

  #compareUnions(before: Type, after: Type, around: Position): void {
    const matched = this.#matcher.match({ before, after }, around.root);
    const { shapes } = matched;
    const { differences, isReplaced } = unionDifferences(
      shapes,
      matched,
      around.isIntersected,
    );
    const position = usedAs(
      around,
      shapes.before.aliases,
      shapes.after.aliases,
    );
    for (const difference of differences) {
      // An alias leaves it to each use whether there is null.
      const isOfUse = difference.kind === "null";
      this.#facts.report([difference], isOfUse ? around : position);
    }
    if (isReplaced) {
      const isGone = differences.some(({ action }) => action === "replaced");
      if (!isGone) this.#reportNames(shapes, position);
      return;
    }
    this.#compareAliases(shapes, differences.length > 0, position);
    for (const [one, other] of matched.pairs) {
      this.#comparePair(one, other, position);
    }
  }

  /** Tells which names of nested types end, though their values are still taken. */
  #reportNames({ before, after }: Sides<Shape>, position: Position): void {
    const { before: base, after: revision } = this.#contracts;
    this.#facts.reportNames(
      nestedTypes(before, base),
      nestedTypes(after, revision),
      position,
      true,
    );
  }

  /** Compares the comments of the nested aliases that two types are written with. */
  #compareAliases(
    { before, after }: Sides<Shape>,
    valuesChanged: boolean,
    position: Position,
  ): void {
    const { aliases } = before;
    const { before: base, after: revision } = this.#contracts;
    this.#facts.reportNames(
      namesAround(before, base),
      namesAround(after, revision),
      position,
      valuesChanged,
    );
    for (const one of aliases) {
      for (const other of after.aliases) {
        this.#pairs.visit(one, other);
      }
    }
    const [[one], [other]] = [aliases, after.aliases];
    // Comments of values come and go with the values.
    if (one === undefined || other === undefined || valuesChanged) return;
    this.#facts.reportComments(one, other, position);
  }

  #comparePair(
    before: Alternative,
    after: Alternative,
    position: Position,
  ): void {
    const [one, other] = [before.type, after.type];
    if (one.kind === "primitive") return;
    if (one.kind === "array" && other.kind === "array") {
      const inner = atStep(position, { kind: "element" });
      this.#compareTypes(one.element, other.element, inner);
    } else if (isList(one) && isList(other)) {
      this.#composed.compareTuples({ before: one, after: other }, position);
    } else if (one.kind === "function" && other.kind === "function") {
      const flow = flowOf(position.direction);
      this.#members.compareFunctions(one, other, position, flow);
    } else if (one.kind === "intersection" && other.kind === "intersection") {
      this.#composed.compareIntersections(one.members, other.members, position);
    } else if (
      one.kind === "named" &&
      other.kind === "named" &&
      before.sort !== OBJECT &&
      before.sort === after.sort
    ) {
      this.#composed.compareArguments(one, other, position);
    } else {
      this.#compareObjects(before, after, position);
    }
  }

  #compareObjects(
    before: Alternative,
    after: Alternative,
    path: Position,
  ): void {
    const contracts = this.#contracts;
    const one = interfaceOf(before, contracts.before);
    const other = interfaceOf(after, contracts.after);
    const around = atObjects(path, { before: one, after: other });
    if (one && other && !this.#pairs.visit(one, other)) return;
    const [base, revision] = [one?.declaration, other?.declaration];
    const shared = sharedBases(base, revision);
    const members = {
      before: objectMembers(before, base, shared, contracts.before),
      after: objectMembers(after, revision, shared, contracts.after),
    };
    const types = { before: before.type, after: after.type };
    const becoming = becomesMap(members.before, members.after);
    if (becoming !== undefined) {
      this.#facts.report(
        [{ kind: "type", action: becoming, ...types }],
        around,
      );
      if (becoming === "replaced") return;
    }
    this.#facts.reportNames(one ? [one] : [], other ? [other] : [], around);
    if (becoming !== undefined) return;
    if (one !== undefined && other !== undefined) {
      this.#facts.reportComments(one, other, around);
    } else if (
      one !== other &&
      !fitsMaps(one ? members.before : members.after)
    ) {
      const action = other === undefined ? "made-alias" : "made-interface";
      this.#facts.report([{ kind: "form", action }], around);
    }
    const position = inside(around, { before: one, after: other });
    this.#members.compareMembers(members, position);
    this.#composed.compareHeritage(members, position);
  }

  /** Whether two objects are alike for TypeScript, whatever they are called. */
  #isSame(
    before: Alternative,
    after: Alternative,
    root: Sides<string>,
  ): boolean {
    const key = JSON.stringify([before.type, after.type]);
    const known = this.#alike.get(key);
    if (known !== undefined) return known;
    // What refers to itself is alike as long as nothing says otherwise.
    this.#alike.set(key, true);
    let isSame = true;
    const comparison = new Comparison(
      this.#contracts,
      ({ kind }) => {
        if (/^(?:name|form|documentation)$/u.test(kind)) return;
        isSame = false;
        comparison.#isStopped = true;
      },
      this.#alike,
    );
    comparison.#compareObjects(before, after, { ...nowhere, root });
    this.#alike.set(key, isSame);
    return isSame;
  }
}

function asObject(type: Type): Alternative {
  return { sort: OBJECT, type };
}
