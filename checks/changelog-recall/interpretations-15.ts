import type { Interpretation } from "./interpretations.js";

/** Lines written by hand in 15.0.0 to 15.5.0. */
export const interpretations15: readonly Interpretation[] = [
  {
    release: "15.0.0",
    start: "This release changes the pinned",
    means: "preface",
  },
  {
    release: "15.0.0",
    start: "Rename event type `InvoiceitemCreatedEvent`",
    means: ["Add support for snapshot event `InvoiceItemCreatedEvent`"],
  },
  {
    release: "15.0.0",
    start: "Rename event type `InvoiceitemDeletedEvent`",
    means: ["Add support for snapshot event `InvoiceItemDeletedEvent`"],
  },
  {
    release: "15.0.0",
    start: "Rename `features` to `marketing_features`",
    means: [
      "Remove support for `features` on `ProductCreateParams`, `ProductUpdateParams`, and `Product`",
      "Add support for `marketing_features` on `ProductCreateParams`, `ProductUpdateParams`, and `Product`",
    ],
  },
  {
    release: "15.0.0",
    start: "Remove `subscription_pause` from the below",
    means: [
      "Remove support for `subscription_pause` on `BillingPortal.Configuration.features`, `BillingPortal.ConfigurationCreateParams.features`, and `BillingPortal.ConfigurationUpdateParams.features`",
    ],
  },
  {
    release: "15.0.0",
    start:
      "Remove the below deprecated values for the type `BalanceTransaction.Type`",
    means: [
      "Remove support for values `obligation_inbound`, `obligation_payout`, `obligation_payout_failure`, and `obligation_reversal_outbound` from enum `BalanceTransaction.type`",
    ],
  },
  {
    release: "15.0.0",
    start: "Remove deprecated value `various`",
    means: [
      "Remove support for value `various` from enum `Climate.Supplier.removal_pathway`",
    ],
  },
  {
    release: "15.0.0",
    start: "Remove deprecated events",
    means: [
      "Remove support for values `invoiceitem.updated`, `order.created`, `recipient.created`, `recipient.deleted`, `recipient.updated`, `sku.created`, `sku.deleted`, and `sku.updated` from enums `WebhookEndpointCreateParams.enabled_events[]` and `WebhookEndpointUpdateParams.enabled_events[]`",
    ],
  },
  {
    release: "15.0.0",
    start: "Remove types for the deprecated events",
    means: "client",
  },
  {
    release: "15.0.0",
    start: "Remove the deprecated value `include_and_require`",
    means: [
      "Remove support for value `include_and_require` from enum `InvoiceCreateParams.pending_invoice_items_behavior`",
    ],
  },
  {
    release: "15.0.0",
    start: "Remove the deprecated value `service_tax`",
    means: [
      "Remove support for value `service_tax` from enums `TaxRate.tax_type`, `TaxRateCreateParams.tax_type`, `TaxRateUpdateParams.tax_type`, and `InvoiceUpdateLineItemParams.tax_amounts[].tax_rate_data.tax_type`",
    ],
  },
  {
    release: "15.0.0",
    start: "Remove `request_incremental_authorization`",
    means: [
      "Remove support for `request_incremental_authorization` on `PaymentIntentConfirmParams.payment_method_options.card_present`, `PaymentIntentCreateParams.payment_method_options.card_present`, and `PaymentIntentUpdateParams.payment_method_options.card_present`",
    ],
  },
  {
    release: "15.0.0",
    start: "Remove the deprecated value `obligation`",
    means: [
      "Remove support for value `obligation` from enum `Reporting.ReportRunCreateParams.parameters.reporting_category`",
    ],
  },
  {
    release: "15.0.0",
    start: "Remove the deprecated value `challenge_only`",
    means: [
      "Remove support for value `challenge_only` from enum `SetupIntent.payment_method_options.card.request_three_d_secure`",
    ],
  },
  {
    release: "15.0.0",
    start: "Remove the legacy field `rendering_options`",
    means: [
      "Remove support for `rendering_options` on `Invoice`, `InvoiceCreateParams`, and `InvoiceUpdateParams`",
    ],
  },
  {
    release: "15.4.0",
    start: "Remove support for inadvertently released identity",
    means: [
      "Remove support for `email` and `phone` on `Identity.VerificationSessionCreateParams.options` and `Identity.VerificationSessionUpdateParams.options`",
    ],
  },
  {
    release: "15.5.0",
    start: "Fix properties incorrectly marked as required",
    means: "heading",
  },
];
