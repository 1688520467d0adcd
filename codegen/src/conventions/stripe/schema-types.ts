import {
  arrayOf,
  declared,
  interfaceOf,
  literal,
  mapOf,
  nullable,
  primitive,
  unionOf,
} from "../../model/build.js";
import type {
  Direction,
  LiteralType,
  Pointer,
  Property,
  Type,
} from "../../model/contract.js";
import type { DeclarationScope } from "../../model/declaration-scope.js";
import type { Schema, SchemaOrReference } from "../../openapi/document.js";
import { pointerTo } from "../../openapi/pointer.js";
import type { Context } from "./context.js";
import { describe, enumDocumentation } from "./documentation.js";
import { pascalCase, singularName } from "./naming.js";
import { qualifiedName } from "./resources.js";
import {
  isEmptyString,
  isRangeQuery,
  isStringMap,
  pageShape,
} from "./shapes.js";
import { shared } from "./shared-types.js";

/** Where a schema stands, as far as its type depends on it. */
export interface Place {
  /** The namespace that types of its own are declared in. */
  readonly scope: DeclarationScope;
  /** The property that a type of its own is named after. */
  readonly name: string;
  readonly direction: Direction;
  readonly pointer: Pointer;
  /** The comment for a type of its own whose schema has no description. */
  readonly documentation: string;
}

/**
 * Turns schemas into types. What needs a declaration of its own (an object, an
 * enum of several values) is declared in the scope of its place, as it is met.
 */
export class SchemaTypes {
  readonly #context: Context;
  /** The objects that are being declared: a schema inside one of them may refer back to it. */
  readonly #open = new Map<Schema, Type>();

