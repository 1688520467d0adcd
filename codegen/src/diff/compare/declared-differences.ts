import type { Declaration, Method, Property } from "../../model/contract.js";
import type { TypeDeclaration } from "./contract-index.js";
import type { Difference } from "./difference.js";

/** What differs in the comments of two declarations or members. */
export function commentDifferences(
  before: Declaration | Property | Method,
  after: Declaration | Property | Method,
): readonly Difference[] {
  const [one, other] = [commentOf(before), commentOf(after)];
  return one === other
    ? []
    : [
        {
          kind: "documentation",
          action: "changed",
          before: one,
          after: other,
        },
      ];
}

/** The text of a comment, with the errors that it names. */
function commentOf(documented: Declaration | Property | Method): string {
  const throws =
    documented.kind === "method"
      ? (documented.throws ?? []).map((name) => `@throws ${name.join(".")}`)
      : [];
  return [documented.documentation, ...throws]
    .filter((text) => text !== "")
    .join("\n");
}

/** Whether two members are marked as deprecated. */
export function deprecationDifferences(
  before: Property | Method,
  after: Property | Method,
): readonly Difference[] {
  if (before.deprecated === after.deprecated) return [];
  const action = after.deprecated ? "added" : "removed";
  return [{ kind: "deprecation", action }];
}

/** Whether two properties or parameters can be left out. */
export function presenceDifferences(
  before: Pick<Property, "optional" | "type">,
  after: Pick<Property, "optional" | "type">,
): readonly Difference[] {
  if (before.optional === after.optional) return [];
  const action = after.optional ? "made-optional" : "made-required";
  const types = { before: before.type, after: after.type };
  return [{ kind: "presence", action, ...types }];
}

/** Whether two declarations take as many types; their names are their own affair. */
export function typeParameterDifferences(
  before: TypeDeclaration,
  after: TypeDeclaration,
): readonly Difference[] {
  const lists = { before: before.typeParameters, after: after.typeParameters };
  return lists.before.length === lists.after.length
    ? []
    : [{ kind: "type-parameters", action: "changed", ...lists }];
}
