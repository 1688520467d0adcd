import type { JsonObject } from "../json-object.js";
import { mapMembers } from "../json-object.js";
import { isJsonObject } from "../json-type.js";
import { fittingShape } from "../shape-fit.js";
import type { ObjectKind, Shape } from "../shape.js";
import { objectShapes } from "../shapes.js";

/** What an object of a document is, and the field that it is reached by: `schema in properties`. */
export type Position = `${ObjectKind} in ${string}`;

/** The shape of a whole document. */
export const documentShape: Shape = {
  kind: "object",
  of: "document",
  referable: false,
};

/** An object of OpenAPI, of the kind that it turns out to be. */
export function kindOf(
  shape: Extract<Shape, { readonly kind: "object" }>,
  value: JsonObject,
): ObjectKind {
  const stands = shape.referable && Object.hasOwn(value, "$ref");
  return stands ? "reference" : shape.of;
}

/** The shape of a field of an object; undefined for what OpenAPI does not look into. */
export function fieldShape(kind: ObjectKind, field: string): Shape | undefined {
  const { fields, others } = objectShapes[kind];
  return fields.get(field) ?? (isExtension(field) ? undefined : others);
}

/** Whether a field is an extension of OpenAPI. */
export function isExtension(field: string): boolean {
  return field.startsWith("x-");
}

/** Gives each object of OpenAPI in a document, outermost first. */
export function* objectsIn(
  value: unknown,
  shape: Shape = documentShape,
  field = "",
): Generator<readonly [ObjectKind, Position, JsonObject]> {
  const fitting = fittingShape(shape, value);
  if (fitting?.kind === "list" && Array.isArray(value)) {
    for (const item of value) yield* objectsIn(item, fitting.items, field);
  } else if (fitting?.kind === "map" && isJsonObject(value)) {
    for (const member of Object.values(value)) {
      yield* objectsIn(member, fitting.values, field);
    }
  } else if (fitting?.kind === "object" && isJsonObject(value)) {
    const kind = kindOf(fitting, value);
    yield [kind, `${kind} in ${field}`, value];
    for (const [name, member] of Object.entries(value)) {
      const inside = fieldShape(kind, name);
      if (inside === undefined) continue;
      // Where the document chooses the names, they say nothing of a place.
      const isNamed = objectShapes[kind].others !== undefined;
      yield* objectsIn(member, inside, isNamed ? field : name);
    }
  }
}

/** A document with each of its objects changed, innermost first. */
export function mapObjects(
  value: unknown,
  change: (kind: ObjectKind, object: JsonObject) => JsonObject,
  shape: Shape = documentShape,
): unknown {
  const fitting = fittingShape(shape, value);
  if (fitting?.kind === "list" && Array.isArray(value)) {
    return value.map((item: unknown) =>
      mapObjects(item, change, fitting.items),
    );
  }
  if (fitting?.kind === "map" && isJsonObject(value)) {
    return mapMembers(value, (member) =>
      mapObjects(member, change, fitting.values),
    );
  }
  if (fitting?.kind !== "object" || !isJsonObject(value)) return value;
  const kind = kindOf(fitting, value);
  const changed = mapMembers(value, (member, name) => {
    const inside = fieldShape(kind, name);
    return inside === undefined ? member : mapObjects(member, change, inside);
  });
  return change(kind, changed);
}
