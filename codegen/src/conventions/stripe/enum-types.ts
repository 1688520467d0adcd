import { literal, primitive, unionOf } from "../../model/build.js";
import type { LiteralType, QualifiedName, Type } from "../../model/contract.js";
import type { Schema } from "../../openapi/document.js";
import type { Context } from "./context.js";
import { useCommon } from "./context.js";
import { enumDocumentation } from "./documentation.js";
import type { EnumExtension } from "./extensions.js";
import { declareNested } from "./nested-types.js";
import type { Place } from "./place.js";
import { literalValues } from "./shapes.js";

/**
 * The type of an enum: one value is its literal, unless the enum is marked as
 * open in a release that heeds it; several are an alias of their union. In what
 * callers send, the empty string among them makes it `Emptyable`.
 */
export function enumType(schema: Schema, place: Place, context: Context): Type {
  const values = literalValues(schema);
  if (values.some((value) => Number.isNaN(value))) {
    context.problems.report(
      "invalid-enum",
      "NaN is no value that an enum can have",
      place.pointer,
    );
    return primitive("unknown");
  }
  const emptyable = place.direction === "write" && values.includes("");
  const named = emptyable ? values.filter((value) => value !== "") : values;
  const [only, ...others] = named;
  if (only === undefined) {
    return emptyable ? literal("") : primitive("null");
  }
  const { extensions, features } = context;
  const extension = extensions.enumeration(schema, place.pointer);
  const isAlias =
    others.length > 0 ||
    (features.openSingleEnums && extension.kind === "open");
  const type = isAlias
    ? enumAlias(schema, named, extension, place, context)
    : literal(only);
  return emptyable ? useCommon(context, "Emptyable", type) : type;
}

function enumAlias(
  schema: Schema,
  values: readonly LiteralType["value"][],
  { kind, descriptions }: EnumExtension,
  place: Place,
  context: Context,
): Type {
  const isText = values.every((value) => typeof value === "string");
  const literals = values.map(literal);
  return declareNested(place, context, (name) => ({
    kind: "alias",
    name,
    direction: place.direction,
    documentation: enumDocumentation(
      schema.description ?? place.documentation,
      values,
      descriptions,
    ),
    typeParameters: [],
    type: unionOf(
      isText && isOpen([...place.scope.path, name], kind, context)
        ? [...literals, useCommon(context, "OtherString")]
        : literals,
    ),
    pointer: place.pointer,
  }));
}

/** Whether an alias of text is open: as all are to be, or as the specification and the release leave it. */
function isOpen(
  name: QualifiedName,
  kind: EnumExtension["kind"],
  { enums, features, irregularities }: Context,
): boolean {
  switch (enums) {
    case "open":
      return true;
    case "closed":
      return false;
    case "as-specified":
      return (
        features.openEnums &&
        kind !== "closed" &&
        !irregularities.closedEnums.has(name.join("."))
      );
  }
}
