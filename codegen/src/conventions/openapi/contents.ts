import { primitive } from "../../model/build.js";
import type { Pointer, Type } from "../../model/contract.js";
import type { MediaType, SchemaOrReference } from "../../openapi/document.js";
import { pointerTo } from "../../openapi/pointer.js";
import { eitherOf } from "./combine-types.js";
import type { Context } from "./context.js";
import type { Place } from "./place.js";
import type { SchemaTypes } from "./schema-types.js";
import type { SchemaAt } from "./schemas-in-place.js";
import { needsNames } from "./schemas-in-place.js";

type Content = Readonly<Record<string, MediaType>>;

/** What is in a body, in the media types that it can have. */
export interface BodyContents {
  /** The schemas that differ, each with the first media type that has it. */
  readonly schemas: readonly (SchemaAt & { readonly mediaType: string })[];
  /** The types of media types without a schema. */
  readonly types: readonly Type[];
}

/** Reads the content of a body that stands at a pointer. */
export function contentsOf(
  content: Content,
  pointer: Pointer,
  { shared, reader }: Context,
): BodyContents {
  const seen = new Map<string, SchemaAt & { mediaType: string }>();
  const types: Type[] = [];
  for (const [mediaType, { schema }] of Object.entries(content)) {
    if (schema === undefined || says(schema, reader) === "nothing") {
      types.push(typeOfMedia(mediaType, shared));
      continue;
    }
    const key = JSON.stringify(schema);
    if (seen.has(key)) continue;
    const at = pointerTo(pointer, "content", mediaType, "schema");
    seen.set(key, { node: schema, pointer: at, mediaType });
  }
  return { schemas: [...seen.values()], types };
}

function says(
  node: SchemaOrReference,
  reader: Context["reader"],
): "nothing" | "something" {
  return reader.isUnconstrained(node) ? "nothing" : "something";
}

/** The type of a body; where schemas in place differ by media type, their types are named after these. */
export function contentType(
  { schemas, types }: BodyContents,
  place: Place,
  typesOf: SchemaTypes,
): Type {
  const named = schemas.filter(({ node }) => needsNames(node));
  return eitherOf([
    ...schemas.map(({ node, pointer, mediaType }) => {
      const isNumbered = named.length > 1 && needsNames(node);
      const word = place.name === "" ? "content" : place.name;
      const name = isNumbered ? `${word} ${subtype(mediaType)}` : word;
      return typesOf.typeOf(node, { ...place, name, pointer });
    }),
    ...types,
  ]);
}

function subtype(mediaType: string): string {
  return mediaType.replace(/^[^/]*\//u, "").replace(/;.*$/u, "");
}

/** The type of a body without a schema: text, a form, JSON of any kind, or the bytes of a file. */
function typeOfMedia(mediaType: string, shared: Context["shared"]): Type {
  const [name = ""] = mediaType.toLowerCase().split(";");
  const type = name.trim();
  if (type.startsWith("text/")) return primitive("string");
  if (/[/+](?:json|xml|yaml|x-yaml)$/u.test(type)) return primitive("unknown");
  return /^(?:image|audio|video)\/|^application\/(?:octet-stream|pdf|zip|gzip)$/u.test(
    type,
  )
    ? shared.use("Binary")
    : primitive("unknown");
}
