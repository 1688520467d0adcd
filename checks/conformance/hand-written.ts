/**
 * Declarations of the official package that are written by hand and come from
 * no specification, by the start of their full names; they are not compared.
 */
export const writtenByHand: readonly string[] = ["OAuth"];

/**
 * Members of which the comment is written by hand as well, by owner and path
 * (stripe@8.198.0 and 9.1.0).
 */
export const commentsWrittenByHand: ReadonlySet<string> = new Set([
  "AccountsResource.update",
  "Checkout.Session.payment_method_options.acss_debit.currency",
]);

/** Names of the type of an address in params, which no property's path gives. */
export const sharedAddresses: ReadonlySet<string> = new Set([
  "AccountAddressParam",
  "AddressParam",
  "JapanAddressParam",
  "ShippingAddressParam",
]);
