import type { Type } from "../../model/contract.js";
import type { Schema } from "../../openapi/document.js";
import type { Context } from "./context.js";
import { useCommon } from "./context.js";
import type { Place } from "./place.js";
import { addressParam, isStringMap } from "./shapes.js";
import type { SharedTypeName } from "./shared-types.js";
import { isInV2, sharedV2Type } from "./v2-types.js";

/** The shared type that a schema is given for its shape, where it has the shape of one. */
export function recognizedType(
  schema: Schema,
  place: Place,
  context: Context,
): Type | undefined {
  if (context.addresses.has(place.pointer)) {
    return useCommon(context, "Address");
  }
  const isV2 = isInV2(place.pointer);
  const shared = isV2 ? sharedV2Type(schema, place, context) : undefined;
  if (shared !== undefined) return shared;
  const isSent = place.direction === "write";
  const hasOwnAddresses = isV2 && context.features.ownAddressesInV2;
  const address =
    isSent && !hasOwnAddresses
      ? addressType(schema, place, context)
      : undefined;
  if (address !== undefined) return useCommon(context, address);
  if (place.name === "metadata" && isStringMap(schema)) {
    return useCommon(context, isSent ? "MetadataParam" : "Metadata");
  }
  if (isSent && schema.type === "string" && schema.format === "binary") {
    return useCommon(context, "FileData");
  }
  return undefined;
}

/**
 * The shared type of an address that callers send. In releases without the
 * feature an address is only shared where its first line is required.
 */
function addressType(
  schema: Schema,
  { scope, name }: Place,
  { features, irregularities }: Context,
): SharedTypeName | undefined {
  const address = addressParam(schema);
  if (address === undefined) return undefined;
  if (features.sharedAddressParams) return address;
  const property = [...scope.path, name].join(".");
  const isShared =
    address === "ShippingAddressParam" ||
    irregularities.sharedAddresses.has(property);
  if (isShared) return "AddressParam";
  return address === "AddressParam" ? undefined : address;
}
