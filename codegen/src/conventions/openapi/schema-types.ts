import { declared, nullable, primitive } from "../../model/build.js";
import type { Declaration, Type } from "../../model/contract.js";
import type { Schema, SchemaOrReference } from "../../openapi/document.js";
import { alternativesType } from "./alternatives.js";
import { allOfTypes, isUnknown, withoutNull } from "./combine-types.js";
import type { Context, UnitForm } from "./context.js";
import { declarationHead } from "./declaration-heads.js";
import { InterfaceBuilder } from "./interfaces.js";
import { KeywordTypes } from "./keyword-types.js";
import { typeNameOf } from "./name-allocator.js";
import { alternativesOf } from "./nullability.js";
import { isInterface, type ObjectView } from "./object-view.js";
import type { Place } from "./place.js";
import { partPlace, placeInUse } from "./place.js";
import { isNothing, isNullAlone } from "./schema-reader.js";
import type { SchemaAt } from "./schemas-in-place.js";
import type { TypeMaker } from "./type-maker.js";
import type { Unit } from "./units.js";
import { UnitDeclarations } from "./unit-declarations.js";

/**
 * Turns schemas into types. What needs a declaration of its own (an object, an
 * enum of several values) is declared in the scope of its place, as it is met.
 */
export class SchemaTypes implements TypeMaker {
  readonly #context: Context;
  readonly #interfaces: InterfaceBuilder;
  readonly #keywords: KeywordTypes;
  readonly units: UnitDeclarations;
  /** The types in place within units, by direction and pointer. */
  readonly #known = new Map<string, Type>();
  /** The schemas in place around the one at hand, by the same. */
  readonly #open = new Set<string>();

