import type { Interpretation } from "./interpretations.js";

/** Lines written by hand in 11.0.0 to 14.15.0. */
export const interpretations11To14: readonly Interpretation[] = [
  {
    release: "11.0.0",
    start:
      "[#1580](https://github.com/stripe/stripe-node/pull/1580) Remove deprecated `Checkout",
    means: [
      "Remove support for `items` on `Checkout.SessionCreateParams.subscription_data`",
    ],
  },
  {
    release: "11.0.0",
    start:
      "[#1580](https://github.com/stripe/stripe-node/pull/1580) Remove `Orders`",
    means: ["Remove support for resources `Order`"],
  },
  {
    release: "11.0.0",
    start: "[#1583](https://github.com/stripe/stripe-node/pull/1583)",
    means: ["Remove support for resources `SKU`"],
  },
  {
    release: "11.0.0",
    start: "Remove `charges` field on `PaymentIntent`",
    means: [
      "Remove support for `charges` on `PaymentIntent`",
      "Add support for `latest_charge` on `PaymentIntent`",
    ],
  },
  {
    release: "11.0.0",
    start: "Remove deprecated `amount` field on",
    means: [
      "Remove support for `amount` on `Checkout.SessionCreateParams.line_items[]`",
    ],
  },
  {
    release: "11.0.0",
    start:
      "Remove support for `tos_shown_and_accepted` on `Checkout.Session.PaymentMethodOptions",
    means: [
      "Remove support for `tos_shown_and_accepted` on `Checkout.Session.payment_method_options.paynow`",
    ],
  },
  {
    release: "11.13.0",
    start: "Add support for new values `electric_vehicle_charging`",
    means: [
      "Add support for new values `electric_vehicle_charging` and `marketplaces` on enums `**.spending_controls.allowed_categories`, `**.spending_controls.blocked_categories`, and `**.spending_controls.spending_limits[].categories`",
    ],
  },
  {
    release: "11.15.0",
    start: "Add support for new value `cashapp` as a new `type`",
    means: ["Add support for new value `cashapp` on enum `**.type`"],
  },
  {
    release: "12.10.0",
    start: "Release specs are identical",
    means: "no-claim",
  },
  {
    release: "12.11.0",
    start: "Add support for new tax IDs",
    means: [
      "Add support for new values `ad_nrt`, `ar_cuit`, `bo_tin`, `cn_tin`, `co_nit`, `cr_tin`, `do_rcn`, `ec_ruc`, `pe_ruc`, `rs_pib`, `sv_nit`, `uy_ruc`, `ve_rif`, and `vn_tin` on enums `TaxId.type` and `TaxIdCreateParams.type`",
    ],
  },
  {
    release: "12.15.0",
    start: "This version included a breaking change",
    means: "preface",
  },
  {
    release: "12.17.0",
    start: "Change many types from `string`",
    means: ["Change type of `**` from `string` to `emptyStringable(string)`"],
  },
  {
    release: "13.0.0",
    start: "More information is available",
    means: "preface",
  },
  { release: "13.0.0", start: "Please read the", means: "preface" },
  {
    release: "13.0.0",
    start: "Remove deprecated `del` method on `Subscriptions`",
    means: ["Remove support for `del` methods on resource `Subscription`"],
  },
  { release: "14.0.0", start: "Please read the", means: "preface" },
  {
    release: "14.3.0",
    start: "Add support for `revolut_pay_payments` on `Account` APIs",
    means: [
      "Add support for `revolut_pay_payments` on `Account.capabilities`, `AccountCreateParams.capabilities`, and `AccountUpdateParams.capabilities`",
    ],
  },
  {
    release: "14.3.0",
    start: "Add support for new value `token_card_network_invalid`",
    means: [
      "Add support for error codes `token_card_network_invalid` on `Invoice.last_finalization_error`, `PaymentIntent.last_payment_error`, `SetupAttempt.setup_error`, `SetupIntent.last_setup_error`, and `StripeError`",
    ],
  },
  {
    release: "14.3.0",
    start: "Add support for `revolut_pay` throughout the API",
    means: ["Add support for `revolut_pay` on `**`"],
  },
  {
    release: "14.3.0",
    start: "Change `.paypal.payer_email` to be required",
    means: ["Change `**.paypal.payer_email` to be required"],
  },
  {
    release: "14.13.0",
    start: "Add support for providing `BankAccount`",
    means: [
      "Change type of `AccountUpdateParams.external_account` from `string` to `string | BankAccount | Card | CardToken`",
    ],
  },
  {
    release: "14.14.0",
    start: "Add support for providing `BankAccount`",
    means: [
      "Change type of `AccountUpdateParams.external_account` from `string` to `string | BankAccount | Card | CardToken`",
    ],
  },
  {
    release: "14.15.0",
    start: "Add support for `swish` payment method throughout",
    means: ["Add support for `swish` on `**`"],
  },
];
