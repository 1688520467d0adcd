import type {
  Contract,
  Declaration,
  Member,
  NamedType,
  Pointer,
  QualifiedName,
  Type,
} from "./contract.js";
import { NameLookup } from "./scope.js";

/** A use of a declared type at a place where no name means it. */
export interface UnreachableName {
  readonly place: QualifiedName;
  readonly name: QualifiedName;
  readonly pointer: Pointer;
}

/** All uses of declared types that cannot be written where they stand, in the order of the contract. */
export function unreachableNames(
  contract: Contract,
): readonly UnreachableName[] {
  const lookup = new NameLookup(contract);
  const found: UnreachableName[] = [];
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
        if (lookup.nameAt(place, name) === undefined) {
          found.push({ place, name, pointer: declaration.pointer ?? "" });
        }
      }
    }
  };
  visit(contract.declarations, []);
  return found;
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
