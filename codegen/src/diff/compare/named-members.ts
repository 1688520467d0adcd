import type { NamedMembers } from "./object-members.js";

/** Whether an object has all members of another one, of the same types. */
export function hasAllOf(one: NamedMembers, other: NamedMembers): boolean {
  const typesOf = (members: NamedMembers, name: string) =>
    JSON.stringify(
      members
        .get(name)
        ?.map((member) =>
          member.kind === "property"
            ? member.type
            : [member.parameters, member.returns],
        ),
    );
  return (
    other.size > 0 &&
    [...other.keys()].every(
      (name) => typesOf(one, name) === typesOf(other, name),
    )
  );
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
