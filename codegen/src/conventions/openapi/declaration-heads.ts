import type { InterfaceDeclaration } from "../../model/contract.js";
import type { SchemaOrReference } from "../../openapi/document.js";
import type { Context } from "./context.js";
import { schemaDocumentation } from "./documentation.js";
import type { Place } from "./place.js";

/** What the declaration of a schema has whatever its kind is. */
export function declarationHead(
  name: string,
  node: SchemaOrReference,
  { direction, pointer }: Place,
  context: Pick<Context, "reader">,
): Omit<InterfaceDeclaration, "kind" | "extends" | "members"> {
  const { deprecated } = context.reader.keywords(node);
  return {
    name,
    direction,
    documentation: schemaDocumentation(node, context),
    pointer,
    typeParameters: [],
    ...(deprecated === true ? { deprecated } : {}),
  };
}
