import type { SchemaOrReference } from "../../openapi/document.js";
import { isReference } from "../../openapi/document.js";
import { pointerTo } from "../../openapi/pointer.js";

/** A schema, or a reference to one, and where it stands. */
export interface SchemaAt {
  readonly node: SchemaOrReference;
  readonly pointer: string;
}

/**
 * The schemas that types are made of among the parts of a schema, references
 * not followed. What stands beside a `$ref` is among them.
 */
export function partsOf({ node, pointer }: SchemaAt): readonly SchemaAt[] {
  const parts: SchemaAt[] = [];
  const add = (part: unknown, ...path: readonly string[]) => {
    if (typeof part !== "object" || part === null) return;
    // The loader has checked that schemas stand in the places of schemas.
    const schema = part as SchemaOrReference;
    parts.push({ node: schema, pointer: pointerTo(pointer, ...path) });
  };
  const keywords: Readonly<Record<string, unknown>> = { ...node };
  for (const keyword of ["properties", "patternProperties"]) {
    const named: unknown = keywords[keyword];
    if (typeof named !== "object" || named === null) continue;
    for (const [name, part] of Object.entries(named)) add(part, keyword, name);
  }
  for (const keyword of ["prefixItems", "allOf", "anyOf", "oneOf"]) {
    const list: unknown = keywords[keyword];
    if (!Array.isArray(list)) continue;
    for (const [index, part] of list.entries()) {
      add(part, keyword, String(index));
    }
  }
  for (const keyword of [
    "items",
    "additionalProperties",
    "unevaluatedProperties",
  ]) {
    add(keywords[keyword], keyword);
  }
  return parts;
}

/** Whether the type of a schema in its place needs declarations: for an object, or an enum of several values. */
export function needsNames(node: SchemaOrReference): boolean {
  if (isReference(node)) return false;
  if (Object.keys(node.properties ?? {}).length > 0) return true;
  if ((node.enum ?? []).length > 1) return true;
  return partsOf({ node, pointer: "" }).some((part) => needsNames(part.node));
}
