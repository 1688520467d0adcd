import type { Type } from "../../model/contract.js";
import type { Schema } from "../../openapi/document.js";
import { pointerTo } from "../../openapi/pointer.js";
import type { Context } from "./context.js";
import { useCommon } from "./context.js";
import type { Place } from "./place.js";

/*
 * API v2 has neither titles nor shared schemas: what the official package has
 * a shared type for is told by its properties.
 */

/** Whether a path is one of API v2. */
export function isV2Path(path: string): boolean {
  return path.startsWith("/v2/");
}

/** Whether a pointer leads into the part of a document that describes API v2. */
export function isInV2(pointer: string): boolean {
  return V2_PARTS.some((start) => pointer.startsWith(start));
}

/** Its paths, its schemas, and the events in it that are about objects of API v1. */
const V2_PARTS = [
  pointerTo("", "paths", "/v2/"),
  pointerTo("", "components", "schemas", "v2."),
  pointerTo("", "components", "schemas", "v1."),
];

/** The shared type that a schema of API v2 is given: an amount of money, or a filter by a range, which are times here. */
export function sharedV2Type(
  { properties = {}, required = [] }: Schema,
  { direction }: Place,
  context: Context,
): Type | undefined {
  const names = Object.keys(properties).toSorted().join();
  if (names === "currency,value" && required.length === 2) {
    return useCommon(context, "V2Amount");
  }
  return names === "gt,gte,lt,lte" && direction === "write"
    ? useCommon(context, "RangeQueryParam")
    : undefined;
}
