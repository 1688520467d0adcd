import {
  arrayOf,
  declared,
  interfaceOf,
  mapOf,
  nullable,
  primitive,
  unionOf,
} from "../../model/build.js";
import type { Property, Type } from "../../model/contract.js";
import type { Schema, SchemaOrReference } from "../../openapi/document.js";
import { pointerTo } from "../../openapi/pointer.js";
import { alternativesType } from "./alternatives.js";
import { qualifiedName } from "./class-names.js";
import type { Context } from "./context.js";
import { useCommon } from "./context.js";
import { describe } from "./documentation.js";
import { enumType } from "./enum-types.js";
import { singularName } from "../naming.js";
import { declareNested } from "./nested-types.js";
import { pageTypesOf } from "./pages.js";
import type { Place } from "./place.js";
import { recognizedType } from "./recognized-types.js";
import { isMarkedOptional } from "./variants.js";
import { WriteOutLimits } from "./write-out-limits.js";
import { isSupported } from "./unsupported-schemas.js";
import { isNullable, pageShape, typeName } from "./shapes.js";

/**
 * Turns schemas into types. What needs a declaration of its own (an object, an
 * enum of several values) is declared in the scope of its place, as it is met.
 */
export class SchemaTypes {
  readonly #context: Context;
  /** The schemas around the one at hand; of objects that are being declared, with their type. */
  readonly #open = new Map<Schema, Type | undefined>();

  readonly #limits: WriteOutLimits;

  constructor(context: Context) {
    this.#context = context;
    this.#limits = new WriteOutLimits(context.problems);
  }

