import type { Pointer } from "../../model/contract.js";
import type { Discriminator } from "../../openapi/document.js";
import { isReference } from "../../openapi/document.js";
import { pointerParts, pointerTo } from "../../openapi/pointer.js";
import type { ReferenceResolver } from "../../openapi/references.js";
import type { Unit, Units } from "./units.js";

/** The values that stand for the schema at a pointer, by the mapping of a discriminator. */
export function pointersOf(
  mapping: NonNullable<Discriminator["mapping"]>,
  references: ReferenceResolver,
  units: Units,
): Map<Pointer, string[]> {
  const values = new Map<Pointer, string[]>();
  for (const [value, target] of Object.entries(mapping)) {
    const pointer = pointerOf(target, references, units);
    if (pointer === undefined) continue;
    const known = values.get(pointer);
    if (known === undefined) values.set(pointer, [value]);
    else known.push(value);
  }
  return values;
}

/**
 * The value that stands for a schema where no mapping says one: that of its
 * extension `x-ms-discriminator-value`, which documents have that were Swagger
 * 2.0, or else its name. Undefined for what is no component schema.
 */
export function valueByName({ node, pointer }: Unit): string | undefined {
  const value = isReference(node) ? "" : node["x-ms-discriminator-value"];
  if (typeof value === "string" && value !== "") return value;
  const [, section, name, ...rest] = pointerParts(pointer) ?? [];
  return section === "schemas" && rest.length === 0 ? name : undefined;
}

/** Where the schema stands that an entry of a mapping names, by a reference or by its name. */
function pointerOf(
  target: string,
  references: ReferenceResolver,
  units: Units,
): Pointer | undefined {
  const byName = pointerTo("", "components", "schemas", target);
  return units.at(byName) === undefined
    ? references.lookUp(target)?.pointer
    : byName;
}
