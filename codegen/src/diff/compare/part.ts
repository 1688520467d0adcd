import type { NamedType, Type } from "../../model/contract.js";

/** A declared type without some of its members; without none it is whole. */
export interface Part {
  readonly whole: NamedType;
  readonly leftOut: ReadonlySet<string>;
}

/**
 * The part of a declared type that a type is: `Omit<Invoice, "id">` of `Invoice`.
 * A declared type is a part of itself; all others are undefined.
 */
export function partOf(type: Type): Part | undefined {
  if (type.kind !== "named") return undefined;
  if (type.origin === "declared") return { whole: type, leftOut: new Set() };
  const [whole, names] = type.arguments;
  if (type.origin !== "library" || type.name.join(".") !== "Omit") {
    return undefined;
  }
  if (whole?.kind !== "named" || whole.origin !== "declared") return undefined;
  const leftOut = names === undefined ? undefined : textsOf(names);
  return leftOut === undefined ? undefined : { whole, leftOut };
}

/** Texts that a type lists; undefined where it is anything else. */
function textsOf(type: Type): ReadonlySet<string> | undefined {
  const members = type.kind === "union" ? type.members : [type];
  const texts = members.flatMap((member) =>
    member.kind === "literal" && typeof member.value === "string"
      ? [member.value]
      : [],
  );
  return texts.length === members.length ? new Set(texts) : undefined;
}
