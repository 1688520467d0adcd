import type { Type } from "../../model/contract.js";

/** A string that is none of those that a type lists. */
export function unlistedValue(type: Type): string {
  const members = type.kind === "union" ? type.members : [type];
  const listed = new Set(
    members.flatMap((member) =>
      member.kind === "literal" ? [member.value] : [],
    ),
  );
  let value = "another_value";
  while (listed.has(value)) value = `yet_${value}`;
  return value;
}
