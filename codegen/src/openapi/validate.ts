import type { Problem } from "../problem.js";
import type { JsonObject } from "./json-object.js";
import { describeType, isJsonObject } from "./json-type.js";
import { pointerTo } from "./pointer.js";
import { enumerate, quote } from "./quote.js";
import { describeShape, fits, fittingShape } from "./shape-fit.js";
import type { ObjectKind, Shape } from "./shape.js";
import { objectShapes } from "./shapes.js";

/** An object of a document, and where in it. */
export interface LocatedObject {
  readonly value: JsonObject;
  /** The names that lead to it. */
  readonly path: readonly string[];
}

/** A reference where the grammar of OpenAPI has one. */
export interface ReferenceUse extends LocatedObject {
  readonly reference: string;
  /** What it has to refer to. */
  readonly kind: ObjectKind;
}

const conditions = [
  "not",
  "if",
  "dependentSchemas",
  "propertyNames",
  "unevaluatedItems",
];

/**
 * Checks values of a document against the table of shapes, in one walk that
 * also gathers what later checks look at: references and enums, and puts
 * schema objects in place of boolean schemas. Extensions and unknown fields
 * are not looked into.
 */
export class ShapeValidator {
  readonly problems: Problem[] = [];
  /** In the order of the walk; it grows while further objects are validated. */
  readonly references: ReferenceUse[] = [];
  /** The schemas that have an enum. */
  readonly enums: LocatedObject[] = [];
  /** The schemas with a keyword by which values fit under conditions alone. */
  readonly conditionalSchemas: LocatedObject[] = [];
  /** The discriminators of schemas. */
  readonly discriminators: LocatedObject[] = [];
  /** Whether what stands beside the `$ref` of a schema counts, as it does since OpenAPI 3.1. */
  readonly readsSiblings: boolean;
  readonly #file: string;
  readonly #path: string[] = [];
  readonly #validated = new Map<ObjectKind, Map<object, number>>();
  readonly #collections = new Set<object>();
  #count = 0;

  /** Takes the document's file, as the user named it. */
  constructor(file: string, readsSiblings: boolean) {
    this.#file = file;
    this.readsSiblings = readsSiblings;
  }

  /** Validates an object that the names `path` lead to. */
  validate(value: JsonObject, kind: ObjectKind, path: readonly string[]): void {
    this.#path.push(...path);
    this.#object(value, kind, kind !== "document");
    this.#path.length = 0;
  }

  /** The place of an object of a kind in the order of the walk; undefined where the walk did not come to it. */
  order(value: object, kind: ObjectKind): number | undefined {
    return this.#validated.get(kind)?.get(value);
  }

  /** What the walk found a value to be, of another kind than asked for; undefined where it did not come to it. */
  describe(value: object): string | undefined {
    if (this.#collections.has(value)) return describeType(value);
    for (const [kind, objects] of this.#validated) {
      if (objects.has(value)) return objectShapes[kind].description;
    }
    return undefined;
  }

  #member(owner: object, name: string, value: unknown, shape: Shape): void {
    // Most members are text or flags: there is nothing to look into.
    if (fits(shape, value)) return;
    this.#path.push(name);
    this.#value(value, shape, owner);
    this.#path.pop();
  }

  #value(value: unknown, shape: Shape, owner: object): void {
    const fitting = fittingShape(shape, value);
    if (fitting === undefined) {
      this.#report(
        "wrong-type",
        `expected ${describeShape(shape)}, found ${describeType(value)}`,
      );
      return;
    }
    switch (fitting.kind) {
      case "text":
        this.#text(value, fitting.values);
        return;
      case "list":
        if (Array.isArray(value)) this.#list(value, fitting.items);
        return;
      case "map":
        if (isJsonObject(value)) this.#map(value, fitting.values);
        return;
      case "object":
        if (isJsonObject(value)) {
          this.#object(value, fitting.of, fitting.referable);
        }
        return;
      case "boolean schema":
        Reflect.set(owner, this.#path.at(-1) ?? "", value ? {} : { not: {} });
        return;
      default:
    }
  }

  #text(value: unknown, values: readonly string[] | undefined): void {
    if (typeof value !== "string" || !values || values.includes(value)) return;
    const expected = enumerate(values.map(quote), "or");
    this.#report("wrong-value", `expected ${expected}, found ${quote(value)}`);
  }

  #list(list: readonly unknown[], items: Shape): void {
    this.#collections.add(list);
    for (const [index, item] of list.entries()) {
      this.#member(list, String(index), item, items);
    }
  }

  #map(map: JsonObject, values: Shape): void {
    this.#collections.add(map);
    for (const name of Object.keys(map)) {
      this.#member(map, name, map[name], values);
    }
  }

  #object(value: JsonObject, kind: ObjectKind, referable: boolean): void {
    // Aliases of YAML show one object in several places.
    if (!this.#enter(value, kind)) return;
    if (referable && Object.hasOwn(value, "$ref")) {
      this.#reference(value, kind);
      if (!this.#readsBesideReference(kind)) {
        this.#fields(value, "reference");
        return;
      }
    }
    this.#fields(value, kind);
    this.#gather(value, kind);
  }

  #gather(value: JsonObject, kind: ObjectKind): void {
    const lists: LocatedObject[][] = [];
    if (kind === "discriminator") lists.push(this.discriminators);
    if (kind !== "schema" && kind !== "discriminator") return;
    if (Object.hasOwn(value, "enum")) lists.push(this.enums);
    if (conditions.some((keyword) => Object.hasOwn(value, keyword))) {
      lists.push(this.conditionalSchemas);
    }
    for (const list of lists) list.push({ value, path: [...this.#path] });
  }

  #readsBesideReference(kind: ObjectKind): boolean {
    return kind === "pathItem" || (kind === "schema" && this.readsSiblings);
  }

  #fields(value: JsonObject, kind: ObjectKind): void {
    const { description, fields, required, others } = objectShapes[kind];
    for (const name of Object.keys(value)) {
      const shape =
        fields.get(name) ?? (name.startsWith("x-") ? undefined : others);
      if (shape !== undefined) this.#member(value, name, value[name], shape);
    }
    for (const name of required) {
      if (!Object.hasOwn(value, name)) {
        this.#report(
          "missing-field",
          `${description} needs the field ${quote(name)}`,
        );
      }
    }
  }

  #reference(value: JsonObject, kind: ObjectKind): void {
    const reference = value["$ref"];
    if (typeof reference === "string") {
      this.references.push({ value, path: [...this.#path], reference, kind });
      return;
    }
    // The value of `$ref: #/components/…` is empty: a comment.
    const hint =
      reference === null ? '; in YAML, "#" and what follows need quotes' : "";
    this.#report(
      "malformed-reference",
      `expected a string, found ${describeType(reference)}${hint}`,
      "$ref",
    );
  }

  #enter(value: object, kind: ObjectKind): boolean {
    let objects = this.#validated.get(kind);
    if (objects === undefined) {
      objects = new Map();
      this.#validated.set(kind, objects);
    }
    if (objects.has(value)) return false;
    objects.set(value, this.#count++);
    return true;
  }

  #report(kind: string, message: string, ...names: readonly string[]): void {
    const pointer = pointerTo("", ...this.#path, ...names);
    this.problems.push({ kind, message, file: this.#file, pointer });
  }
}
