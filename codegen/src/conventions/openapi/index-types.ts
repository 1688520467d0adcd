import { primitive } from "../../model/build.js";
import type { Member, Type } from "../../model/contract.js";
import { eitherOf, isUnknown } from "./combine-types.js";

/** A type of more members than these says nothing to who reads it. */
const MOST_MEMBERS = 8;

/**
 * The type of what an object has by names that no property has. TypeScript
 * takes it for all names, and so it is wide enough for the members, too;
 * `unknown` where it would have many of their types.
 */
export function indexType(
  values: readonly Type[],
  members: readonly Member[],
): Type {
  const properties = members.flatMap((member) =>
    member.kind === "property" ? [member] : [],
  );
  const type = eitherOf([
    ...values,
    ...properties.map((property) => property.type),
    ...(properties.some(({ optional }) => optional)
      ? [primitive("undefined")]
      : []),
  ]);
  const isReadable =
    isUnknown(type) ||
    properties.length === 0 ||
    type.kind !== "union" ||
    type.members.length <= MOST_MEMBERS;
  return isReadable ? type : primitive("unknown");
}
