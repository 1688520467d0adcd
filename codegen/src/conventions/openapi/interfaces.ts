import {
  declared,
  library,
  literal,
  mapOf,
  primitive,
  unionOf,
} from "../../model/build.js";
import type {
  InterfaceDeclaration,
  Member,
  NamedType,
  Property,
  Type,
} from "../../model/contract.js";
import { enumerate, quote } from "../../openapi/quote.js";
import type { Context } from "./context.js";
import { memberDocumentation } from "./documentation.js";
import { isMoreExact } from "./exactness.js";
import { indexType } from "./index-types.js";
import type { ObjectProperty, ObjectView } from "./object-view.js";
import type { Place } from "./place.js";
import type { TypeMaker } from "./type-maker.js";
import type { Unit } from "./units.js";

type Contents = Pick<InterfaceDeclaration, "extends" | "members">;

type Properties = ReadonlyMap<
  string,
  ObjectProperty & { readonly isRequired: boolean }
>;

/** Makes what interfaces hold, of the views of objects. */
export class InterfaceBuilder {
  readonly #context: Context;
  readonly #types: TypeMaker;

  constructor(context: Context, types: TypeMaker) {
    this.#context = context;
    this.#types = types;
  }

  /** The members of an object, and what it extends; types in place are declared in the scope of the place. */
  contentsOf(view: ObjectView, place: Place): Contents {
    const properties = this.#context.views.propertiesOf(view);
    this.#reportMissing(view, properties, place);
    const all = this.#visible(properties, place.direction);
    const extended = this.#extended(view, all, place);
    const own = this.#ownNames(view, all, extended);
    const members = [...own].flatMap((name) => {
      const property = all.get(name);
      return property === undefined
        ? []
        : [this.#member(name, property, place)];
    });
    const index = this.#indexType(view, members, place);
    return {
      extends: extended.map(({ type }) => type),
      members:
        index === undefined
          ? members
          : [...members, { kind: "index", key: "key", type: index }],
    };
  }

  /** An object without properties, by the types of its values. */
  mapOf(view: ObjectView | undefined, place: Place): Type {
    const index = view && this.#indexType(view, [], place);
    if (index !== undefined) return mapOf(index);
    const isEmpty = view?.isClosed === true;
    return mapOf(primitive(isEmpty ? "never" : "unknown"));
  }

  /** What has to be there and is no property could be of any type: it is left out. */
  #reportMissing(
    { required }: ObjectView,
    properties: Properties,
    { pointer }: Place,
  ): void {
    const missing = [...required].filter((name) => !properties.has(name));
    // What a part requires may be among the properties of what it is part of.
    const isPart = /\/(?:allOf|anyOf|oneOf)\/\d+$/u.test(pointer);
    if (missing.length === 0 || isPart) return;
    this.#context.warnings.report(
      "unknown-property",
      `no property is called ${enumerate(missing.map(quote), "or")}, which "required" names: it is left out`,
      pointer,
    );
  }

  #visible(properties: Properties, direction: Place["direction"]): Properties {
    return new Map(
      [...properties].filter(([, { node }]) =>
        this.#context.forms.isVisible(node, direction),
      ),
    );
  }

  /** The bases that are extended, each without the members that something else says otherwise. */
  #extended(
    view: ObjectView,
    all: Properties,
    { direction }: Place,
  ): readonly Extended[] {
    if (view.others.length > 0) return [];
    const extended: Extended[] = [];
    for (const unit of this.#context.inheritance.basesOf(view)) {
      const properties = this.#ofUnit(unit, direction);
      const left = [...properties].flatMap(([name, property]) => {
        const final = all.get(name);
        const fits = final !== undefined && this.#fits(final, property);
        return fits ? [] : [name];
      });
      // Names of any kind would take all others along.
      if (left.length > 0 && this.#context.inheritance.isOpen(unit)) continue;
      const base = declared([
        ...this.#context.namespace.path,
        this.#types.units.nameOf({ unit, direction }),
      ]);
      const type =
        left.length === 0
          ? base
          : library("Omit", base, unionOf(left.map(literal)));
      const omitted = new Set(left);
      const given = [...properties].filter(([name]) => !omitted.has(name));
      extended.push({ type, given: new Map(given) });
    }
    return extended;
  }

  #ofUnit(unit: Unit, direction: Place["direction"]): Properties {
    const properties = this.#context.views.propertiesOfUnit(unit);
    return this.#visible(properties, direction);
  }

  /** Whether a member can stand beside one of a base of the same name. */
  #fits(
    final: ObjectProperty & { readonly isRequired: boolean },
    ofBase: ObjectProperty & { readonly isRequired: boolean },
  ): boolean {
    if (ofBase.isRequired && !final.isRequired) return false;
    return (
      final.pointer === ofBase.pointer ||
      isMoreExact(final.node, ofBase.node, this.#context)
    );
  }

  /** The names of the properties that no extended base gives as they are. */
  #ownNames(
    view: ObjectView,
    all: Properties,
    extended: readonly Extended[],
  ): ReadonlySet<string> {
    const given = new Map(extended.flatMap((base) => [...base.given]));
    // Bases that disagree are settled by a member of the interface's own.
    const disagreed = disagreements(extended);
    return new Set(
      [...all.keys()].filter((name) => {
        const base = given.get(name);
        return (
          base === undefined ||
          view.properties.has(name) ||
          disagreed.has(name) ||
          base.isRequired !== all.get(name)?.isRequired
        );
      }),
    );
  }

  #member(
    name: string,
    property: ObjectProperty & { readonly isRequired: boolean },
    place: Place,
  ): Property {
    const { node, pointer, isRequired } = property;
    const { reader } = this.#context;
    const target = reader.follow(node, pointer).node;
    const isDeprecated = [node, target].some(
      (schema) => reader.keywords(schema).deprecated === true,
    );
    return {
      kind: "property",
      name,
      optional: !isRequired,
      type: this.#typeOf(property, { ...place, name }),
      documentation: memberDocumentation(node, this.#context),
      deprecated: isDeprecated,
      pointer,
    };
  }

  /** The type of what is there by names that no property has; undefined where the schema does not say that there is any. */
  #indexType(
    view: ObjectView,
    members: readonly Member[],
    place: Place,
  ): Type | undefined {
    if (view.isOpen) return primitive("unknown");
    if (view.others.length === 0) return undefined;
    const name = place.name === "" ? "value" : place.name;
    const values = view.others.map((other) =>
      this.#typeOf(other, { ...place, name }),
    );
    return indexType(values, members);
  }

  /** The type of a part that may be a unit's: its types in place are then declared there, not here once more. */
  #typeOf({ node, pointer, owner }: ObjectProperty, place: Place): Type {
    const { direction, isInUnit } = place;
    if (owner !== undefined)
      this.#types.units.ensure({ unit: owner, direction });
    return this.#types.typeOf(node, {
      ...place,
      pointer,
      isInUnit: isInUnit || owner !== undefined,
    });
  }
}

interface Extended {
  readonly type: NamedType;
  /** The members that come with it. */
  readonly given: Properties;
}

/** The names of members that several bases have, and not in the same way. */
function disagreements(extended: readonly Extended[]): ReadonlySet<string> {
  const seen = new Map<string, string>();
  const names = new Set<string>();
  if (extended.length < 2) return names;
  for (const { given } of extended) {
    for (const [name, property] of given) {
      const key = `${property.isRequired} ${property.pointer}`;
      if ((seen.get(name) ?? key) !== key) names.add(name);
      seen.set(name, key);
    }
  }
  return names;
}
