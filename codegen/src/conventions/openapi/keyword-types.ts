import { arrayOf, library, primitive, unionOf } from "../../model/build.js";
import type { Type } from "../../model/contract.js";
import type {
  Schema,
  SchemaOrReference,
  SchemaType,
} from "../../openapi/document.js";
import { pointerTo } from "../../openapi/pointer.js";
import { arrayType } from "./array-types.js";
import { eitherOf } from "./combine-types.js";
import type { Context } from "./context.js";
import type { InterfaceBuilder } from "./interfaces.js";
import { isInterface, type ObjectView } from "./object-view.js";
import type { Place } from "./place.js";
import { itemPlace, partPlace } from "./place.js";
import type { TypeOf } from "./type-maker.js";
import { valuesOf, valuesType } from "./value-types.js";

/** What the types of keywords are made with. */
interface Makers {
  readonly interfaces: InterfaceBuilder;
  readonly typeOf: TypeOf;
  readonly declareAlias: (own: Schema, place: Place, type: Type) => Type;
  readonly declareObject: (
    view: ObjectView,
    node: SchemaOrReference,
    place: Place,
  ) => Type;
}

/** Makes the types that the keywords of a schema itself give, its alternatives and parts aside. */
export class KeywordTypes {
  readonly #context: Context;
  readonly #makers: Makers;

  constructor(context: Context, makers: Makers) {
    this.#context = context;
    this.#makers = makers;
  }

  /** The type without `null`; that alone, where nothing else fits. */
  of(own: Schema, place: Place): Type {
    if (valuesOf(own) !== undefined) return this.#enum(own, place);
    const types = [own.type ?? implied(own)].flat();
    const named = types.filter((name) => name !== "null");
    if (named.length === 0) {
      return primitive(types.length === 0 ? "unknown" : "null");
    }
    return eitherOf(named.map((name) => this.#byType(own, name, place)));
  }

  #enum(own: Schema, place: Place): Type {
    const { formats, shared } = this.#context;
    const values = valuesType(own) ?? primitive("unknown");
    const type =
      formats.enums === "open" && isEnumOfText(values)
        ? unionOf([values, shared.use("OtherString")])
        : values;
    // A lone literal is readable where it stands; so is what is an alias anyway.
    return type.kind !== "union" || place.name === ""
      ? type
      : this.#makers.declareAlias(own, place, type);
  }

  #byType(own: Schema, type: SchemaType, place: Place): Type {
    switch (type) {
      case "string":
        return this.#string(own);
      case "integer":
        return own.format === "int64"
          ? primitive(this.#context.formats.integers)
          : primitive("number");
      case "number":
      case "boolean":
      case "null":
        return primitive(type);
      case "array":
        return this.#array(own, place);
      case "object":
        return this.#object(own, place);
    }
  }

  #string({ format, contentMediaType, contentEncoding }: Schema): Type {
    const { formats, shared } = this.#context;
    const isBinary =
      format === "binary" ||
      (contentMediaType === "application/octet-stream" &&
        contentEncoding === undefined);
    if (isBinary) return shared.use("Binary");
    const isDate = format === "date" || format === "date-time";
    return isDate && formats.dates === "Date"
      ? library("Date")
      : primitive("string");
  }

  #array(own: Schema, place: Place): Type {
    const { typeOf } = this.#makers;
    if (own.prefixItems !== undefined) return arrayType(own, place, typeOf);
    if (own.items === undefined) return arrayOf(primitive("unknown"));
    const at = itemPlace(place, pointerTo(place.pointer, "items"));
    return arrayOf(typeOf(own.items, at));
  }

  #object(own: Schema, place: Place): Type {
    const { anyOf: _, oneOf: __, allOf: ___, ...rest } = own;
    const node = { ...rest, type: "object" as const };
    const view = this.#context.views.of({ node, pointer: place.pointer });
    if (view === undefined || !isInterface(view)) {
      return this.#makers.interfaces.mapOf(view, place);
    }
    const at = partPlace(place, "object", place.pointer);
    return this.#makers.declareObject(view, node, at);
  }
}

/** The types that keywords are about, where a schema states none. */
function implied(own: Schema): readonly SchemaType[] {
  if (own.items !== undefined || own.prefixItems !== undefined) {
    return ["array"];
  }
  const isObject =
    own.properties !== undefined ||
    own.patternProperties !== undefined ||
    own.additionalProperties !== undefined ||
    own.unevaluatedProperties !== undefined ||
    own.required !== undefined;
  return isObject ? ["object"] : [];
}

/** Whether a type has several texts for values and no others. */
function isEnumOfText(type: Type): boolean {
  return (
    type.kind === "union" &&
    type.members.every(
      (member) => member.kind === "literal" && typeof member.value === "string",
    )
  );
}
