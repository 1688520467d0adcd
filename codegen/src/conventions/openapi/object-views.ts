import type { Schema, SchemaOrReference } from "../../openapi/document.js";
import { pointerTo } from "../../openapi/pointer.js";
import type { Pointer } from "../../model/contract.js";
import {
  type InheritedDiscriminators,
  narrowedSchema,
} from "./inherited-discriminators.js";
import {
  isInterface,
  type ObjectProperty,
  type ObjectView,
} from "./object-view.js";
import { ofAlternatives } from "./neutral-alternatives.js";
import { isNothing, type SchemaReader } from "./schema-reader.js";
import type { SchemaAt } from "./schemas-in-place.js";
import type { Unit } from "./units.js";

/** Views of schemas as objects with properties, where they are no more than that. */
export class ObjectViews {
  readonly #reader: SchemaReader;
  readonly #isMoreExact: (
    node: SchemaOrReference,
    other: SchemaOrReference,
  ) => boolean;
  readonly #discriminators: InheritedDiscriminators;
  readonly #views = new Map<object, ObjectView | undefined>();
  readonly #flat = new Map<
    ObjectView,
    ReadonlyMap<string, ObjectProperty & { isRequired: boolean }>
  >();

  /** `isMoreExact` tells whether all values of one schema's type are of another's. */
  constructor(
    reader: SchemaReader,
    isMoreExact: (node: SchemaOrReference, other: SchemaOrReference) => boolean,
    discriminators: InheritedDiscriminators,
  ) {
    this.#reader = reader;
    this.#discriminators = discriminators;
    this.#isMoreExact = isMoreExact;
  }

  /** The view of a schema; undefined where it is more, or not an object at all. */
  of(at: SchemaAt): ObjectView | undefined {
    const { node } = at;
    if (!this.#views.has(node)) this.#views.set(node, this.#find(at));
    return this.#views.get(node);
  }

  /** All properties of a view, those of its bases included: what comes later replaces what was before, unless that is more exact. */
  propertiesOf(
    view: ObjectView,
  ): ReadonlyMap<string, ObjectProperty & { isRequired: boolean }> {
    const found = this.#flat.get(view);
    if (found !== undefined) return found;
    const all = new Map<string, ObjectProperty & { isRequired: boolean }>();
    for (const base of view.bases) {
      const properties = this.propertiesOfUnit(base);
      for (const [name, property] of properties) {
        const before = all.get(name);
        const isRequired = property.isRequired || before?.isRequired === true;
        const isKept =
          before !== undefined && this.#isMoreExact(before.node, property.node);
        const kept = isKept ? before : { owner: base, ...property };
        all.set(name, { ...kept, isRequired });
      }
    }
    for (const [name, property] of view.properties) {
      const isRequired = all.get(name)?.isRequired === true;
      all.set(name, { ...property, isRequired });
    }
    for (const name of view.required) {
      const property = all.get(name);
      if (property !== undefined)
        all.set(name, { ...property, isRequired: true });
    }
    this.#flat.set(view, all);
    return all;
  }

  /** The same of the schema of a unit, which has a view. */
  propertiesOfUnit(
    unit: Unit,
  ): ReadonlyMap<string, ObjectProperty & { isRequired: boolean }> {
    const view = this.of(this.#reader.follow(unit.node, unit.pointer));
    return view === undefined ? new Map() : this.propertiesOf(view);
  }

  /** The view of a schema's own keywords and those of its parts, alternatives left out. */
  withoutAlternatives({ node, pointer }: SchemaAt): ObjectView | undefined {
    const own = this.#reader.keywords(node);
    const { anyOf: _, oneOf: __, allOf: ___, ...rest } = own;
    return this.of({ node: rest, pointer });
  }

  #find(at: SchemaAt): ObjectView | undefined {
    const own = this.#reader.keywords(at.node);
    if (isNothing(own) || !isObjectOrNothing(own)) return undefined;
    if (ofAlternatives(own).length > 0) return undefined;
    const parts = new ViewParts(this.#reader, this);
    for (const part of this.#reader.conjuncts(at)) {
      if (!parts.addConjunct(part)) return undefined;
    }
    parts.addOwn(own, at.pointer);
    const view = parts.view(own.type !== undefined);
    return view && this.#discriminated(view, at.pointer);
  }

  /** A view with the properties narrowed that tell it from others made of the same base. */
  #discriminated(view: ObjectView, pointer: Pointer): ObjectView {
    const narrowed = new Map(view.properties);
    for (const [name, values] of this.#discriminators.at(pointer)) {
      const property =
        view.properties.get(name) ??
        view.bases
          .map((base) => this.propertiesOfUnit(base).get(name))
          .findLast((inherited) => inherited !== undefined);
      if (property === undefined) continue;
      const target = this.#reader.follow(property.node, property.pointer);
      const own = narrowedSchema(this.#reader.keywords(target.node), values);
      if (own === undefined) continue;
      const at = pointerTo(pointer, "properties", name);
      narrowed.set(name, { node: own, pointer: at });
    }
    return { ...view, properties: narrowed };
  }
}

/** Whether a schema's own keywords can be those of an object, or say nothing. */
function isObjectOrNothing({
  type,
  enum: values,
  const: value,
  items,
  prefixItems,
}: Schema): boolean {
  if (values !== undefined || value !== undefined) return false;
  if (type === undefined)
    return items === undefined && prefixItems === undefined;
  const types = [type].flat().filter((name) => name !== "null");
  return types.length === 1 && types[0] === "object";
}

/** Puts the view of a schema together. */
class ViewParts {
  readonly #reader: SchemaReader;
  readonly #views: ObjectViews;
  readonly #bases: Unit[] = [];
  readonly #properties = new Map<string, ObjectProperty>();
  readonly #required = new Set<string>();
  readonly #others: ObjectProperty[] = [];
  #isOpen = false;
  #isClosed = false;
  #isObject = false;

  constructor(reader: SchemaReader, views: ObjectViews) {
    this.#reader = reader;
    this.#views = views;
  }

  /** Adds a schema that the values have to fit as well; false where it is more than an object. */
  addConjunct(part: SchemaAt): boolean {
    const unit = this.#reader.referred(part.node);
    const target = unit && this.#reader.follow(unit.node, unit.pointer);
    if (this.#reader.isUnconstrained((target ?? part).node)) return true;
    const view = this.#views.of(target ?? part);
    if (view === undefined) return false;
    this.#isObject = true;
    // Names of any kind with values of a type concern what is added as well.
    if (unit !== undefined && view.others.length === 0 && isInterface(view)) {
      if (!this.#bases.includes(unit)) this.#bases.push(unit);
      return true;
    }
    this.#addView(view, unit);
    return true;
  }

  #addView(view: ObjectView, owner: Unit | undefined): void {
    for (const base of view.bases) {
      if (!this.#bases.includes(base)) this.#bases.push(base);
    }
    const owned = (property: ObjectProperty) =>
      owner === undefined ? property : { owner, ...property };
    for (const [name, property] of view.properties) {
      this.#properties.set(name, owned(property));
    }
    for (const name of view.required) this.#required.add(name);
    for (const other of view.others) this.#others.push(owned(other));
    this.#isOpen ||= view.isOpen;
    this.#isClosed ||= view.isClosed;
  }

  addOwn(own: Schema, pointer: Pointer): void {
    const add = (name: string, node: SchemaOrReference, keyword: string) => {
      const at = pointerTo(pointer, keyword, name);
      this.#properties.set(name, { node, pointer: at });
    };
    for (const [name, node] of Object.entries(own.properties ?? {})) {
      add(name, node, "properties");
    }
    for (const name of own.required ?? []) this.#required.add(name);
    for (const [name, node] of Object.entries(own.patternProperties ?? {})) {
      const at = pointerTo(pointer, "patternProperties", name);
      this.#others.push({ node, pointer: at });
    }
    for (const keyword of [
      "additionalProperties",
      "unevaluatedProperties",
    ] as const) {
      const values = own[keyword];
      if (values === undefined) continue;
      this.#isObject = true;
      if (values === false || (values !== true && isNothing(values))) {
        this.#isClosed = true;
      } else if (values === true || this.#reader.isUnconstrained(values)) {
        this.#isOpen = true;
      } else {
        this.#others.push({
          node: values,
          pointer: pointerTo(pointer, keyword),
        });
      }
    }
  }

  /** The view; undefined for a schema of which nothing says that it is an object. */
  view(statesType: boolean): ObjectView | undefined {
    const isObject =
      statesType ||
      this.#isObject ||
      this.#properties.size > 0 ||
      this.#required.size > 0 ||
      this.#others.length > 0;
    if (!isObject) return undefined;
    return {
      bases: this.#bases,
      properties: this.#properties,
      required: this.#required,
      others: this.#others,
      isOpen: this.#isOpen,
      isClosed: this.#isClosed,
    };
  }
}
