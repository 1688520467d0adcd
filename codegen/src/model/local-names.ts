import type { Contract, Declaration, QualifiedName } from "./contract.js";
import { NameLookup } from "./scope.js";
import { visitDeclaration } from "./visit.js";

/**
 * The contract with a local name for each type that is used somewhere where
 * every other name for it means a nearer declaration. Throws an Error where a
 * type is used that nothing declares.
 */
export function withLocalNames(contract: Contract): Contract {
  const captured = capturedTypes(contract);
  if (captured.size === 0) return contract;
  const taken = new Set<string>();
  addNames(contract.declarations, taken);
  const localNames = [...captured.values()].map((target): Declaration => {
    let name = `${target.join("_")}_`;
    while (taken.has(name)) name = `${name}_`;
    taken.add(name);
    return {
      kind: "local-name",
      name,
      documentation: "",
      typeParameters: typeParametersOf(target, contract.declarations),
      target,
    };
  });
  return {
    ...contract,
    declarations: [...contract.declarations, ...localNames],
  };
}

/** The types that some place cannot name, by their full names, in the order of use. */
function capturedTypes(contract: Contract): ReadonlyMap<string, QualifiedName> {
  const lookup = new NameLookup(contract);
  const captured = new Map<string, QualifiedName>();
  const search = (
    declarations: readonly Declaration[],
    place: QualifiedName,
  ) => {
    for (const declaration of declarations) {
      if (declaration.kind === "namespace") {
        search(declaration.declarations, [...place, declaration.name]);
        continue;
      }
      visitDeclaration(declaration, ({ name }) => {
        if (lookup.nameAt(place, name) !== undefined) return;
        if (lookup.nameAt([], name) === undefined) {
          throw new Error(`nothing declares ${name.join(".")}`);
        }
        captured.set(name.join("."), name);
      });
    }
  };
  search(contract.declarations, []);
  return captured;
}

/** Adds the names of declarations at every depth. */
function addNames(
  declarations: readonly Declaration[],
  names: Set<string>,
): void {
  for (const declaration of declarations) {
    names.add(declaration.name);
    if (declaration.kind === "namespace") {
      addNames(declaration.declarations, names);
    }
  }
}

function typeParametersOf(
  target: QualifiedName,
  declarations: readonly Declaration[],
): readonly string[] {
  const [first, ...rest] = target;
  for (const declaration of declarations) {
    if (declaration.name !== first) continue;
    if (declaration.kind === "namespace" && rest.length > 0) {
      return typeParametersOf(rest, declaration.declarations);
    }
    if (rest.length > 0) continue;
    if (declaration.kind === "interface" || declaration.kind === "alias") {
      return declaration.typeParameters;
    }
  }
  return [];
}
