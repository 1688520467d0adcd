import type { LiteralType } from "../../model/contract.js";
import type { SchemaOrReference } from "../../openapi/document.js";
import { isReference } from "../../openapi/document.js";
import type { Context } from "./context.js";
import { memberComment } from "./member-comments.js";
import type { ResourceMethod } from "./operations.js";
import type { ClassName } from "./class-names.js";
import { qualifiedName } from "./class-names.js";

/**
 * The comment of a member: `description`, else that of its schema; for a bare
 * reference, that of the schema it refers to.
 */
export function describe(
  node: SchemaOrReference,
  { features, references }: Context,
  description?: string,
): string {
  const schema = isReference(node) ? references.follow(node, "").schema : node;
  return memberComment(description ?? schema.description ?? "", features);
}

/**
 * The comment of an enum: what it says, then a list of those values whose
 * meaning the specification gives.
 */
export function enumDocumentation(
  description: string,
  values: readonly LiteralType["value"][],
  meanings: ReadonlyMap<string, string>,
): string {
  const list = values.flatMap((value) => {
    const meaning = meanings.get(String(value));
    return meaning === undefined ? [] : [`- \`${value}\`: ${meaning}`];
  });
  return [description.trim(), list.join("\n")].filter(Boolean).join("\n\n");
}

/** The comment of a resource's interface of methods. */
export function methodsDocumentation(service: ClassName): string {
  return `The API's methods on \`${qualifiedName(service).join(".")}\`. The resource of the official client fits it, and a test double can implement it.`;
}

/** The comment of a params interface: what its request body says, else what it belongs to. */
export function paramsDocumentation(
  method: ResourceMethod,
  description: string | undefined,
): string {
  const text = (description ?? "").trim();
  const source = `\`${method.verb.toUpperCase()} ${method.path}\``;
  return text === ""
    ? `Parameters of \`${method.service.className}Resource.${method.name}\`: ${source}.`
    : text;
}
