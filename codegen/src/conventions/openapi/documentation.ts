import type { Schema, SchemaOrReference } from "../../openapi/document.js";
import { isReference } from "../../openapi/document.js";
import { isJsonObject } from "../../openapi/json-type.js";
import type { Context } from "./context.js";
import { isNothing } from "./schema-reader.js";

type Reading = Pick<Context, "reader">;

/** The comment of a declaration: what its schema says of itself. */
export function schemaDocumentation(
  node: SchemaOrReference,
  { reader }: Reading,
): string {
  const own = annotations(node);
  const { description, title } = own;
  return paragraphs(
    description ?? title,
    notes(reader.keywords(node)),
    example(own),
    externalDocumentation(own),
  );
}

/**
 * The comment of a member: what its schema says in place, else, behind a
 * reference, what the schema there says of itself; then its default, an
 * example and where there is more to read.
 */
export function memberDocumentation(
  node: SchemaOrReference,
  { reader }: Reading,
): string {
  const own = annotations(node);
  const target = isReference(node)
    ? annotations(reader.follow(node, "").node)
    : own;
  const values = [defaultValue(own) ?? defaultValue(target), example(own)];
  return paragraphs(
    own.description ?? own.title ?? target.description ?? target.title,
    notes(reader.keywords(node)),
    values.filter((text) => text !== undefined).join(" "),
    externalDocumentation(own),
  );
}

/** What a schema says of itself; beside a `$ref` that is at least for readers, in all versions. */
function annotations(node: SchemaOrReference): Schema {
  const { $ref: _, ...own } = { $ref: "", ...node };
  return own;
}

/** Paragraphs of a comment, those without text left out. */
export function paragraphs(...texts: readonly (string | undefined)[]): string {
  return texts
    .map((text) => (text ?? "").trim())
    .filter((text) => text !== "")
    .join("\n\n");
}

/** What the type does not show of a schema. */
function notes(own: Schema): string | undefined {
  const keywords = unshownKeywords(own).map((keyword) => `\`${keyword}\``);
  return keywords.length === 0
    ? undefined
    : `The specification limits the values further, by ${keywords.join(" and ")}.`;
}

/** The keywords of a schema that no type shows. */
export function unshownKeywords(own: Schema): readonly string[] {
  return unshown.filter((keyword) => {
    const value = own[keyword];
    if (value === undefined || value === true) return false;
    if (keyword === "not") return !isNothing(own);
    // Any name and any item may be there: as is written `true`, too.
    return typeof value !== "object" || Object.keys(value).length > 0;
  });
}

const unshown = [
  "not",
  "if",
  "dependentSchemas",
  "propertyNames",
  "unevaluatedItems",
] as const satisfies readonly (keyof Schema)[];

function defaultValue(own: Schema): string | undefined {
  const text = valueText(own.default);
  return text === undefined ? undefined : `Default: \`${text}\`.`;
}

/** A line with the first example of a schema, parameter or media type. */
export function example(of: {
  readonly example?: unknown;
  readonly examples?: unknown;
}): string | undefined {
  const [first] = Array.isArray(of.examples) ? of.examples : [];
  const text = valueText(of.example ?? first);
  return text === undefined ? undefined : `Example: \`${text}\`.`;
}

const LONGEST = 120;

/** A value as JSON, where it is short enough for a comment. */
function valueText(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined;
  // Large examples are many, and none is shown.
  if (typeof value === "object" && Object.keys(value).length > LONGEST) {
    return undefined;
  }
  const text = JSON.stringify(value);
  return text.length > LONGEST || text.includes("`") ? undefined : text;
}

/** Where there is more to read. */
export function externalDocumentation(of: {
  readonly externalDocs?: unknown;
}): string | undefined {
  const { externalDocs } = of;
  if (!isJsonObject(externalDocs)) return undefined;
  const { url, description } = externalDocs;
  if (typeof url !== "string") return undefined;
  const isText = typeof description === "string" && description.trim() !== "";
  return isText ? `See ${description.trim()}: ${url}` : `See ${url}`;
}
