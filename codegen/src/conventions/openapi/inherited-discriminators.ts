import type { Pointer } from "../../model/contract.js";
import type { Schema } from "../../openapi/document.js";
import { pointersOf, valueByName } from "./discriminator-mapping.js";
import type { ReferenceResolver } from "../../openapi/references.js";
import { isNothing, type SchemaReader } from "./schema-reader.js";
import type { Unit, Units } from "./units.js";

/** With more values than these nothing is told apart, and large hierarchies stay small. */
const MOST_VALUES = 100;

/** How many steps from base to child are gone for all discriminators together. */
const MOST_STEPS = 1_000_000;

/**
 * The values that discriminators of bases have for the schemas made of them by
 * `allOf` (Discriminator Object): a schema's own, by the mapping or else by its
 * name, and those of all that is made of it in turn.
 */
export class InheritedDiscriminators {
  readonly #reader: SchemaReader;
  readonly #references: ReferenceResolver;
  readonly #units: Units;
  /** By the pointer of a unit, then by the property. */
  readonly #values = new Map<Pointer, Map<string, readonly string[]>>();
  /** What a discriminator of a unit, or of a base of it, can stand for besides the unit itself. */
  readonly #alternatives = new Map<Unit, readonly Unit[]>();
  #left = MOST_STEPS;

  constructor(
    reader: SchemaReader,
    references: ReferenceResolver,
    units: Units,
  ) {
    this.#reader = reader;
    this.#references = references;
    this.#units = units;
    const discriminated = units.all.filter(
      ({ node }) => reader.keywords(node).discriminator !== undefined,
    );
    if (discriminated.length === 0) return;
    const children = this.#childrenOfUnits();
    for (const base of discriminated) this.#addFrom(base, children);
    this.#findAlternatives(discriminated, children);
  }

  /** The values of properties that tell a schema at a pointer from others of the same base. */
  at(pointer: Pointer): ReadonlyMap<string, readonly string[]> {
    return this.#values.get(pointer) ?? new Map();
  }

  /** The units that a value of a unit may be of as well: those made of it by one more step, where a discriminator tells them apart, and those that its mapping names. */
  alternativesOf(unit: Unit): readonly Unit[] {
    return this.#alternatives.get(unit) ?? [];
  }

  #findAlternatives(
    discriminated: readonly Unit[],
    children: ReadonlyMap<Unit, readonly Unit[]>,
  ): void {
    // A set is gone through with what is added meanwhile.
    const units = new Set(discriminated);
    for (const unit of units) {
      const { mapping = {} } =
        this.#reader.keywords(unit.node).discriminator ?? {};
      const mapped = [
        ...pointersOf(mapping, this.#references, this.#units).keys(),
      ].flatMap((pointer) => this.#units.at(pointer) ?? []);
      const made = children.get(unit) ?? [];
      this.#alternatives.set(unit, [...made, ...mapped]);
      for (const child of made) units.add(child);
    }
  }

  #childrenOfUnits(): ReadonlyMap<Unit, readonly Unit[]> {
    const children = new Map<Unit, Unit[]>();
    for (const unit of this.#units.all) {
      for (const part of this.#reader.conjuncts(unit)) {
        const base = this.#reader.referred(part.node);
        const target = base && this.#reader.follow(base.node, base.pointer);
        const found = target && this.#units.at(target.pointer);
        if (found === undefined) continue;
        const known = children.get(found);
        if (known === undefined) children.set(found, [unit]);
        else known.push(unit);
      }
    }
    return children;
  }

  #addFrom(base: Unit, children: ReadonlyMap<Unit, readonly Unit[]>): void {
    const { discriminator } = this.#reader.keywords(base.node);
    if (discriminator === undefined) return;
    const { propertyName, mapping = {} } = discriminator;
    const mapped = pointersOf(mapping, this.#references, this.#units);
    const found = new Map<Unit, ReadonlySet<string>>();
    const valuesOf = (unit: Unit): ReadonlySet<string> => {
      const known = found.get(unit);
      if (known !== undefined) return known;
      const byName = valueByName(unit);
      const own = mapped.get(unit.pointer) ?? (byName ? [byName] : []);
      const values = new Set(own);
      // No schema is made of itself: the loader has checked it.
      for (const child of children.get(unit) ?? []) {
        this.#left--;
        if (this.#left < 0 || values.size > MOST_VALUES) break;
        for (const value of valuesOf(child)) values.add(value);
      }
      found.set(unit, values);
      return values;
    };
    for (const child of children.get(base) ?? []) valuesOf(child);
    for (const [{ pointer }, values] of found) {
      if (this.#left < 0 || values.size > MOST_VALUES || values.size === 0) {
        continue;
      }
      const all = this.#values.get(pointer) ?? new Map();
      // A base that is nearer than another says it better, or the same.
      this.#values.set(pointer, all.set(propertyName, [...values]));
    }
  }
}

/** A property's schema with no other values than these; undefined where it is no plain text, or has none of them. */
export function narrowedSchema(
  own: Schema,
  values: readonly string[],
): Schema | undefined {
  const types = [own.type ?? "string"].flat();
  const { allOf, anyOf, oneOf, properties, const: value, ...rest } = own;
  const isPlain =
    types.includes("string") &&
    !isNothing(own) &&
    (allOf ?? anyOf ?? oneOf ?? properties) === undefined;
  if (!isPlain) return undefined;
  const allowed = own.enum ?? (value === undefined ? undefined : [value]);
  const common = values.filter((one) => allowed?.includes(one) ?? true);
  if (common.length === 0 || allowed?.length === common.length) {
    return undefined;
  }
  return { ...rest, enum: common };
}
