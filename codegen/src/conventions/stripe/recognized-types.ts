import type { Type } from "../../model/contract.js";
import type { Schema } from "../../openapi/document.js";
import type { Context } from "./context.js";
import { useCommon } from "./context.js";
import { ADDRESS } from "./nested-types.js";
import type { Place } from "./place.js";
import { addressParam, isStringMap } from "./shapes.js";

/** The shared type that a schema is given for its shape, where it has the shape of one. */
export function recognizedType(
  schema: Schema,
  place: Place,
  context: Context,
): Type | undefined {
  if (place.pointer === ADDRESS && schema.properties !== undefined) {
    return useCommon(context, "Address");
  }
  const isSent = place.direction === "write";
  const address = isSent ? addressParam(schema) : undefined;
  if (address !== undefined) return useCommon(context, address);
  if (place.name === "metadata" && isStringMap(schema)) {
    return useCommon(context, isSent ? "MetadataParam" : "Metadata");
  }
  if (isSent && schema.type === "string" && schema.format === "binary") {
    return useCommon(context, "FileData");
  }
  return undefined;
}
