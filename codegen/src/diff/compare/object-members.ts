import type {
  IndexSignature,
  InterfaceDeclaration,
  Member,
  Method,
  NamedType,
  Property,
} from "../../model/contract.js";
import type { ContractIndex } from "./contract-index.js";
import { keyOf } from "./contract-index.js";
import type { Alternative } from "./shape.js";
import { substituteInMember, typeArguments } from "./substitute.js";

/** What can be compared of an object type, whether it is an interface or written out. */
export interface ObjectMembers {
  /** By name, without those of the bases that are left out. */
  readonly own: ReadonlyMap<string, Property | Method>;
  /** By name, inherited ones included. */
  readonly all: ReadonlyMap<string, Property | Method>;
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
    return gather(written, [], new Map());
  }
  const given = typeArguments(declaration.typeParameters, type.arguments);
  const substituted = (inherited: readonly Member[]) =>
    inherited.map((member) => substituteInMember(member, given));
  const inherited = inheritedMembers(declaration, new Set(), index);
  const unshared = inheritedMembers(declaration, shared, index);
  const heritage = declaration.extends.filter(
    ({ origin }) => origin === "library",
  );
  const { all } = gather(
    substituted([...inherited, ...declaration.members]),
    heritage,
    new Map(),
  );
  return gather(
    substituted([...unshared, ...declaration.members]),
    heritage,
    all,
  );
}

function gather(
  members: readonly Member[],
  heritage: readonly NamedType[],
  inherited: ReadonlyMap<string, Property | Method>,
): ObjectMembers {
  const own = new Map<string, Property | Method>();
  let index: IndexSignature | undefined;
  for (const member of members) {
    if (member.kind === "index") index = member;
    else own.set(member.name, member);
  }
  return { own, all: new Map([...inherited, ...own]), index, heritage };
}

/** The members of the declared bases that are not left out, those nearer to the interface last. */
function inheritedMembers(
  declaration: InterfaceDeclaration,
  leftOut: ReadonlySet<string>,
  index: ContractIndex,
  within: ReadonlySet<string> = new Set(),
): readonly Member[] {
  return declaration.extends.flatMap((base) => {
    if (base.origin !== "declared" || leftOut.has(baseKey(base))) return [];
    const found = index.find(base.name)?.declaration;
    const key = keyOf(base.name);
    if (found?.kind !== "interface" || within.has(key)) return [];
    const given = typeArguments(found.typeParameters, base.arguments);
    return [
      ...inheritedMembers(found, leftOut, index, new Set([...within, key])),
      ...found.members.map((member) => substituteInMember(member, given)),
    ];
  });
}

/** Whether an object whose members had names becomes a map, or the reverse. */
export function becomesMap(
  before: ObjectMembers,
  after: ObjectMembers,
): boolean {
  const isOne = (one: ObjectMembers, other: ObjectMembers) =>
    one.own.size === 0 &&
    one.index !== undefined &&
    other.own.size > 0 &&
    other.index === undefined;
  return isOne(before, after) || isOne(after, before);
}