  constructor(context: Context) {
    this.#context = context;
    this.#interfaces = new InterfaceBuilder(context, this);
    this.#keywords = new KeywordTypes(context, {
      interfaces: this.#interfaces,
      typeOf: (node, place) => this.typeOf(node, place),
      declareAlias: (own, place, type) => this.#declareAlias(own, place, type),
      declareObject: (view, node, place) =>
        this.#declareObject(view, node, place),
    });
    this.units = new UnitDeclarations(context, (form, name) =>
      this.#unitDeclaration(form, name),
    );
  }

  /** The type of a schema, `null` included. */
  typeOf(node: SchemaOrReference, place: Place): Type {
    const { reader, units, nullability } = this.#context;
    const unit = reader.referred(node) ?? units.at(place.pointer);
    const type =
      unit === undefined
        ? this.#inPlace(node, place)
        : this.#nameOf(unit, place.direction);
    const allowsNull =
      nullability.allowsNull(node) ||
      (unit !== undefined && nullability.allowsNull(unit.node));
    if (unit !== undefined && isNullAlone(unit.node)) return type;
    return allowsNull && !isUnknown(type) ? nullable(type) : type;
  }

  /** Declares a type in the scope of a place, named after it, and gives a use of it. */
  declare(
    place: Place,
    build: (name: string, inside: Place) => Declaration,
  ): Type {
    const { scope, pointer } = place;
    const wanted = typeNameOf(place.name, "Value");
    const name = this.#context.names.take(scope, wanted, pointer);
    const inside = { ...place, scope: scope.child(name), name: "" };
    const type = declared([...scope.path, name]);
    // It may be in use before it is built.
    if (place.isInUnit) this.#known.set(keyOf(place), type);
    scope.add(build(name, inside));
    return type;
  }

  #nameOf(unit: Unit, direction: Place["direction"]): Type {
    return declared([
      ...this.#context.namespace.path,
      this.units.nameOf({ unit, direction }),
    ]);
  }

  /** The declaration of a schema under a name that was taken, `null` left out: where it is used it is added. */
  #unitDeclaration({ unit, direction }: UnitForm, name: string): Declaration {
    const { node, pointer } = unit;
    const place: Place = {
      scope: this.#context.namespace.child(name),
      name: "",
      direction,
      pointer,
      isInUnit: true,
    };
    const target = this.#context.reader.referred(node);
    if (target === undefined) return this.declarationOf(name, node, place);
    return {
      kind: "alias",
      ...declarationHead(name, node, place, this.#context),
      type: this.#nameOf(target, direction),
    };
  }

  /** The declaration of a schema in place under a name that was taken, `null` left out; `place` is inside it. */
  declarationOf(
    name: string,
    node: SchemaOrReference,
    place: Place,
  ): Declaration {
    const at = { node, pointer: place.pointer };
    const view = this.#context.views.of(at);
    const head = declarationHead(name, node, place, this.#context);
    return view !== undefined && this.#isDeclared(view)
      ? {
          kind: "interface",
          ...head,
          ...this.#interfaces.contentsOf(view, place),
        }
      : { kind: "alias", ...head, type: this.#nonNull(at, place) };
  }

  /** An object that is another and nothing else goes by the other's name. */
  #isDeclared(view: ObjectView): boolean {
    const { bases, properties, required, others, isOpen } = view;
    if (!isInterface(view)) return false;
    const isAnother = bases.length === 1 && properties.size === 0;
    return !isAnother || required.size > 0 || others.length > 0 || isOpen;
  }

  #inPlace(node: SchemaOrReference, at: Place): Type {
    const place = placeInUse(node, at, this.#context);
    const key = keyOf(place);
    const known = place.isInUnit ? this.#known.get(key) : undefined;
    if (known !== undefined) return known;
    if (this.#open.has(key)) return this.#endless(place);
    this.#open.add(key);
    const schema = { node, pointer: place.pointer };
    const view = this.#context.views.of(schema);
    const type =
      view !== undefined && isInterface(view)
        ? this.#objectInPlace(view, schema, place)
        : this.#nonNull(schema, place);
    this.#open.delete(key);
    if (place.isInUnit) this.#known.set(key, type);
    return type;
  }

  /** Parts of an object that hold the object's own parts again, with nothing in between that has a name. */
  #endless({ pointer }: Place): Type {
    this.#context.warnings.report(
      "endless-schema",
      "the schema holds itself with nothing in between that has a name: any value fits",
      pointer,
    );
    return primitive("unknown");
  }

  #objectInPlace(view: ObjectView, { node }: SchemaAt, place: Place): Type {
    const [only] = view.bases;
    if (only !== undefined && !this.#isDeclared(view)) {
      return this.#nameOf(only, place.direction);
    }
    return this.#declareObject(view, node, place);
  }

  #declareObject(
    view: ObjectView,
    node: SchemaOrReference,
    place: Place,
  ): Type {
    return this.declare(place, (name, inside) => ({
      kind: "interface",
      ...declarationHead(name, node, place, this.#context),
      ...this.#interfaces.contentsOf(view, inside),
    }));
  }

  #declareAlias(own: Schema, place: Place, type: Type): Type {
    return this.declare(place, (name) => ({
      kind: "alias",
      ...declarationHead(name, own, place, this.#context),
      type,
    }));
  }

  /** The type of a schema that is no interface, without `null`. */
  #nonNull(at: SchemaAt, place: Place): Type {
    const { reader, warnings, combinations } = this.#context;
    const own = reader.keywords(at.node);
    if (isNothing(own)) return primitive("never");
    const { alternatives, conjuncts, isCut } = combinations.partsOf(at);
    if (isCut) warnings.report("wider-type", TOO_MANY, at.pointer);
    const isPlain = alternatives.length === 0 && conjuncts.length === 0;
    const types = [
      this.#keywords.of(
        own,
        partPlace(place, isPlain ? "" : "shared", at.pointer),
      ),
      ...conjuncts.map((part, index) =>
        withoutNull(
          this.typeOf(
            part.node,
            this.#partPlace(part, place, `part ${index + 1}`),
          ),
        ),
      ),
      ...alternatives.map((keyword) =>
        withoutNull(
          alternativesType(
            alternativesOf(at, keyword, reader) ?? [],
            own.discriminator,
            place,
            this.#context,
            (node, inside) => this.typeOf(node, inside),
          ),
        ),
      ),
    ];
    const type = allOfTypes(types);
    if (type !== undefined) return type;
    warnings.report(
      "contradiction",
      "no value fits all parts of this schema: any value is typed",
      at.pointer,
    );
    return primitive("unknown");
  }

  #partPlace({ node, pointer }: SchemaAt, place: Place, word: string): Place {
    if (place.name !== "") return { ...place, pointer };
    const { reader, views } = this.#context;
    // What is no object needs no name, where its type is that of a declaration.
    const isObject = views.of({ node, pointer }) !== undefined;
    const { title } = reader.keywords(node);
    return { ...place, name: isObject ? (title ?? word) : "", pointer };
  }
}

const TOO_MANY =
  "the parts of this schema have too many combinations of alternatives: those that are too many are left out of its type";

function keyOf({ direction, pointer }: Place): string {
  return `${direction}:${pointer}`;
}
