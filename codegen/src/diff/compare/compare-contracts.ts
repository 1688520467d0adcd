import type { Contract, Method } from "../../model/contract.js";
import type { DeclarationFact, Fact } from "../fact.js";
import { flowOf } from "../fact.js";
import { Comparison } from "./comparison.js";
import type { IndexedType } from "./contract-index.js";
import { ContractIndex, keyOf } from "./contract-index.js";
import { impliedDeclarations } from "./implied-declarations.js";

/**
 * All that differs between two contracts, each difference once. In which order
 * declarations, members and values stand makes no difference, and gives the
 * same facts.
 */
export function compareContracts(
  base: Contract,
  revision: Contract,
): readonly Fact[] {
  const contracts = {
    before: new ContractIndex(base),
    after: new ContractIndex(revision),
  };
  const facts: Fact[] = [];
  const comparison = new Comparison(contracts, (fact) => facts.push(fact));
  const { before, after } = contracts;
  const isRoot = ({ name, root }: IndexedType) => keyOf(name) === root;
  // Paths from roots lead to most nested types; those to which none leads come last.
  for (const wanted of [true, false]) {
    for (const [, one] of inOrder(before.types)) {
      const other = after.find(one.name);
      if (other === undefined || isRoot(one) !== wanted) continue;
      if (isVersion(one, before) && isVersion(other, after)) continue;
      comparison.compareRoots(one, other);
    }
  }
  const removed = oneSided(
    before,
    after,
    "removed",
    methodsIn(facts, "removed"),
  );
  const added = oneSided(after, before, "added", methodsIn(facts, "added"));
  return [
    ...withoutNamesIn(removed, before, withoutNamesIn(added, after, facts)),
    ...removed,
    ...added,
    ...secondNames(before, after, "removed"),
    ...secondNames(after, before, "added"),
  ];
}

function inOrder<Value>(
  map: ReadonlyMap<string, Value>,
): readonly (readonly [string, Value])[] {
  return [...map].toSorted(([a], [b]) => (a < b ? -1 : 1));
}

/** Whether a type is the name of the API version: that it changes is why there are two contracts. */
export function isVersion(
  { declaration }: IndexedType,
  { apiVersion }: ContractIndex,
): boolean {
  return (
    declaration.kind === "alias" &&
    declaration.type.kind === "literal" &&
    declaration.type.value === apiVersion
  );
}

function methodsIn(
  facts: readonly Fact[],
  action: "added" | "removed",
): readonly Method[] {
  return facts.flatMap((fact) =>
    fact.kind === "method" && fact.action === action ? [fact.method] : [],
  );
}

/** The declarations that one contract has alone, without those that others imply. */
function oneSided(
  contract: ContractIndex,
  other: ContractIndex,
  action: "added" | "removed",
  methods: readonly Method[],
): readonly DeclarationFact[] {
  const alone = inOrder(contract.types)
    .map(([, type]) => type)
    .filter(
      ({ name, root }) =>
        keyOf(name) === root && other.find(name) === undefined,
    );
  const implied = impliedDeclarations(alone, methods);
  return alone
    .filter(({ name }) => !implied.has(keyOf(name)))
    .map(({ name, declaration }) => ({
      kind: "declaration",
      action,
      declaration,
      direction: flowOf(declaration.direction),
      place: { root: name, steps: [] },
      site: { declaration: name },
      pointer: declaration.pointer ?? "",
    }));
}

/** The facts without names that come or go with a declaration: its own, and those nested in it. */
function withoutNamesIn(
  declarations: readonly DeclarationFact[],
  contract: ContractIndex,
  facts: readonly Fact[],
): readonly Fact[] {
  const roots = new Set(declarations.map(({ place }) => keyOf(place.root)));
  const [first] = declarations;
  return facts.filter((fact) => {
    if (fact.kind !== "name" || fact.action !== first?.action) return true;
    const type = contract.find(fact.name);
    return type === undefined || !roots.has(type.root);
  });
}

/** The second names that one contract has alone, of declarations that both have. */
function secondNames(
  contract: ContractIndex,
  other: ContractIndex,
  action: "added" | "removed",
): readonly Fact[] {
  return inOrder(contract.secondNames).flatMap(([key, target]): Fact[] => {
    const name = key.split(".");
    const type = contract.find(target);
    if (type === undefined || other.find(name) !== undefined) return [];
    if (other.find(target) === undefined) return [];
    return [
      {
        kind: "name",
        action,
        name,
        direction: flowOf(type.declaration.direction),
        place: { root: target, steps: [] },
        site: { declaration: name },
        pointer: type.declaration.pointer ?? "",
      },
    ];
  });
}
