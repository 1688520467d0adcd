import { primitive, unionOf } from "../../model/build.js";
import type { LiteralType, Type } from "../../model/contract.js";

/** The union of types in order; `unknown` where one of them is, since nothing can be told of the values then. */
export function eitherOf(types: readonly Type[]): Type {
  return types.some(isUnknown) ? primitive("unknown") : unionOf(types);
}

/**
 * The type of what fits all of some types: what says nothing is left out, and
 * a primitive type beside literals of it. Undefined where they contradict each
 * other, as text and numbers do.
 */
export function allOfTypes(types: readonly Type[]): Type | undefined {
  const flat = types
    .flatMap((type) => (type.kind === "intersection" ? type.members : [type]))
    .filter((type) => !isUnknown(type));
  const seen = new Set<string>();
  const distinct = flat.filter((type) => {
    const key = JSON.stringify(type);
    return !seen.has(key) && seen.add(key);
  });
  const literals = new Set(distinct.flatMap((type) => literalKind(type) ?? []));
  const kept = distinct.filter(
    (type) => type.kind !== "primitive" || !literals.has(type.name),
  );
  const primitives = kept.filter(
    (type) => type.kind === "primitive" && type.name !== "never",
  );
  if (primitives.length > 1 || (primitives.length === 1 && literals.size > 0)) {
    return undefined;
  }
  const [only, ...others] = kept;
  if (only === undefined) return primitive("unknown");
  return others.length === 0 ? only : { kind: "intersection", members: kept };
}

/** A type without `null`, which is told of where the type is used; `null` alone stays. */
export function withoutNull(type: Type): Type {
  if (type.kind !== "union") return type;
  const members = type.members.filter((member) => !isNull(member));
  return members.length === type.members.length || members.length === 0
    ? type
    : unionOf(members);
}

function isNull(type: Type): boolean {
  return type.kind === "primitive" && type.name === "null";
}

/** Whether a type is `unknown`. */
export function isUnknown(type: Type): boolean {
  return type.kind === "primitive" && type.name === "unknown";
}

/** The primitive type that all literals of a type are of, where it is nothing but literals. */
function literalKind(type: Type): string | undefined {
  const members = type.kind === "union" ? type.members : [type];
  const kinds = new Set(
    members.map((member) =>
      member.kind === "literal" ? primitiveOf(member) : undefined,
    ),
  );
  const [only] = kinds;
  return kinds.size === 1 ? only : undefined;
}

function primitiveOf({ value }: LiteralType): string {
  return typeof value;
}
