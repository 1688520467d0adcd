import type { QualifiedName, Type } from "../../model/contract.js";
import type { ContractIndex } from "../compare/contract-index.js";
import { keyOf } from "../compare/contract-index.js";
import type { Site } from "../fact.js";
import { namesIn } from "./probe.js";

/** The aliases that types are written with, those of aliases included. */
export function aliasesIn(
  types: readonly Type[],
  index: ContractIndex,
): readonly QualifiedName[] {
  const found = new Map<string, QualifiedName>();
  const addFrom = (inner: readonly Type[]): void => {
    for (const used of namesIn(inner)) addAlias(used);
  };
  const addAlias = (used: QualifiedName): void => {
    const alias = index.find(used);
    if (alias?.declaration.kind !== "alias") return;
    const key = keyOf(alias.name);
    if (found.has(key)) return;
    found.set(key, alias.name);
    addFrom([alias.declaration.type]);
  };
  addFrom(types);
  return [...found.values()];
}

/**
 * The aliases that the type of a member is written with, those of aliases
 * included, by their full names: a change of the member is a change of them.
 */
export function aliasesAt(site: Site, index: ContractIndex): readonly string[] {
  return aliasesIn(typesAt(site, index), index).map(keyOf);
}

/** The types that a member is written with, or an alias. */
function typesAt(
  { declaration: name, member }: Site,
  index: ContractIndex,
): readonly Type[] {
  const declaration = index.find(name)?.declaration;
  if (declaration?.kind === "alias") return [declaration.type];
  if (declaration?.kind !== "interface") return [];
  return declaration.members.flatMap((each) => {
    switch (each.kind) {
      case "method":
        return each.name === member
          ? [...each.parameters.map(({ type }) => type), each.returns]
          : [];
      case "property":
        return each.name === member ? [each.type] : [];
      case "index":
        return member === undefined ? [each.type] : [];
    }
  });
}
