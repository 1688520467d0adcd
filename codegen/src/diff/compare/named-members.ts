import type { QualifiedName } from "../../model/contract.js";
import type { NamedMembers } from "./object-members.js";

/** The members of an object, and its full name where it has one. */
export interface NamedObject {
  readonly members: NamedMembers;
  readonly name: QualifiedName | undefined;
}

/** Whether an object has all members of another one, of the same types; itself is the same in both. */
export function hasAllOf(one: NamedObject, other: NamedObject): boolean {
  const names = [...other.members.keys()];
  return (
    names.length > 0 &&
    names.every((name) => typesOf(one, name) === typesOf(other, name))
  );
}

/** A text of the types that a member is written with. */
function typesOf({ members, name: self }: NamedObject, name: string): string {
  const types = (members.get(name) ?? []).map((member) =>
    member.kind === "property"
      ? member.type
      : [member.parameters, member.returns],
  );
  const text = JSON.stringify(types);
  return self === undefined
    ? text
    : text.replaceAll(`"name":${JSON.stringify(self)}`, '"name":"itself"');
}

/** Whether objects say themselves that they are of two kinds: `object: "card"` and `object: "source"`. */
export function areToldApart(
  before: NamedMembers,
  after: NamedMembers,
): boolean {
  const kind = (members: NamedMembers, name: string) => {
    const [member] = members.get(name) ?? [];
    if (member?.kind !== "property" || member.optional) return undefined;
    return member.type.kind === "literal" ? member.type.value : undefined;
  };
  return [...before.keys()].some((name) => {
    const [one, other] = [kind(before, name), kind(after, name)];
    return one !== undefined && other !== undefined && one !== other;
  });
}
