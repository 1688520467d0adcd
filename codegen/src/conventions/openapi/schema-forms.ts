import type { Flow } from "../../model/contract.js";
import type { SchemaOrReference } from "../../openapi/document.js";
import { isReference } from "../../openapi/document.js";
import type { SchemaReader } from "./schema-reader.js";
import { partsOf } from "./schemas-in-place.js";
import type { Unit } from "./units.js";

/**
 * Tells which schemas have two forms: what is received lacks the properties
 * that are `writeOnly`, what is sent those that are `readOnly`, at any depth.
 */
export class SchemaForms {
  readonly #reader: SchemaReader;
  /** The units that have two forms. */
  readonly #units: ReadonlySet<Unit>;
  readonly #inPlace = new Map<object, boolean>();

  constructor(units: readonly Unit[], reader: SchemaReader) {
    this.#reader = reader;
    this.#units = this.#findUnits(units);
  }

  /** Whether what is sent of a unit differs from what is received. */
  differsOf(unit: Unit): boolean {
    return this.#units.has(unit);
  }

  /** Whether what is sent of a schema in place differs from what is received. */
  differs(node: SchemaOrReference): boolean {
    const found = this.#inPlace.get(node);
    if (found !== undefined) return found;
    const reader = this.#reader;
    const differs =
      (isReference(node) && this.differsOf(reader.target(node.$ref))) ||
      this.#hasMark(node) ||
      partsOf({ node, pointer: "" }).some((part) => this.differs(part.node));
    this.#inPlace.set(node, differs);
    return differs;
  }

  /** Whether a property is there in a direction; in `both` only objects are seen whose forms do not differ. */
  isVisible(node: SchemaOrReference, direction: Flow): boolean {
    if (direction === "both") return true;
    return !this.#isMarked(
      node,
      direction === "read" ? "writeOnly" : "readOnly",
    );
  }

  #isMarked(node: SchemaOrReference, mark: "readOnly" | "writeOnly"): boolean {
    const own = this.#reader.keywords(node);
    if (own[mark] !== undefined) return own[mark];
    return (
      isReference(node) &&
      this.#isMarked(this.#reader.target(node.$ref).node, mark)
    );
  }

  /** Whether one of the properties of a schema is marked. */
  #hasMark(node: SchemaOrReference): boolean {
    return Object.values(this.#reader.keywords(node).properties ?? {}).some(
      (property) =>
        this.#isMarked(property, "readOnly") ||
        this.#isMarked(property, "writeOnly"),
    );
  }

  /** Units that have marks in place, and all that refer to such, whatever the length of the way. */
  #findUnits(units: readonly Unit[]): ReadonlySet<Unit> {
    const users = new Map<Unit, Unit[]>();
    const differing = new Set<Unit>();
    for (const unit of units) {
      const search = (node: SchemaOrReference): void => {
        if (isReference(node)) {
          const target = this.#reader.target(node.$ref);
          const known = users.get(target);
          if (known === undefined) users.set(target, [unit]);
          else if (known.at(-1) !== unit) known.push(unit);
        }
        if (this.#hasMark(node)) differing.add(unit);
        for (const part of partsOf({ node, pointer: "" })) search(part.node);
      };
      search(unit.node);
    }
    // A set is gone through with what is added meanwhile.
    for (const unit of differing) {
      for (const user of users.get(unit) ?? []) differing.add(user);
    }
    return differing;
  }
}
