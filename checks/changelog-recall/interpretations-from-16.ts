import type { Interpretation } from "./interpretations.js";

/** Lines written by hand from 16.0.0 on. */
export const interpretationsFrom16: readonly Interpretation[] = [
  { release: "16.0.0", start: "[#2113]", means: "preface" },
  {
    release: "16.0.0",
    start: "Remove the unused resource `PlatformTaxFee`",
    means: ["Remove support for resources `PlatformTaxFee`"],
  },
  {
    release: "16.0.0",
    start: "Rename `volume_decimal` to `quantity_decimal`",
    means: [
      "Remove support for `volume_decimal` on `fuel` on `purchase_details` on `Issuing.AuthorizationCaptureParams.testHelpers`, `Issuing.Transaction`, `Issuing.TransactionCreateForceCaptureParams.testHelpers`, and `Issuing.TransactionCreateUnlinkedRefundParams.testHelpers`",
      "Add support for `quantity_decimal` on `fuel` on `purchase_details` on `Issuing.AuthorizationCaptureParams.testHelpers`, `Issuing.Transaction`, `Issuing.TransactionCreateForceCaptureParams.testHelpers`, and `Issuing.TransactionCreateUnlinkedRefundParams.testHelpers`",
    ],
  },
  {
    release: "16.0.0",
    start: "`Capabilities.Requirements.disabled_reason`",
    means: [
      "Change type of `disabled_reason` on `future_requirements` and `requirements` on `Capability` from `string` to `enum`",
    ],
  },
  {
    release: "17.0.0",
    start: "This release changes the pinned",
    means: "preface",
  },
  {
    release: "17.0.0",
    start: "Rename `usage_threshold_config`",
    means: [
      "Remove support for `usage_threshold_config` on `Billing.AlertCreateParams` and `Billing.Alert`",
      "Add support for `usage_threshold` on `Billing.AlertCreateParams` and `Billing.Alert`",
    ],
  },
  { release: "17.0.0", start: "Adjusted default values", means: "client" },
  {
    release: "17.0.0",
    start: "Add support for new Usage Billing APIs",
    means: [
      "Add support for new resources `V2.Billing.MeterEvent`, `V2.Billing.MeterEventAdjustment`, and `V2.Billing.MeterEventSession`",
    ],
  },
  { release: "17.0.0", start: "Add method", means: "client" },
  {
    release: "17.1.0",
    start: "Remove the support for resource `Margin`",
    means: ["Remove support for resources `Margin`"],
  },
  {
    release: "18.0.0",
    start: "This release changes the pinned",
    means: "preface",
  },
  { release: "18.0.0", start: "Please review", means: "preface" },
  {
    release: "18.0.0",
    start: "Remove support for `carrier`, `phone`",
    means: [
      "Remove support for `carrier`, `phone`, and `tracking_number` on `Checkout.Session.collected_information.shipping_details`",
      "Change `Checkout.Session.collected_information.shipping_details.address` and `Checkout.Session.collected_information.shipping_details.name` to be required",
    ],
  },
  {
    release: "18.0.0",
    start: "Remove support for `price` on `InvoiceAddLinesParams",
    means: [
      "Remove support for `price` on `InvoiceAddLinesParams.lines[]`, `InvoiceItemCreateParams`, `InvoiceItemUpdateParams`, `InvoiceItem`, `InvoiceLineItemUpdateParams`, `InvoiceLineItem`, and `InvoiceUpdateLinesParams.lines[]`",
    ],
  },
  {
    release: "18.0.0",
    start: "`page` has been removed from all V2 list",
    means: [
      "Remove support for `page` on `V2.Core.EventListParams` and `V2.Core.EventDestinationListParams`",
    ],
  },
  {
    release: "18.0.0",
    start: "Change `political_exposure` on resources",
    means: [
      "Change type of `political_exposure` on `Person`, `TokenCreateParams.account.individual`, and `TokenCreateParams.person` from `string` to `enum('existing'|'none')`",
    ],
  },
  { release: "19.2.0", start: "Improve docs", means: "no-claim" },
  {
    release: "19.3.1",
    start: "[#2492]",
    means: [
      "Add support for new value `payment_record` on enum `InvoicePayment.payment.type`",
    ],
  },
  {
    release: "20.4.0",
    start: "Remove support for unused `card_issuer_decline`",
    means: [
      "Remove support for `card_issuer_decline` on `Radar.PaymentEvaluation.insights`",
    ],
  },
  {
    release: "22.4.0",
    start: "Remove support for `proof_of_registration`",
    means: [
      "Remove support for `proof_of_registration` on `AccountCreateParams.documents`",
    ],
  },
  {
    release: "22.4.0",
    start: "Remove support for `dynamic_tax_rates`",
    means: [
      "Remove support for `dynamic_tax_rates` on `Checkout.SessionCreateParams.line_items[]`",
    ],
  },
  {
    release: "21.0.0",
    start: "[#2617]",
    means: ["Change type of `**` from `string` to `Decimal`"],
  },
  {
    release: "22.4.0",
    start: "[#2786]",
    means: ["Change type of `**` from `enum` to `enum | OtherString`"],
  },
  {
    release: "23.0.0",
    start: "Generate operation-specific address parameters",
    means: "client",
  },
  {
    release: "23.0.0",
    start: "Fix `NodeHttpClient` compatibility",
    means: "client",
  },
  { release: "23.0.0", start: "Drop support for Node 18", means: "client" },
  {
    release: "23.0.0",
    start: "Release specs are identical",
    means: "no-claim",
  },
  { release: "23.0.1", start: "Fix lastResponse.statusCode", means: "client" },
  { release: "23.1.0", start: "Add support for error types", means: "client" },
];
