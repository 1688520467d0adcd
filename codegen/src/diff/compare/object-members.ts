import type {
  IndexSignature,
  InterfaceDeclaration,
  Member,
  Method,
  NamedType,
  Property,
} from "../../model/contract.js";
import type { TypeFact } from "../fact.js";
import type { ContractIndex } from "./contract-index.js";
import { TOP } from "./literals.js";
import type { Alternative } from "./shape.js";
import type { TypeArguments } from "./substitute.js";
import { substitute, substituteInMember, typeArguments } from "./substitute.js";

/** Members by their names: one property each, or all signatures of a method. */
export type NamedMembers = ReadonlyMap<string, readonly (Property | Method)[]>;

/** What can be compared of an object type, whether it is an interface or written out. */
export interface ObjectMembers {
  /** Without those of the bases that are left out. */
  readonly own: NamedMembers;
  /** Inherited ones included. */
  readonly all: NamedMembers;
  readonly index: IndexSignature | undefined;
  /** The types of TypeScript's library that it extends. */
  readonly heritage: readonly NamedType[];
}

/** The declared types that two interfaces both extend: what they hold is compared once, where it is declared. */
export function sharedBases(
  before: InterfaceDeclaration | undefined,
  after: InterfaceDeclaration | undefined,
): ReadonlySet<string> {
  const later = new Set(after?.extends.map(baseKey));
  return new Set(
    before?.extends.map(baseKey).filter((base) => later.has(base)),
  );
}

function baseKey(base: NamedType): string {
  return JSON.stringify([base.name, base.arguments]);
}

/**
 * The members of an object type, with those that it inherits; `shared` are the
 * bases whose members are compared where they are declared.
 */
export function objectMembers(
  alternative: Alternative,
  declaration: InterfaceDeclaration | undefined,
  shared: ReadonlySet<string>,
  index: ContractIndex,
): ObjectMembers {
  const { type } = alternative;
  if (declaration === undefined || type.kind !== "named") {
    const written = type.kind === "object" ? type.members : [];
    const own = membersByName(written);
    return { own, all: own, index: indexOf(written), heritage: [] };
  }
  const given = typeArguments(declaration.typeParameters, type.arguments);
  return {
    own: withInherited(declaration, given, shared, index),
    all: withInherited(declaration, given, new Set(), index),
    index: indexOf(substituted(declaration.members, given)),
    heritage: declaration.extends.filter(({ origin }) => origin === "library"),
  };
}

/** The members of an interface and its declared bases, but those left out; the nearest of a name hides the others. */
function withInherited(
  { members, extends: bases }: InterfaceDeclaration,
  given: TypeArguments,
  leftOut: ReadonlySet<string>,
  index: ContractIndex,
  within: ReadonlySet<string> = new Set(),
): NamedMembers {
  const inherited = bases.flatMap((base) => {
    const key = baseKey(base);
    if (base.origin !== "declared" || leftOut.has(key) || within.has(key)) {
      return [];
    }
    const found = index.find(base.name)?.declaration;
    if (found?.kind !== "interface") return [];
    const types = base.arguments.map((type) => substitute(type, given));
    const inner = typeArguments(found.typeParameters, types);
    const around = new Set([...within, key]);
    return [...withInherited(found, inner, leftOut, index, around)];
  });
  return new Map([...inherited, ...membersByName(substituted(members, given))]);
}

function substituted(
  members: readonly Member[],
  given: TypeArguments,
): readonly Member[] {
  return members.map((member) => substituteInMember(member, given));
}

function membersByName(members: readonly Member[]): NamedMembers {
  const named = new Map<string, readonly (Property | Method)[]>();
  for (const member of members) {
    if (member.kind === "index") continue;
    named.set(member.name, [...(named.get(member.name) ?? []), member]);
  }
  return named;
}

function indexOf(members: readonly Member[]): IndexSignature | undefined {
  return members.find((member) => member.kind === "index");
}

/**
 * What an object whose members had names becomes as a map, or the reverse;
 * undefined where both are of one sort. A map of anything takes all objects.
 */
export function becomesMap(
  before: ObjectMembers,
  after: ObjectMembers,
): TypeFact["action"] | undefined {
  const isMap = (one: ObjectMembers, other: ObjectMembers) =>
    one.own.size === 0 &&
    one.index !== undefined &&
    other.own.size > 0 &&
    other.index === undefined;
  const takesAnything = ({ index }: ObjectMembers) =>
    index?.type.kind === "primitive" && TOP.has(`primitive ${index.type.name}`);
  if (isMap(after, before))
    return takesAnything(after) ? "widened" : "replaced";
  if (isMap(before, after)) {
    return takesAnything(before) ? "narrowed" : "replaced";
  }
  return undefined;
}

/** Whether an interface fits a map, as an object type that is written out does anyway. */
export function fitsMaps({ index }: ObjectMembers): boolean {
  return index !== undefined;
}
