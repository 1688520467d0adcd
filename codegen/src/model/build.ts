import type {
  ArrayType,
  Direction,
  InterfaceDeclaration,
  LiteralType,
  Member,
  Method,
  NamedType,
  ObjectType,
  Parameter,
  PrimitiveType,
  Property,
  QualifiedName,
  Type,
} from "./contract.js";

/** A keyword type. */
export function primitive(name: PrimitiveType["name"]): PrimitiveType {
  return { kind: "primitive", name };
}

/** The type of one value. */
export function literal(value: LiteralType["value"]): LiteralType {
  return { kind: "literal", value };
}

/** A type that the contract declares, by its full name. */
export function declared(
  name: QualifiedName,
  ...typeArguments: readonly Type[]
): NamedType {
  return { kind: "named", origin: "declared", name, arguments: typeArguments };
}

/** A type of TypeScript's library. */
export function library(
  name: string,
  ...typeArguments: readonly Type[]
): NamedType {
  return {
    kind: "named",
    origin: "library",
    name: [name],
    arguments: typeArguments,
  };
}

/** A type parameter of the declaration around it. */
export function typeParameter(name: string): NamedType {
  return { kind: "named", origin: "parameter", name: [name], arguments: [] };
}

/** `Array<element>` */
export function arrayOf(element: Type): ArrayType {
  return { kind: "array", element };
}

/** `{ [key: string]: value }` */
export function mapOf(value: Type): ObjectType {
  return {
    kind: "object",
    members: [{ kind: "index", key: "key", type: value }],
  };
}

/**
 * The union of `members` in order: nested unions are flattened, repeated
 * members left out, and a union of one member is that member.
 */
export function unionOf(members: readonly Type[]): Type {
  const flat = members.flatMap((member) =>
    member.kind === "union" ? member.members : [member],
  );
  const seen = new Set<string>();
  const distinct = flat.filter((member) => {
    const key = keyOf(member);
    return !seen.has(key) && seen.add(key);
  });
  const [only, ...others] = distinct;
  if (only === undefined) return primitive("never");
  return others.length === 0 ? only : { kind: "union", members: distinct };
}

/** Text that is the same for equal types alone; large unions are of literals. */
function keyOf(type: Type): string {
  return type.kind === "literal"
    ? `${typeof type.value} ${type.value}`
    : JSON.stringify(type);
}

/** `type | null` */
export function nullable(type: Type): Type {
  return unionOf([type, primitive("null")]);
}

/** `name: type;` with a comment, where there is text for one. */
export function requiredProperty(
  name: string,
  type: Type,
  documentation = "",
): Property {
  return {
    kind: "property",
    name,
    optional: false,
    type,
    documentation,
    deprecated: false,
  };
}

/** `name?: type;` with a comment, where there is text for one. */
export function optionalProperty(
  name: string,
  type: Type,
  documentation = "",
): Property {
  return { ...requiredProperty(name, type, documentation), optional: true };
}

/** `name: type` among the parameters of a method or function. */
export function requiredParameter(name: string, type: Type): Parameter {
  return { name, optional: false, type };
}

/** `name(parameters): returns;` with a comment, where there is text for one; it calls no operation of its own. */
export function methodOf(
  name: string,
  parameters: readonly Parameter[],
  returns: Type,
  documentation = "",
): Method {
  return {
    kind: "method",
    name,
    parameters,
    returns,
    documentation,
    deprecated: false,
  };
}

/** An interface that extends nothing and has no type parameters. */
export function interfaceOf(
  name: string,
  direction: Direction,
  documentation: string,
  members: readonly Member[],
): InterfaceDeclaration {
  return {
    kind: "interface",
    name,
    direction,
    documentation,
    typeParameters: [],
    extends: [],
    members,
  };
}
