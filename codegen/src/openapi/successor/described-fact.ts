import { isJsonObject } from "../json-type.js";
import type { ObjectKind } from "../shape.js";
import type { JsonObject } from "../json-object.js";

/**
 * What the description of an object is about, as text to compare: of a schema
 * its type, without what its properties or the values of its enum are, for
 * these have descriptions of their own. As long as it stays the same, the words
 * for it hold.
 */
export function describedFact(kind: ObjectKind, object: JsonObject): string {
  return JSON.stringify(factOf(kind, object));
}

function factOf(kind: ObjectKind, object: JsonObject): unknown {
  switch (kind) {
    case "schema":
    case "reference":
      return typeOf(object);
    case "parameter":
    case "header":
      return [object["required"] === true, typeOf(object["schema"])];
    case "requestBody":
    case "response":
      return contentOf(object["content"]);
    default:
      return undefined;
  }
}

/** Keywords that say of what type a value is, apart from those that hold schemas or values. */
const keywords = ["$ref", "type", "format", "const"] as const;

/** Keywords that hold the schemas of what a value is made of. */
const parts = ["items", "additionalProperties", "propertyNames"] as const;

/** Keywords that hold alternatives. */
const alternatives = ["allOf", "anyOf", "oneOf", "prefixItems"] as const;

function typeOf(schema: unknown): unknown {
  if (!isJsonObject(schema)) return schema;
  return [
    ...keywords.map((keyword) => schema[keyword]),
    schema["nullable"] === true,
    valuesOf(schema["enum"]),
    ...parts.map((keyword) => typeOf(schema[keyword] || undefined)),
    ...alternatives.map((keyword) => {
      const schemas = schema[keyword];
      return Array.isArray(schemas) ? schemas.map(typeOf) : undefined;
    }),
  ];
}

/** Of one value, that it is the only one; of several, that there is a choice. */
function valuesOf(values: unknown): unknown {
  if (!Array.isArray(values)) return undefined;
  return values.length === 1 ? values : "several";
}

/** A schema that is written out says itself what it is. */
function contentOf(content: unknown): unknown {
  if (!isJsonObject(content)) return undefined;
  return Object.entries(content).map(([type, media]) => {
    const schema = isJsonObject(media) ? media["schema"] : undefined;
    return [type, isJsonObject(schema) ? schema["$ref"] : undefined];
  });
}
