import type { QualifiedName, Type } from "../../model/contract.js";
import type { ContractIndex } from "../compare/contract-index.js";
import { keyOf } from "../compare/contract-index.js";
import type { Site } from "../fact.js";
import { namesIn } from "./probe.js";

/**
 * The aliases that the type of a member is written with, those of aliases
 * included, by their full names: a change of the member is a change of them.
 */
export function aliasesAt(
  { declaration: name, member }: Site,
  index: ContractIndex,
): ReadonlySet<string> {
  const found = new Set<string>();
  const declaration = index.find(name)?.declaration;
  const addFrom = (types: readonly Type[]): void => {
    for (const used of namesIn(types)) addAlias(used);
  };
  const addAlias = (used: QualifiedName): void => {
    const alias = index.find(used);
    if (alias?.declaration.kind !== "alias") return;
    const key = keyOf(alias.name);
    if (found.has(key)) return;
    found.add(key);
    addFrom([alias.declaration.type]);
  };
  if (declaration?.kind === "alias") addFrom([declaration.type]);
  if (declaration?.kind !== "interface") return found;
  for (const each of declaration.members) {
    if (each.kind === "method") {
      if (each.name !== member) continue;
      addFrom([...each.parameters.map(({ type }) => type), each.returns]);
    } else if (
      each.kind === "index" ? member === undefined : each.name === member
    ) {
      addFrom([each.type]);
    }
  }
  return found;
}
