import type {
  IndexSignature,
  Member,
  Parameter,
  Property,
  Type,
} from "../../model/contract.js";

/** What type parameters stand for, by their names. */
export type TypeArguments = ReadonlyMap<string, Type>;

/** The types given to type parameters, in order; those without one stand for themselves. */
export function typeArguments(
  parameters: readonly string[],
  types: readonly Type[],
): TypeArguments {
  return new Map(
    parameters.flatMap((name, index) => {
      const type = types[index];
      return type === undefined ? [] : [[name, type] as const];
    }),
  );
}

/** A type with types in place of type parameters. */
export function substitute(type: Type, given: TypeArguments): Type {
  if (given.size === 0) return type;
  const inside = (inner: Type) => substitute(inner, given);
  switch (type.kind) {
    case "primitive":
    case "literal":
      return type;
    case "named":
      return type.origin === "parameter"
        ? (given.get(type.name.join(".")) ?? type)
        : { ...type, arguments: type.arguments.map(inside) };
    case "array":
      return { ...type, element: inside(type.element) };
    case "tuple":
      return {
        ...type,
        elements: type.elements.map(inside),
        ...(type.rest === undefined ? {} : { rest: inside(type.rest) }),
      };
    case "union":
    case "intersection":
      return { ...type, members: type.members.map(inside) };
    case "object":
      return {
        ...type,
        members: type.members.map((member) =>
          substituteInProperty(member, given),
        ),
      };
    case "function":
      return {
        ...type,
        parameters: substituteInParameters(type.parameters, given),
        returns: inside(type.returns),
      };
  }
}

/** A member with types in place of type parameters. */
export function substituteInMember(
  member: Member,
  given: TypeArguments,
): Member {
  if (given.size === 0) return member;
  if (member.kind !== "method") return substituteInProperty(member, given);
  return {
    ...member,
    parameters: substituteInParameters(member.parameters, given),
    returns: substitute(member.returns, given),
  };
}

function substituteInProperty<Kind extends Property | IndexSignature>(
  member: Kind,
  given: TypeArguments,
): Kind {
  return { ...member, type: substitute(member.type, given) };
}

function substituteInParameters(
  parameters: readonly Parameter[],
  given: TypeArguments,
): readonly Parameter[] {
  return parameters.map((parameter) => ({
    ...parameter,
    type: substitute(parameter.type, given),
  }));
}
