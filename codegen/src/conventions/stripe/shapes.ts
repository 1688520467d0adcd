import type { LiteralType } from "../../model/contract.js";
import type { Schema, SchemaOrReference } from "../../openapi/document.js";
import { isReference } from "../../openapi/document.js";

/**
 * The shapes of schemas that Stripe's generator knows by sight, and gives a
 * shared type instead of a declaration of their own.
 */

/** A page of a list, of search results, or of a list of API v2: the schema of its items. */
export interface PageShape {
  readonly object: "list" | "search_result" | "v2_list";
  readonly items: SchemaOrReference;
}

/**
 * A page, told by `object` being an enum of that one value, with an array
 * `data`; in API v2, where it has no `object`, by the URL of the next page.
 */
export function pageShape(schema: Schema): PageShape | undefined {
  const object = pageObject(schema);
  if (object === undefined) return undefined;
  const data = ownProperty(schema, "data");
  if (data === undefined || isReference(data)) return undefined;
  const { items } = data;
  return items === undefined ? undefined : { object, items };
}

function pageObject(schema: Schema): PageShape["object"] | undefined {
  const object = ownProperty(schema, "object");
  if (object === undefined) {
    const next = ownProperty(schema, "next_page_url");
    return next === undefined ? undefined : "v2_list";
  }
  const value = onlyValue(object);
  return value === "list" || value === "search_result" ? value : undefined;
}

/** Whether a schema is an object that can have no properties, as the answer that says nothing is. */
export function isEmptyObject(schema: Schema): boolean {
  return (
    schema.properties !== undefined &&
    Object.keys(schema.properties).length === 0 &&
    schema.additionalProperties === false
  );
}

/** Whether a schema is the empty string alone: sent to remove what is set. */
export function isEmptyString(schema: SchemaOrReference): boolean {
  return onlyValue(schema) === "";
}

/** Whether a schema is a filter by a range of numbers. */
export function isRangeQuery(schema: SchemaOrReference): boolean {
  return !isReference(schema) && schema.title === "range_query_specs";
}

/** Whether a schema is a map of strings, the shape of metadata. */
export function isStringMap(schema: Schema): boolean {
  const values = schema.additionalProperties;
  return (
    typeof values === "object" &&
    !isReference(values) &&
    values.type === "string" &&
    values.enum === undefined &&
    schema.properties === undefined
  );
}

/**
 * The shared type for an address that callers send, told by its properties:
 * exactly those of an address, none of them required; with `line1` required
 * it is one to ship to, and with `town` one in Japan.
 */
export function addressParam(
  schema: Schema,
): "AddressParam" | "ShippingAddressParam" | "JapanAddressParam" | undefined {
  const names = Object.keys(schema.properties ?? {})
    .toSorted()
    .join();
  const required = (schema.required ?? []).join();
  if (names === ADDRESS_PROPERTIES) {
    if (required === "") return "AddressParam";
    return required === "line1" ? "ShippingAddressParam" : undefined;
  }
  const isInJapan = names === `${ADDRESS_PROPERTIES},town` && required === "";
  return isInJapan ? "JapanAddressParam" : undefined;
}

const ADDRESS_PROPERTIES = "city,country,line1,line2,postal_code,state";

/** A property by name, whatever the name is. */
export function ownProperty(
  schema: Schema,
  name: string,
): SchemaOrReference | undefined {
  const properties = schema.properties ?? {};
  return Object.hasOwn(properties, name) ? properties[name] : undefined;
}

/** The value of a constant, or of an enum that has exactly one. */
export function onlyValue(schema: SchemaOrReference | undefined): unknown {
  if (schema === undefined || isReference(schema)) return undefined;
  const [value, ...others] = schema.enum ?? [schema.const];
  return others.length === 0 ? value : undefined;
}

/** Whether `null` is among the values of a schema. */
export function isNullable(schema: Schema): boolean {
  return (
    schema.nullable === true ||
    (Array.isArray(schema.type) && schema.type.includes("null")) ||
    (schema.enum?.includes(null) ?? false)
  );
}

/** The one type that a schema states, besides `null`; "null" where it states nothing else. */
export function typeName(schema: Schema): string | undefined {
  const names = [schema.type ?? []].flat();
  const [only, ...others] = names.filter((name) => name !== "null");
  if (others.length > 0) return undefined;
  return only ?? names[0];
}

/** The values of an enum, or of a constant, that have a literal type, each once. */
export function literalValues(schema: Schema): readonly LiteralType["value"][] {
  const values = new Set<LiteralType["value"]>();
  for (const value of schema.enum ?? [schema.const]) {
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
