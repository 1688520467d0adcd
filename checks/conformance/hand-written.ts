/**
 * Declarations of the official package that are written by hand and come from
 * no specification, by the start of their full names; they are not compared.
 */
export const writtenByHand: readonly string[] = ["OAuth"];

/** Names of the type of an address in params, which no property's path gives. */
export const sharedAddresses: ReadonlySet<string> = new Set([
  "AccountAddressParam",
  "AddressParam",
  "JapanAddressParam",
  "ShippingAddressParam",
]);
