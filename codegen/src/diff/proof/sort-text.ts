import { declared } from "../../model/build.js";
import type { Member } from "../../model/contract.js";
import { propertyName } from "../../printer/escape.js";
import { literalText } from "../../printer/types.js";
import type { Alternative } from "./alternatives.js";
import type { ModuleWriter } from "./module-writer.js";

/** How long a text is that lists the members of an interface; a longer one is its name. */
const longestText = 80;

/** The same of a branch, which is all of its parts. */
export function branchText(
  branch: readonly Alternative[],
  module: ModuleWriter,
): string {
  return branch.map((part) => sortText(part, module)).join(" & ");
}

/**
 * A type that takes an alternative and, as far as that can be told, no other
 * one of its union: an object by the names of its members, whatever they are.
 */
function sortText(alternative: Alternative, module: ModuleWriter): string {
  switch (alternative.kind) {
    case "interface": {
      const { name, declaration, given } = alternative;
      const { members, extends: bases } = declaration;
      const text = bases.length === 0 ? withMembers(members) : undefined;
      return text !== undefined && text.length <= longestText
        ? text
        : module.type(declared(name, ...given.values()));
    }
    case "object":
      return withMembers(alternative.members);
    case "array":
      return module.library("Array", "any");
    case "function":
      return "((...given: any) => any)";
    case "primitive":
    case "literal":
    case "named":
    case "tuple":
      return module.type(alternative);
  }
}

/** Whatever has members of these names; of those by which objects are told apart, with these values. */
export function withMembers(members: readonly Member[]): string {
  const tags = tagsIn(members);
  if (tags !== undefined) return tags;
  const texts = members.map((member) => {
    if (member.kind === "index") return "[key: string]: any";
    const isOptional = member.kind === "property" && member.optional;
    return `${propertyName(member.name)}${isOptional ? "?" : ""}: unknown`;
  });
  return texts.length === 0 ? "{}" : `{ ${texts.join("; ")} }`;
}

/** Whatever has the members by which an object says of which kind it is, but for the member `except`; undefined where it has none. */
export function tagsOf(
  alternative: Alternative,
  except: string,
): string | undefined {
  const members =
    alternative.kind === "interface"
      ? alternative.declaration.members
      : alternative.kind === "object"
        ? alternative.members
        : [];
  return tagsIn(
    members.filter(
      (member) => member.kind === "index" || member.name !== except,
    ),
  );
}

function tagsIn(members: readonly Member[]): string | undefined {
  const tags = members.flatMap((member) =>
    member.kind === "property" &&
    !member.optional &&
    member.type.kind === "literal"
      ? [`${propertyName(member.name)}: ${literalText(member.type.value)}`]
      : [],
  );
  return tags.length === 0 ? undefined : `{ ${tags.join("; ")} }`;
}