  /** The type of a schema, `null` included. */
  typeOf(node: SchemaOrReference, place: Place): Type {
    const { schema, pointer } = this.#context.references.follow(
      node,
      place.pointer,
    );
    const type = this.#nonNull(schema, { ...place, pointer });
    return isNullable(schema) ? nullable(type) : type;
  }

  /**
   * The properties of an object schema as members of an interface, in the
   * order of their names; the types that they need are declared in the scope
   * of the place.
   */
  properties(
    schema: Schema,
    place: Omit<Place, "name" | "documentation">,
  ): readonly Property[] {
    const required = new Set(schema.required);
    return Object.entries(schema.properties ?? {})
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, property]) => {
        const pointer = pointerTo(place.pointer, "properties", name);
        return this.property(name, property, required.has(name), {
          ...place,
          pointer,
        });
      });
  }

  /** One property, at the pointer of the place; its comment is `description`, else the schema's. */
  property(
    name: string,
    node: SchemaOrReference,
    isRequired: boolean,
    place: Omit<Place, "name" | "documentation">,
    description?: string,
  ): Property {
    const { references, nullableIsPresent } = this.#context;
    const { alwaysThere } = this.#context.irregularities;
    const documentation = describe(node, this.#context, description);
    const { schema } = references.follow(node, place.pointer);
    const isPresent =
      isRequired ||
      alwaysThere.get(place.scope.path.join("."))?.has(name) === true ||
      (nullableIsPresent &&
        place.direction === "read" &&
        isNullable(schema) &&
        !isMarkedOptional(schema));
    return {
      kind: "property",
      name,
      optional: !isPresent,
      type: this.typeOf(node, { ...place, name, documentation }),
      documentation,
      deprecated: schema.deprecated === true,
      pointer: place.pointer,
    };
  }

  #nonNull(schema: Schema, place: Place): Type {
    const resource = this.#context.resources.get(place.pointer);
    if (resource !== undefined) return declared(qualifiedName(resource));
    const union = this.#context.unions.at(place.pointer);
    if (union !== undefined) return union;
    const recognized = recognizedType(schema, place, this.#context);
    if (recognized !== undefined) return recognized;
    if (this.#open.has(schema)) {
      // The object around it that is being declared.
      const type = this.#open.get(schema);
      if (type === undefined) this.#limits.reportEndless(place.pointer);
      return type ?? primitive("unknown");
    }
    if (!this.#limits.allow(this.#open.size, place.pointer)) {
      return primitive("unknown");
    }
    this.#open.set(schema, undefined);
    const type = this.#structure(schema, place);
    this.#open.delete(schema);
    return type;
  }

  #structure(schema: Schema, place: Place): Type {
    if (!isSupported(schema, place.pointer, this.#context.problems)) {
      return primitive("unknown");
    }
    for (const keyword of ["anyOf", "oneOf"] as const) {
      const alternatives = schema[keyword];
      if (alternatives === undefined) continue;
      const pointer = pointerTo(place.pointer, keyword);
      return alternativesType(
        alternatives,
        { ...place, pointer },
        this.#context,
        (node, at) => this.typeOf(node, at),
      );
    }
    const [only] = schema.allOf ?? [];
    if (only !== undefined) {
      // Around one schema it adds a description or `nullable` to it.
      const pointer = pointerTo(place.pointer, "allOf", "0");
      return this.typeOf(only, { ...place, pointer });
    }
    if (schema.enum !== undefined || schema.const !== undefined) {
      return enumType(schema, place, this.#context);
    }
    const types = [schema.type ?? []].flat().filter((name) => name !== "null");
    if (types.length < 2) return this.#byType(schema, place);
    return unionOf(
      types.map((type) => this.#byType({ ...schema, type }, place)),
    );
  }

  #byType(schema: Schema, place: Place): Type {
    switch (typeName(schema)) {
      case "string":
        return this.#string(schema);
      case "integer":
      case "number":
        return primitive("number");
      case "boolean":
        return primitive("boolean");
      case "array":
        return this.#array(schema, place);
      case "object":
        return this.#object(schema, place);
      case "null":
        return primitive("null");
      default:
        return schema.properties === undefined
          ? primitive("unknown")
          : this.#object(schema, place);
    }
  }

  #string({ format }: Schema): Type {
    if (!this.#context.features.exactNumbers) return primitive("string");
    if (format === "decimal") return useCommon(this.#context, "Decimal");
    return primitive(format === "int64" ? "bigint" : "string");
  }

  #array(schema: Schema, place: Place): Type {
    if (schema.items === undefined) return arrayOf(primitive("unknown"));
    return arrayOf(
      this.typeOf(schema.items, {
        ...place,
        name: singularName(place.name),
        pointer: pointerTo(place.pointer, "items"),
      }),
    );
  }

  #object(schema: Schema, place: Place): Type {
    const page = pageShape(schema);
    if (page !== undefined) {
      const pointer = pointerTo(place.pointer, "properties", "data", "items");
      const item = this.typeOf(page.items, { ...place, pointer });
      const types = pageTypesOf(page, this.#context.features);
      return useCommon(this.#context, types.page, item);
    }
    if (schema.properties !== undefined) return this.#interface(schema, place);
    const values = schema.additionalProperties;
    // Stripe's generator takes no values, and values of any kind, for the same.
    if (typeof values === "boolean") return this.#interface(schema, place);
    if (typeof values === "object") {
      const pointer = pointerTo(place.pointer, "additionalProperties");
      return mapOf(this.typeOf(values, { ...place, pointer }));
    }
    // Stripe's generator has an interface without members for it in older releases.
    if (!this.#context.features.freeFormMaps) {
      return this.#interface(schema, place);
    }
    return declareNested(place, this.#context, (name) => ({
      kind: "alias",
      name,
      direction: place.direction,
      documentation: schema.description ?? place.documentation,
      typeParameters: [],
      type: mapOf(primitive("unknown")),
      pointer: place.pointer,
    }));
  }

  #interface(schema: Schema, place: Place): Type {
    const { scope, direction, pointer } = place;
    return declareNested(place, this.#context, (name, type) => {
      this.#open.set(schema, type);
      const members = this.properties(schema, {
        scope: scope.child(name),
        direction,
        pointer,
      });
      const documentation = schema.description ?? place.documentation;
      return {
        ...interfaceOf(name, direction, documentation, members),
        pointer,
      };
    });
  }
}
