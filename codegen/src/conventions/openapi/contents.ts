import { primitive } from "../../model/build.js";
import type { Pointer, Type } from "../../model/contract.js";
import type { HttpContent } from "../../model/http-operation.js";
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
  /** The schemas that differ, each with the media types that have it. */
  readonly schemas: readonly ContentSchema[];
  /** The media types without a schema, and their types. */
  readonly types: readonly HttpContent[];
}

/** A schema and where it stands: under the first of its media types. */
interface ContentSchema extends SchemaAt {
  readonly mediaTypes: Readonly<MediaTypes>;
}

type MediaTypes = [string, ...string[]];

/** Reads the content of a body that stands at a pointer. */
export function contentsOf(
  content: Content,
  pointer: Pointer,
  { shared, reader }: Context,
): BodyContents {
  const seen = new Map<string, SchemaAt & { mediaTypes: MediaTypes }>();
  const types: HttpContent[] = [];
  for (const [mediaType, { schema }] of Object.entries(content)) {
    if (schema === undefined || says(schema, reader) === "nothing") {
      types.push({ mediaType, type: typeOfMedia(mediaType, shared) });
      continue;
    }
    const key = JSON.stringify(schema);
    const known = seen.get(key);
    if (known !== undefined) {
      known.mediaTypes.push(mediaType);
      continue;
    }
    const at = pointerTo(pointer, "content", mediaType, "schema");
    seen.set(key, { node: schema, pointer: at, mediaTypes: [mediaType] });
  }
  return { schemas: [...seen.values()], types };
}

function says(
  node: SchemaOrReference,
  reader: Context["reader"],
): "nothing" | "something" {
  return reader.isUnconstrained(node) ? "nothing" : "something";
}

/** The types of the schemas of a body; where those in place differ, they are named after their media types. */
export function schemaTypes(
  { schemas }: BodyContents,
  place: Place,
  typesOf: SchemaTypes,
): readonly Type[] {
  const named = schemas.filter(({ node }) => needsNames(node));
  return schemas.map(({ node, pointer, mediaTypes }) => {
    const isNumbered = named.length > 1 && needsNames(node);
    const word = place.name === "" ? "content" : place.name;
    const name = isNumbered ? `${word} ${subtype(mediaTypes[0])}` : word;
    return typesOf.typeOf(node, { ...place, name, pointer });
  });
}

/** The type of a body in any of its media types, of the types of its schemas. */
export function typeOfAny(
  { types }: BodyContents,
  ofSchemas: readonly Type[],
): Type {
  return eitherOf([...ofSchemas, ...types.map(({ type }) => type)]);
}

/** The types of a body by media type, of the types of its schemas. */
export function typesByMedia(
  { schemas, types }: BodyContents,
  ofSchemas: readonly Type[],
): readonly HttpContent[] {
  return [
    ...schemas.flatMap(({ mediaTypes }, index) =>
      mediaTypes.map((mediaType) => ({
        mediaType,
        type: ofSchemas[index] ?? primitive("unknown"),
      })),
    ),
    ...types,
  ];
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
