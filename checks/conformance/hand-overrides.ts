/**
 * Properties that the official package declares as always there although the
 * specification does not require them: its authors know better. By owner.
 * Observed in stripe@9.1.0, 12.0.0 and 13.6.0.
 */
export const handOverrides: ReadonlyMap<string, readonly string[]> = new Map([
  [
    "Account",
    [
      "business_profile",
      "business_type",
      "charges_enabled",
      "country",
      "default_currency",
      "details_submitted",
      "email",
      "payouts_enabled",
      "settings",
      "type",
    ],
  ],
  [
    "Customer",
    [
      "address",
      "balance",
      "currency",
      "delinquent",
      "discount",
      "invoice_prefix",
      "invoice_settings",
      "metadata",
      "name",
      "phone",
      "preferred_locales",
    ],
  ],
  ["Identity.VerificationReport", ["options"]],
  ["Invoice", ["id"]],
  ["PaymentIntent", ["amount_capturable", "amount_received", "metadata"]],
  ["Person", ["account"]],
]);

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
