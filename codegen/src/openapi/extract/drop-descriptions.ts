import type { OpenApiDocument, Schema } from "../document.js";
import type { JsonObject } from "../json-object.js";
import { mapMembers } from "../json-object.js";
import { isJsonObject } from "../json-type.js";
import { fittingShape } from "../shape-fit.js";
import type { ObjectKind, Shape } from "../shape.js";
import { objectShapes } from "../shapes.js";

/**
 * A document without its descriptions and summaries, wherever OpenAPI has
 * them; titles stay. Descriptions of responses, which have to be there, become
 * empty. `further` takes those of an API's own extensions from a schema.
 */
export function dropDescriptions(
  document: OpenApiDocument,
  further: (schema: Schema) => Schema,
): OpenApiDocument {
  const whole: Shape = { kind: "object", of: "document", referable: false };
  // What a document needs has stayed.
  return new DescriptionDropper(further).value(
    document,
    whole,
  ) as OpenApiDocument;
}

class DescriptionDropper {
  readonly #further: (schema: Schema) => Schema;

  constructor(further: (schema: Schema) => Schema) {
    this.#further = further;
  }

  value(value: unknown, shape: Shape): unknown {
    const fitting = fittingShape(shape, value);
    if (fitting?.kind === "list" && Array.isArray(value)) {
      return value.map((item: unknown) => this.value(item, fitting.items));
    }
    if (fitting?.kind === "map" && isJsonObject(value)) {
      return mapMembers(value, (member) => this.value(member, fitting.values));
    }
    return fitting?.kind === "object" && isJsonObject(value)
      ? this.#object(value, fitting.of)
      : value;
  }

  #object(value: JsonObject, kind: ObjectKind): JsonObject {
    const { fields, others } = objectShapes[kind];
    // Where the document chooses the names, none of them is a description.
    const isNamedHere = others === undefined;
    const named = isNamedHere ? withoutTexts(value) : value;
    const kept = mapMembers(named, (member, name) => {
      const uncheckedField = isNamedHere
        ? uncheckedFields.get(name)
        : undefined;
      if (uncheckedField !== undefined) return uncheckedField(member);
      const isExtension = name.startsWith("x-");
      const shape = fields.get(name) ?? (isExtension ? undefined : others);
      return shape === undefined
        ? (furtherFields.get(name)?.(member) ?? member)
        : this.value(member, shape);
    });
    switch (kind) {
      case "schema":
        // The table of shapes has schemas here.
        return this.#further(kept as Schema) as JsonObject;
      case "response":
        return Object.hasOwn(value, "$ref")
          ? kept
          : { description: "", ...kept };
      default:
        return kept;
    }
  }
}

/** Fields that the table of shapes takes with any value, as OpenAPI gives them texts. */
const uncheckedFields: ReadonlyMap<string, (value: unknown) => unknown> =
  new Map([
    ["externalDocs", eachObject(withoutTexts)],
    ["tags", eachObject(tagWithoutTexts)],
  ]);

/** Fields that the table of shapes does not have, as OpenAPI gives them texts. */
const furtherFields: ReadonlyMap<string, (value: unknown) => unknown> = new Map(
  [
    ["examples", eachMember(withoutTexts)],
    ["links", eachMember(withoutTexts)],
    ["servers", eachObject(serverWithoutTexts)],
  ],
);

function withoutTexts(value: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(value).filter(
      ([name, text]) =>
        !(typeof text === "string" && /^(?:description|summary)$/u.test(name)),
    ),
  );
}

function serverWithoutTexts(server: JsonObject): JsonObject {
  return mapMembers(withoutTexts(server), (member, name) =>
    name === "variables" ? eachMember(withoutTexts)(member) : member,
  );
}

function tagWithoutTexts(tag: JsonObject): JsonObject {
  return mapMembers(withoutTexts(tag), (member, name) =>
    name === "externalDocs" && isJsonObject(member)
      ? withoutTexts(member)
      : member,
  );
}

/** Changes an object, or each object of a list. */
function eachObject(
  change: (value: JsonObject) => JsonObject,
): (value: unknown) => unknown {
  const changed = (value: unknown): unknown =>
    isJsonObject(value) ? change(value) : value;
  return (value) =>
    Array.isArray(value) ? value.map(changed) : changed(value);
}

/** Changes each object that is a member of an object. */
function eachMember(
  change: (value: JsonObject) => JsonObject,
): (value: unknown) => unknown {
  const changed = eachObject(change);
  return (value) => (isJsonObject(value) ? mapMembers(value, changed) : value);
}
