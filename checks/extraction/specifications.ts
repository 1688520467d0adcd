import { pairs } from "../conformance/pairs.js";
import type { Pair } from "../conformance/pair.js";

/** The whole specifications at hand, of both variants and in both languages; and what we have of API v2. */
export const wholeSpecifications: readonly Pair[] = pairs.filter(
  ({ scope, id }) => scope === undefined || id.startsWith("v2-"),
);

/** Selections of several names, besides each package and each class alone; those that a specification has not are left out. */
export const combinations: readonly (readonly string[])[] = [
  ["Checkout", "Customer", "Identity"],
  ["BillingPortal", "Customer", "Invoice", "Subscription"],
  ["Treasury", "TestHelpers.Treasury"],
  ["Event", "Identity", "V2.Core.Event"],
  ["Charge", "PaymentIntent", "PaymentMethod", "Refund", "SetupIntent"],
];

/** Selections whose size is worth knowing, where they are. */
export const measured: readonly (readonly string[])[] = [
  ["Identity"],
  ["Checkout", "Customer", "Identity"],
  ["BillingPortal"],
  ["Customer"],
];
