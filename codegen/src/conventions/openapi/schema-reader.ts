import type { Pointer } from "../../model/contract.js";
import type { Schema, SchemaOrReference } from "../../openapi/document.js";
import { isReference } from "../../openapi/document.js";
import type { ReferenceResolver } from "../../openapi/references.js";
import { pointerTo } from "../../openapi/pointer.js";
import type { SchemaAt } from "./schemas-in-place.js";
import type { Unit, Units } from "./units.js";

/** Keywords that change which values fit a schema, as far as types show it. */
const typeKeywords = [
  "type",
  "enum",
  "const",
  "properties",
  "required",
  "additionalProperties",
  "patternProperties",
  "unevaluatedProperties",
  "items",
  "prefixItems",
  "allOf",
  "anyOf",
  "oneOf",
] as const satisfies readonly (keyof Schema)[];

/** Reads schemas as far as the version of OpenAPI changes what they say. */
export class SchemaReader {
  readonly #references: ReferenceResolver;
  readonly #units: Units;
  /** Whether what stands beside the `$ref` of a schema counts, as it does since OpenAPI 3.1. */
  readonly #readsSiblings: boolean;

  constructor(
    references: ReferenceResolver,
    units: Units,
    readsSiblings: boolean,
  ) {
    this.#references = references;
    this.#units = units;
    this.#readsSiblings = readsSiblings;
  }

  /** The unit that a reference leads to; throws an Error for one that a checked document does not have. */
  target(reference: string): Unit {
    const found = this.#references.lookUp(reference);
    const unit =
      found === undefined ? undefined : this.#units.at(found.pointer);
    if (unit === undefined) {
      throw new Error(`a reference that no check has seen: ${reference}`);
    }
    return unit;
  }

  /** The unit that a schema is nothing but a reference to, annotations aside. */
  referred(node: SchemaOrReference): Unit | undefined {
    if (!isReference(node)) return undefined;
    const { nullable, ...own } = this.keywords(node);
    const saysMore =
      nullable === true ||
      typeKeywords.some((keyword) => own[keyword] !== undefined);
    return saysMore ? undefined : this.target(node.$ref);
  }

  /** The keywords of a schema itself: beside a `$ref` they count from OpenAPI 3.1 on. */
  keywords(node: SchemaOrReference): Schema {
    if (!isReference(node)) return node;
    if (!this.#readsSiblings) return {};
    const { $ref: _, ...own } = node;
    return own;
  }

  /** The schemas that a value has to fit besides the keywords of a schema itself: that of its `$ref`, then those of its `allOf`. */
  conjuncts({ node, pointer }: SchemaAt): readonly SchemaAt[] {
    const { allOf = [] } = this.keywords(node);
    const parts = allOf.map((part, index) => ({
      node: part,
      pointer: pointerTo(pointer, "allOf", String(index)),
    }));
    if (!isReference(node)) return parts;
    return [{ node: { $ref: node.$ref }, pointer }, ...parts];
  }

  /** Whether a schema says nothing of the values that fit it, as far as types show it. */
  isUnconstrained(node: SchemaOrReference): boolean {
    if (isReference(node) || isNothing(node)) return false;
    return typeKeywords.every((keyword) => node[keyword] === undefined);
  }

  /** The schema behind references, and where it stands. */
  follow(node: SchemaOrReference, pointer: Pointer): SchemaAt {
    let at: SchemaAt = { node, pointer };
    for (;;) {
      const unit = this.referred(at.node);
      if (unit === undefined) return at;
      at = unit;
    }
  }
}

/** Whether no value fits a schema, as is written `false` in OpenAPI 3.1. */
export function isNothing(node: SchemaOrReference): boolean {
  if (isReference(node) || node.not === undefined) return false;
  return Object.keys(node.not).length === 0;
}

/** Whether a schema says that values are `null`, and nothing else. */
export function isNullAlone(node: SchemaOrReference): boolean {
  return !isReference(node) && node.type === "null";
}
