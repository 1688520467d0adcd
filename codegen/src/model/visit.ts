import type { Declaration, Member, NamedType, Type } from "./contract.js";

/** Visits the declared types that a declaration uses, in order, those inside other types included. */
export function visitDeclaration(
  declaration: Declaration,
  visit: (type: NamedType) => void,
): void {
  switch (declaration.kind) {
    case "alias":
      visitType(declaration.type, visit);
      return;
    case "interface":
      for (const type of declaration.extends) visitType(type, visit);
      for (const member of declaration.members) visitMember(member, visit);
      return;
    case "namespace":
    case "export":
    case "local-name":
  }
}

function visitMember(member: Member, visit: (type: NamedType) => void): void {
  if (member.kind === "method") {
    for (const { constraint } of member.typeParameters ?? []) {
      visitType(constraint, visit);
    }
    for (const { type } of member.parameters) visitType(type, visit);
    visitType(member.returns, visit);
  } else {
    visitType(member.type, visit);
  }
}

/** Visits the declared types that a type uses, in order, itself and those inside other types included. */
export function visitType(type: Type, visit: (type: NamedType) => void): void {
  switch (type.kind) {
    case "primitive":
    case "literal":
      return;
    case "named":
      if (type.origin === "declared") visit(type);
      for (const argument of type.arguments) visitType(argument, visit);
      return;
    case "array":
      visitType(type.element, visit);
      return;
    case "tuple":
      for (const element of type.elements) visitType(element, visit);
      if (type.rest !== undefined) visitType(type.rest, visit);
      return;
    case "union":
    case "intersection":
      for (const member of type.members) visitType(member, visit);
      return;
    case "object":
      for (const member of type.members) visitMember(member, visit);
      return;
    case "function":
      for (const parameter of type.parameters) visitType(parameter.type, visit);
      visitType(type.returns, visit);
  }
}
