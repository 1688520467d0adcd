import type {
  Contract,
  Declaration,
  Member,
  NamedType,
  QualifiedName,
  Type,
} from "./contract.js";
import { NameLookup } from "./scope.js";

/**
 * The contract with a local name for each type that is used somewhere where
 * every other name for it means a nearer declaration. Throws an Error where a
 * type is used that nothing declares.
 */
export function withLocalNames(contract: Contract): Contract {
  const captured = capturedTypes(contract);
  if (captured.size === 0) return contract;
  const taken = new Set(namesIn(contract.declarations));
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
  const visit = (
    declarations: readonly Declaration[],
    place: QualifiedName,
  ) => {
    for (const declaration of declarations) {
      if (declaration.kind === "namespace") {
        visit(declaration.declarations, [...place, declaration.name]);
        continue;
      }
      for (const { name } of namedTypes(declaration)) {
        if (lookup.nameAt(place, name) !== undefined) continue;
        if (lookup.nameAt([], name) === undefined) {
          throw new Error(`nothing declares ${name.join(".")}`);
        }
        captured.set(name.join("."), name);
      }
    }
  };
  visit(contract.declarations, []);
  return captured;
}

function namesIn(declarations: readonly Declaration[]): readonly string[] {
  return declarations.flatMap((declaration) =>
    declaration.kind === "namespace"
      ? [declaration.name, ...namesIn(declaration.declarations)]
      : [declaration.name],
  );
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

/** The declared types that a declaration uses, in order, those inside other types included. */
function namedTypes(declaration: Declaration): readonly NamedType[] {
  switch (declaration.kind) {
    case "alias":
      return inType(declaration.type);
    case "interface":
      return [
        ...declaration.extends.flatMap(inType),
        ...declaration.members.flatMap(inMember),
      ];
    case "namespace":
    case "export":
    case "local-name":
      return [];
  }
}

function inMember(member: Member): readonly NamedType[] {
  return member.kind === "method"
    ? [
        ...member.parameters.flatMap((parameter) => inType(parameter.type)),
        ...inType(member.returns),
      ]
    : inType(member.type);
}

function inType(type: Type): readonly NamedType[] {
  switch (type.kind) {
    case "primitive":
    case "literal":
      return [];
    case "named":
      return [
        ...(type.origin === "declared" ? [type] : []),
        ...type.arguments.flatMap(inType),
      ];
    case "array":
      return inType(type.element);
    case "union":
    case "intersection":
      return type.members.flatMap(inType);
    case "object":
      return type.members.flatMap(inMember);
    case "function":
      return [
        ...type.parameters.flatMap((parameter) => inType(parameter.type)),
        ...inType(type.returns),
      ];
  }
}
