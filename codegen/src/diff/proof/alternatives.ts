import type {
  InterfaceDeclaration,
  Member,
  QualifiedName,
  Type,
} from "../../model/contract.js";
import type { ContractIndex } from "../compare/contract-index.js";
import type { Part } from "../compare/part.js";
import { partOf } from "../compare/part.js";
import type { TypeArguments } from "../compare/substitute.js";
import {
  substitute,
  substituteInMember,
  typeArguments,
} from "../compare/substitute.js";

/** An interface, with what stands for its type parameters. */
export interface InterfaceType {
  readonly kind: "interface";
  readonly name: QualifiedName;
  readonly declaration: InterfaceDeclaration;
  readonly given: TypeArguments;
}

/** One of the things that a value of some type can be: no alias, no union, no promise. */
export type Alternative =
  InterfaceType | Exclude<Type, { kind: "union" | "intersection" }>;

/** How deep aliases may refer to each other; a document's cycles end there. */
const depthLimit = 20;

/**
 * All that a value of a type can be, aliases written out; each is the parts of
 * an intersection, or one part. Of a promise, what it resolves to.
 */
export function branchesOf(
  type: Type,
  index: ContractIndex,
  depth = 0,
): readonly (readonly Alternative[])[] {
  if (depth > depthLimit) return [];
  switch (type.kind) {
    case "union":
      return type.members.flatMap((member) =>
        branchesOf(member, index, depth + 1),
      );
    case "intersection":
      return type.members
        .map((member) => branchesOf(member, index, depth + 1))
        .reduce(eachWithEach)
        .filter((branch) => branch.length === 1 || !branch.some(isNothing));
    case "named": {
      const [resolved] = type.arguments;
      if (isPromise(type) && resolved !== undefined) {
        return branchesOf(resolved, index, depth + 1);
      }
      const part = partOf(type);
      const found = part && index.find(part.whole.name);
      if (part === undefined || found === undefined) return [[type]];
      if (part.leftOut.size > 0) return leftIn(part, index, depth);
      const { declaration, name } = found;
      const given = typeArguments(declaration.typeParameters, type.arguments);
      return declaration.kind === "interface"
        ? [[{ kind: "interface", name, declaration, given }]]
        : branchesOf(substitute(declaration.type, given), index, depth + 1);
    }
    case "primitive":
    case "literal":
    case "array":
    case "tuple":
    case "object":
    case "function":
      return [[type]];
  }
}

/** All that is of one branch of each of two types. */
function eachWithEach(
  some: readonly (readonly Alternative[])[],
  others: readonly (readonly Alternative[])[],
): readonly (readonly Alternative[])[] {
  return some.flatMap((one) => others.map((other) => [...one, ...other]));
}

/** Whether an alternative is `null` or `undefined`. */
export function isNothing(alternative: Alternative): boolean {
  return (
    alternative.kind === "primitive" &&
    (alternative.name === "null" || alternative.name === "undefined")
  );
}

/** Whether a branch is `null` or `undefined`. */
export function isNothingAtAll(branch: readonly Alternative[]): boolean {
  return branch.every(isNothing);
}

/** What a part of a type has, as an object that is written out. */
function leftIn(
  { whole, leftOut }: Part,
  index: ContractIndex,
  depth: number,
): readonly (readonly Alternative[])[] {
  return branchesOf(whole, index, depth + 1).map((branch) =>
    branch.map((alternative): Alternative => {
      if (alternative.kind !== "interface") return alternative;
      const members = membersOf(alternative, index)
        .filter((member) => member.kind === "property")
        .filter(({ name }) => !leftOut.has(name));
      return { kind: "object", members };
    }),
  );
}

/** All that a value of a type can be, or part of. */
export function alternativesOf(
  type: Type,
  index: ContractIndex,
): readonly Alternative[] {
  return branchesOf(type, index).flat();
}

/** Whether a type is TypeScript's `Promise`. */
export function isPromise(type: Type): boolean {
  return (
    type.kind === "named" &&
    type.origin === "library" &&
    type.name.join(".") === "Promise"
  );
}

/** The members of an interface, its own first and then those that it inherits. */
export function membersOf(
  { declaration, given }: InterfaceType,
  index: ContractIndex,
  depth = 0,
): readonly Member[] {
  if (depth > depthLimit) return [];
  const own = declaration.members.map((member) =>
    substituteInMember(member, given),
  );
  const inherited = declaration.extends.flatMap((base) =>
    alternativesOf(substitute(base, given), index).flatMap((alternative) =>
      alternative.kind === "interface"
        ? membersOf(alternative, index, depth + 1)
        : [],
    ),
  );
  return [...own, ...inherited];
}
