import type { Interpretation } from "./interpretations.js";

/** Lines written by hand in 8.200.0 to 9.0.0. */
export const interpretations8200To9: readonly Interpretation[] = [
  {
    release: "8.200.0",
    start: "[#1333]",
    means: ["Change `Customer.tax_ids` to be optional"],
  },
  {
    release: "8.209.0",
    start: "Change `PaymentLinkCreateParams.line_items` to be required",
    means: ["Change `PaymentLinkCreateParams.line_items` to be required"],
  },
  {
    release: "8.212.0",
    start: "Add support for PayNow and US Bank Accounts Debits payments",
    means: "heading",
  },
  {
    release: "8.212.0",
    start: "Add additional support for verify microdeposits",
    means: "heading",
  },
  { release: "8.213.0", start: "Add support for Search API", means: "heading" },
  {
    release: "8.218.0",
    start: "Add support for new value `customer_balance` as a payment method",
    means: [
      "Add support for new value `customer_balance` on enums `PaymentMethod.type`, `PaymentMethodCreateParams.type`, and `PaymentMethodListParams.type`",
    ],
  },
  {
    release: "8.205.0",
    start: "Change `BillingPortal.Configuration` `.business_profile",
    means: [
      // What is sent was required, what is given was not null.
      "Change `BillingPortal.ConfigurationCreateParams.business_profile.privacy_policy_url` and `BillingPortal.ConfigurationCreateParams.business_profile.terms_of_service_url` to be optional",
      "Change type of `BillingPortal.Configuration.business_profile.privacy_policy_url` and `BillingPortal.Configuration.business_profile.terms_of_service_url` from `string` to `string | null`",
    ],
  },
  {
    release: "8.205.0",
    start:
      "Add support for `.payment_method_options.konbini` and `.payment_met",
    means: [
      "Add support for `konbini` on `payment_method_options` on `PaymentIntent`, `PaymentIntentConfirmParams`, `PaymentIntentCreateParams`, and `PaymentIntentUpdateParams`",
      "Add support for `konbini` on `payment_method_data` on `PaymentIntentConfirmParams`, `PaymentIntentCreateParams`, and `PaymentIntentUpdateParams`",
    ],
  },
  {
    release: "8.205.0",
    start: "Add support for `.payment_settings.payment_method_options.konbini`",
    means: [
      "Add support for `konbini` on `payment_settings.payment_method_options` on `Invoice`, `InvoiceCreateParams`, and `InvoiceUpdateParams`",
    ],
  },
  {
    release: "8.205.0",
    start:
      "Add support for `.payment_method_options.konbini` on the `Subscript",
    means: [
      "Add support for `konbini` on `payment_settings.payment_method_options` on `Subscription`, `SubscriptionCreateParams`, and `SubscriptionUpdateParams`",
    ],
  },
  {
    release: "8.205.0",
    start: "Add support for `.payment_method_options.konbini` on the `Checkout",
    means: [
      "Add support for `konbini` on `payment_method_options` on `Checkout.Session` and `Checkout.SessionCreateParams`",
    ],
  },
  {
    release: "8.205.0",
    start: "Add support for `konbini` on the `PaymentMethod` API",
    means: [
      "Add support for `konbini` on `PaymentMethod` and `PaymentMethodCreateParams`",
    ],
  },
  {
    release: "9.0.0",
    start: "Replace the legacy `Order` API",
    means: "heading",
  },
  { release: "9.0.0", start: "Resource modified: `Order`", means: "heading" },
  {
    release: "9.0.0",
    start: "New methods: `cancel`",
    means: [
      "Add support for `cancel`, `list_line_items`, `reopen`, and `submit` methods on resource `Order`",
    ],
  },
  {
    release: "9.0.0",
    start: "Removed methods: `pay`",
    means: [
      "Remove support for `pay` and `return_order` methods on resource `Order`",
    ],
  },
  {
    release: "9.0.0",
    start: "Removed resources: `OrderItem`",
    means: ["Remove support for resources `OrderItem` and `OrderReturn`"],
  },
  {
    release: "9.0.0",
    start: "Removed references from other resources: `Charge.order`",
    means: ["Remove support for `order` on `Charge`"],
  },
];