  constructor(context: Context) {
    this.#context = context;
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
    const documentation =
      description?.trim() ?? describe(node, this.#context.references);
    const { schema } = this.#context.references.follow(node, place.pointer);
    return {
      kind: "property",
      name,
      optional: !isRequired,
      type: this.typeOf(node, { ...place, name, documentation }),
      documentation,
      deprecated: schema.deprecated === true,
      pointer: place.pointer,
    };
  }

  #nonNull(schema: Schema, place: Place): Type {
    const resource = this.#context.resources.get(place.pointer);
    if (resource !== undefined) return declared(qualifiedName(resource));
    if (place.pointer === ADDRESS) return this.#shared("Address");
    const open = this.#open.get(schema);
    if (open !== undefined) return open;

    const alternatives = schema.anyOf ?? schema.oneOf;
    if (alternatives !== undefined) {
      const keyword = schema.anyOf === undefined ? "oneOf" : "anyOf";
      return this.#alternatives(alternatives, {
        ...place,
        pointer: pointerTo(place.pointer, keyword),
      });
    }
    if (schema.allOf !== undefined) return this.#allOf(schema.allOf, place);
    if (schema.enum !== undefined) return this.#enumeration(schema, place);
    return this.#byType(schema, place);
  }

  #byType(schema: Schema, place: Place): Type {
    switch (typeName(schema)) {
      case "string":
        return primitive("string");
      case "integer":
      case "number":
        return primitive("number");
      case "boolean":
        return primitive("boolean");
      case "array":
        return this.#array(schema, place);
      case "object":
        return this.#object(schema, place);
      default:
        return schema.properties === undefined
          ? primitive("unknown")
          : this.#object(schema, place);
    }
  }

  /** `anyOf`: a union; with the empty string among the members of what callers send, `Emptyable`. */
  #alternatives(nodes: readonly SchemaOrReference[], place: Place): Type {
    const emptyable = place.direction === "write" && nodes.some(isEmptyString);
    const types = nodes.flatMap((node, index) => {
      if (emptyable && isEmptyString(node)) return [];
      const pointer = pointerTo(place.pointer, String(index));
      return isRangeQuery(node)
        ? [this.#shared("RangeQueryParam")]
        : [this.typeOf(node, { ...place, pointer })];
    });
    return emptyable
      ? this.#shared("Emptyable", unionOf(types))
      : unionOf(types);
  }

  /** `allOf` around one schema adds a description or `nullable` to it; Stripe has no other use of it. */
  #allOf(nodes: readonly SchemaOrReference[], place: Place): Type {
    const [only, ...others] = nodes;
    if (only === undefined || others.length > 0) {
      this.#context.problems.report(
        "unsupported-schema",
        `"allOf" of ${nodes.length} schemas: Stripe's conventions know it around one schema only`,
        pointerTo(place.pointer, "allOf"),
      );
      return primitive("unknown");
    }
    const pointer = pointerTo(place.pointer, "allOf", "0");
    return this.typeOf(only, { ...place, pointer });
  }

  #enumeration(schema: Schema, place: Place): Type {
    const values = literalValues(schema);
    const emptyable = place.direction === "write" && values.includes("");
    const named = emptyable ? values.filter((value) => value !== "") : values;
    const [only, ...others] = named;
    if (only === undefined) {
      return emptyable ? literal("") : primitive("null");
    }
    const type =
      others.length === 0 ? literal(only) : this.#alias(schema, named, place);
    return emptyable ? this.#shared("Emptyable", type) : type;
  }

  #alias(
    schema: Schema,
    values: readonly LiteralType["value"][],
    place: Place,
  ): Type {
    const { extensions, features } = this.#context;
    const extension = extensions.enumeration(schema, place.pointer);
    const isOpen =
      features.openEnums &&
      !extension.closed &&
      values.every((value) => typeof value === "string");
    const literals = values.map(literal);
    return this.#declare(place, (name) => ({
      kind: "alias",
      name,
      direction: place.direction,
      documentation: enumDocumentation(
        schema.description ?? place.documentation,
        values,
        extension.descriptions,
      ),
      typeParameters: [],
      type: unionOf(
        isOpen ? [...literals, this.#shared("OtherString")] : literals,
      ),
      pointer: place.pointer,
    }));
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
      this.#context.used.add("ApiList");
      const pointer = pointerTo(place.pointer, "properties", "data", "items");
      return declared(
        ["ApiList"],
        this.typeOf(page.items, { ...place, pointer }),
      );
    }
    if (schema.properties !== undefined) return this.#interface(schema, place);
    if (place.name === "metadata" && isStringMap(schema)) {
      return this.#shared(
        place.direction === "write" ? "MetadataParam" : "Metadata",
      );
    }
    const values = schema.additionalProperties;
    if (typeof values === "object") {
      const pointer = pointerTo(place.pointer, "additionalProperties");
      return mapOf(this.typeOf(values, { ...place, pointer }));
    }
    return this.#declare(place, (name) => ({
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
    return this.#declare(place, (name, type) => {
      this.#open.set(schema, type);
      const members = this.properties(schema, {
        scope: scope.child(name),
        direction,
        pointer,
      });
      this.#open.delete(schema);
      const documentation = schema.description ?? place.documentation;
      return {
        ...interfaceOf(name, direction, documentation, members),
        pointer,
      };
    });
  }

  /** Declares a type named after the place's property, in the place's scope. */
  #declare(
    place: Place,
    build: (name: string, type: Type) => Parameters<DeclarationScope["add"]>[0],
  ): Type {
    const { scope, pointer } = place;
    const { names, problems } = this.#context;
    const name = pascalCase(place.name);
    if (name === undefined) {
      problems.report(
        "invalid-name",
        `${JSON.stringify(place.name)} gives no name for a type: it has no letter or digit`,
        pointer,
      );
      return primitive("unknown");
    }
    if (!names.claim(scope, name, pointer)) return primitive("unknown");
    const type = declared([...scope.path, name]);
    scope.add(build(name, type));
    return type;
  }

  #shared(...use: Parameters<typeof shared>): Type {
    this.#context.used.add(use[0]);
    return shared(...use);
  }
}

/** The schema whose every use is the shared type `Address`. */
export const ADDRESS: Pointer = pointerTo(
  "",
  "components",
  "schemas",
  "address",
);

function isNullable(schema: Schema): boolean {
  return (
    schema.nullable === true ||
    (Array.isArray(schema.type) && schema.type.includes("null")) ||
    (schema.enum?.includes(null) ?? false)
  );
}

/** The one type that a schema states, `null` aside. */
function typeName(schema: Schema): string | undefined {
  const [only, ...others] = [schema.type ?? []]
    .flat()
    .filter((name) => name !== "null");
  return others.length === 0 ? only : undefined;
}

/** The values of an enum that have a literal type, each once. */
function literalValues(schema: Schema): readonly LiteralType["value"][] {
  const values = new Set<LiteralType["value"]>();
  for (const value of schema.enum ?? []) {
    if (
      typeof value === "string" ||
      typeof value === "number" ||
      typeof value === "boolean"
    ) {
      values.add(value);
    }
  }
  return [...values];
}
