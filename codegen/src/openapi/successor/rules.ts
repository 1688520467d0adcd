import type { ObjectKind } from "../shape.js";
import type { Form } from "./form.js";
import type { JsonObject } from "../json-object.js";
import { mapObjects, objectsIn } from "./objects.js";

/** What an API's conventions say about documents, for who continues one. */
export interface SuccessionRules {
  /** The extensions that declarations are made of. */
  readonly extensions: ReadonlySet<string>;
  /** What can be left out of objects, further to what OpenAPI has for that. */
  readonly dispensable: readonly Dispensable[];
  /**
   * Gives an enum's values the descriptions that they had, and placeholders to
   * those that are new.
   *
   * @param before the schema that was there
   * @param form that of the document before
   */
  readonly describeValues: (
    schema: JsonObject,
    before: JsonObject | undefined,
    form: Form,
  ) => JsonObject;
}

/**
 * Takes something from an object that says nothing of the types; gives the
 * very object where there is no such thing. It is left out where the document
 * that is continued has nothing of the sort.
 */
export type Dispensable = (kind: ObjectKind, object: JsonObject) => JsonObject;

/** Leaves out of a document what it can do without, and the document before does without. */
export function withoutDispensable(
  before: unknown,
  document: unknown,
  further: readonly Dispensable[],
): unknown {
  const objects = [...objectsIn(before)];
  const absent = [...dispensable, ...further].filter((without) =>
    objects.every(([kind, , object]) => without(kind, object) === object),
  );
  return mapObjects(document, (kind, object) =>
    absent.reduce((rest, without) => without(kind, rest), object),
  );
}

/** What documents of any API can do without. */
const dispensable: readonly Dispensable[] = [
  withoutDefaultStyle,
  withoutFalse,
  withoutClosing,
  withoutEmptyRequired,
];

/** OpenAPI 3.0, Parameter Object: the style of a parameter that states none. */
function withoutDefaultStyle(kind: ObjectKind, object: JsonObject): JsonObject {
  if (kind !== "parameter") return object;
  const { style, ...others } = object;
  const isQuery = others["in"] === "query" || others["in"] === "cookie";
  return style === (isQuery ? "form" : "simple") ? others : object;
}

/** Flags of schemas that are false where they are absent. */
const flags: ReadonlySet<string> = new Set([
  "deprecated",
  "nullable",
  "readOnly",
  "writeOnly",
]);

function withoutFalse(kind: ObjectKind, object: JsonObject): JsonObject {
  if (kind !== "schema") return object;
  const entries = Object.entries(object);
  const kept = entries.filter(
    ([field, value]) => value !== false || !flags.has(field),
  );
  return kept.length === entries.length ? object : Object.fromEntries(kept);
}

/** An object with properties may have others or not: types do not tell. */
function withoutClosing(kind: ObjectKind, object: JsonObject): JsonObject {
  const { additionalProperties, ...others } = object;
  return kind === "schema" &&
    additionalProperties === false &&
    Object.keys(others["properties"] ?? {}).length > 0
    ? others
    : object;
}

function withoutEmptyRequired(
  kind: ObjectKind,
  object: JsonObject,
): JsonObject {
  const { required, ...others } = object;
  return kind === "schema" && Array.isArray(required) && required.length === 0
    ? others
    : object;
}
