import type { Schema } from "../document.js";
import type { JsonObject } from "../json-object.js";
import { isJsonObject } from "../json-type.js";
import { pointerTo } from "../pointer.js";
import { fittingShape } from "../shape-fit.js";
import type { ObjectKind, Shape } from "../shape.js";
import { objectShapes } from "../shapes.js";
import type { Extent, SchemaRules } from "./selection.js";

/** A reference in a part of a document; where OpenAPI has none, it is one if it leads to something. */
export interface FoundReference {
  /** The text of a `$ref`, or what an entry of `mapping` says. */
  readonly reference: string;
  /** Where it stands, as a JSON Pointer. */
  readonly pointer: string;
  /** How much it needs of what it leads to. */
  readonly needs: Extent;
}

/** What a walk has to know of the document. */
export interface WalkOptions extends Pick<
  SchemaRules,
  "impliedBy" | "takesStubs"
> {
  /** Whether what stands beside the `$ref` of a schema counts, as it does since OpenAPI 3.1. */
  readonly readsSiblings: boolean;
}

/** A part of a document to be walked over. */
export interface DocumentPart {
  readonly value: unknown;
  /** What it is; undefined for what OpenAPI does not describe. */
  readonly kind: ObjectKind | undefined;
  /** The names that lead to it. */
  readonly path: readonly string[];
  /** How much a reference needs that stands in its place, or among its alternatives. */
  readonly needs: Extent;
}

/**
 * The references in a part of a document, in its order. Examples, defaults and
 * the values of enums are data and not looked into; extensions and fields that
 * are not in the table of shapes are.
 */
export function findReferences(
  { value, kind, path, needs }: DocumentPart,
  options: WalkOptions,
): readonly FoundReference[] {
  const walk = new ReferenceWalk(options, path);
  const shape: Shape | undefined =
    kind === undefined
      ? undefined
      : { kind: "object", of: kind, referable: true };
  walk.value(value, shape, needs);
  return walk.found;
}

/** The fields of a schema that hold its alternatives, or names for them. */
const alternatives: ReadonlySet<string> = new Set([
  "anyOf",
  "oneOf",
  "discriminator",
]);

/** Recursive: the loader lets no document pass that is nested too deep for it. */
class ReferenceWalk {
  readonly found: FoundReference[] = [];
  readonly #options: WalkOptions;
  readonly #path: string[];

  constructor(options: WalkOptions, path: readonly string[]) {
    this.#options = options;
    this.#path = [...path];
  }

  value(value: unknown, shape: Shape | undefined, needs: Extent): void {
    if (shape === undefined) {
      this.#anything(value, needs);
      return;
    }
    const fitting = fittingShape(shape, value);
    if (fitting?.kind === "list" && Array.isArray(value)) {
      for (const [index, item] of value.entries()) {
        this.#member(String(index), item, fitting.items, needs);
      }
    } else if (fitting?.kind === "map" && isJsonObject(value)) {
      for (const [name, member] of Object.entries(value)) {
        this.#member(name, member, fitting.values, needs);
      }
    } else if (fitting?.kind === "object" && isJsonObject(value)) {
      this.#object(value, fitting.of, fitting.referable, needs);
    }
  }

  #member(
    name: string,
    value: unknown,
    shape: Shape | undefined,
    needs: Extent,
  ): void {
    this.#path.push(name);
    this.value(value, shape, needs);
    this.#path.pop();
  }

  #object(
    value: JsonObject,
    kind: ObjectKind,
    referable: boolean,
    needs: Extent,
  ): void {
    if (!referable || !Object.hasOwn(value, "$ref")) {
      this.#fields(value, kind, needs);
      return;
    }
    this.#add(value["$ref"], needs, "$ref");
    const countsBeside =
      kind === "pathItem" || (kind === "schema" && this.#options.readsSiblings);
    this.#fields(value, countsBeside ? kind : "reference", "whole");
  }

  #fields(value: JsonObject, kind: ObjectKind, needs: Extent): void {
    const { fields, others } = objectShapes[kind];
    const inside =
      kind === "schema" && this.#takesStubs(value) ? "stub" : needs;
    for (const [name, member] of Object.entries(value)) {
      const isExtension = name.startsWith("x-");
      const shape = fields.get(name) ?? (isExtension ? undefined : others);
      const holds = isExtension || alternatives.has(name);
      this.#member(name, member, shape, holds ? inside : "whole");
    }
    if (kind === "discriminator") this.#mapping(value["mapping"], needs);
  }

  /** Whether stubs are enough of the alternatives; adds what the schema implies. */
  #takesStubs(value: JsonObject): boolean {
    // What stands in the place of a schema is one: the loader has checked it.
    const schema = value as Schema;
    for (const key of this.#options.impliedBy(schema)) {
      this.#add(referenceTo(key), "stub");
    }
    return this.#options.takesStubs(schema);
  }

  /** An entry is a name of a component schema, or a reference. */
  #mapping(mapping: unknown, needs: Extent): void {
    if (!isJsonObject(mapping)) return;
    for (const [name, target] of Object.entries(mapping)) {
      if (typeof target !== "string") continue;
      const isName = /^[\w.-]+$/u.test(target);
      const reference = isName ? referenceTo(target) : target;
      this.#add(reference, needs, "mapping", name);
    }
  }

  #anything(value: unknown, needs: Extent): void {
    if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) {
        this.#member(String(index), item, undefined, needs);
      }
    } else if (isJsonObject(value)) {
      if (Object.hasOwn(value, "$ref")) {
        this.#add(value["$ref"], needs, "$ref");
      }
      for (const [name, member] of Object.entries(value)) {
        this.#member(name, member, undefined, needs);
      }
    }
  }

  #add(reference: unknown, needs: Extent, ...names: readonly string[]): void {
    if (typeof reference !== "string") return;
    const pointer = pointerTo("", ...this.#path, ...names);
    this.found.push({ reference, pointer, needs });
  }
}

function referenceTo(key: string): string {
  return `#${pointerTo("", "components", "schemas", key)}`;
}
