import type { Interpretation } from "./interpretations.js";

/** Lines written by hand in 8.149.0 to 8.166.0. */
export const interpretations8To8166: readonly Interpretation[] = [
  {
    release: "8.149.0",
    start: "`AccountUpdateParams.business_profile.support_url`",
    means: [
      "Change type of `AccountUpdateParams.business_profile.support_url` and `AccountCreateParams.business_profile.support_url` from `string` to `emptyStringable(string)`",
    ],
  },
  {
    release: "8.149.0",
    start: "`File.purpose` added new enum members",
    means: [
      "Add support for new values `finance_report_run`, `document_provider_identity_document`, and `sigma_scheduled_query` on enum `File.purpose`",
    ],
  },
  {
    release: "8.149.0",
    start: "Add support for Identity VerificationSupport",
    means: [
      "Add support for new resources `Identity.VerificationReport` and `Identity.VerificationSession`",
    ],
  },
  {
    release: "8.149.0",
    start: "Update Typescript for `CouponCreateParams.duration`",
    means: ["Change `CouponCreateParams.duration` to be optional"],
  },
  {
    release: "8.151.0",
    start: "Added support for `llc`",
    means: [
      "Add support for new values `llc`, `free_zone_llc`, `free_zone_establishment`, and `sole_establishment` on enums `structure` on `Account.company`, `AccountCreateParams.company`, `AccountUpdateParams.company`, and `TokenCreateParams.account.company`",
    ],
  },
  {
    release: "8.152.0",
    start: "Add support for `tax_code` on `Product`",
    means: [
      "Add support for `tax_code` on `Product`, `ProductCreateParams`, `ProductUpdateParams`, `PriceCreateParams.product_data`, `PlanCreateParams.product`, and `Checkout.SessionCreateParams.line_items[].price_data.product_data`",
    ],
  },
  {
    release: "8.152.0",
    start: "Add support for `tax` to `Customer`",
    means: [
      "Add support for `tax` on `Customer`, `CustomerCreateParams`, and `CustomerUpdateParams`",
    ],
  },
  {
    release: "8.152.0",
    start: "Add support for `automatic_tax` on `Subscription`",
    means: [
      "Add support for `automatic_tax` on `Subscription`, `SubscriptionCreateParams`, `SubscriptionUpdateParams`, `Invoice`, `InvoiceCreateParams`, `InvoiceRetrieveUpcomingParams`, `InvoiceLineItemListUpcomingParams`, `Checkout.Session`, and `Checkout.SessionCreateParams`",
    ],
  },
  {
    release: "8.152.0",
    start: "Add support for `tax_behavior` to `Price`",
    means: [
      "Add support for `tax_behavior` on `Price`, `PriceCreateParams`, and `PriceUpdateParams`",
    ],
  },
  {
    release: "8.152.0",
    start:
      "`SubscriptionScheduleCreateParams` and `SubscriptionScheduleUpdateParams`, beneath",
    means: [
      "Add support for `tax_behavior` on `phases[].add_invoice_items[].price_data` and `phases[].items[].price_data` on `SubscriptionScheduleCreateParams` and `SubscriptionScheduleUpdateParams`",
    ],
  },
  {
    release: "8.152.0",
    start:
      "`SubscriptionItemCreateParams` and `SubscriptionItemUpdateParams`, on",
    means: [
      "Add support for `tax_behavior` on `price_data` on `SubscriptionItemCreateParams` and `SubscriptionItemUpdateParams`",
    ],
  },
  {
    release: "8.152.0",
    start: "`SubscriptionCreateParams` create and `UpdateCreateParams`",
    means: [
      "Add support for `tax_behavior` on `items[].price_data` and `add_invoice_items[].price_data` on `SubscriptionCreateParams` and `SubscriptionUpdateParams`",
    ],
  },
  {
    release: "8.152.0",
    start: "`InvoiceItemCreateParams` and `InvoiceItemUpdateParams`,",
    means: [
      "Add support for `tax_behavior` on `price_data` on `InvoiceItemCreateParams` and `InvoiceItemUpdateParams`",
    ],
  },
  {
    release: "8.152.0",
    start:
      "`InvoiceRetrieveUpcomingParams` and `InvoiceLineItemListUpcomingParams` beneath",
    means: [
      "Add support for `tax_behavior` on `subscription_items[].price_data` and `invoice_items[].price_data` on `InvoiceRetrieveUpcomingParams` and `InvoiceLineItemListUpcomingParams`",
    ],
  },
  {
    release: "8.152.0",
    start: "Checkout `SessionCreateParams`, beneath `line_items[]`",
    means: [
      "Add support for `tax_behavior` on `line_items[].price_data` on `Checkout.SessionCreateParams`",
    ],
  },
  {
    release: "8.152.0",
    start: "Add support for `customer_update` to",
    means: [
      "Add support for `customer_update` on `Checkout.SessionCreateParams`",
    ],
  },
  {
    release: "8.152.0",
    start: "Add support for `customer_details` to",
    means: [
      "Add support for `customer_details` on `InvoiceRetrieveUpcomingParams` and `InvoiceLineItemListUpcomingParams`",
    ],
  },
  {
    release: "8.152.0",
    start: "Add support for `tax_type` to",
    means: [
      "Add support for `tax_type` on `TaxRate`, `TaxRateCreateParams`, and `TaxRateUpdateParams`",
    ],
  },
  {
    release: "8.154.0",
    start: "Added support for `tax_id_collection`",
    means: [
      "Add support for `tax_id_collection` on `Checkout.Session` and `Checkout.SessionCreateParams`",
    ],
  },
  {
    release: "8.154.0",
    start: "Update `Terminal.Reader.location`",
    means: [
      "Change type of `Terminal.Reader.location` from `string` to `expandable($Terminal.Location)`",
    ],
  },
  {
    release: "8.155.0",
    start: "Add support for `url` on Checkout",
    means: ["Add support for `url` on `Checkout.Session`"],
  },
  {
    release: "8.156.0",
    start: "Add support for new TaxId types",
    means: [
      "Add support for new values `ca_pst_mb`, `ca_pst_bc`, `ca_gst_hst`, and `ca_pst_sk` on enums `TaxId.type` and `TaxIdCreateParams.type`",
    ],
  },
  {
    release: "8.157.0",
    start: "`PaymentMethodListParams.type`",
    means: [
      "Add support for new value `boleto` on enums `PaymentMethodListParams.type`, `PaymentMethodCreateParams.type`, `PaymentIntentConfirmParams.payment_method_data.type`, `PaymentIntentUpdateParams.payment_method_data.type`, `PaymentIntentCreateParams.payment_method_data.type`, and `PaymentMethod.type`",
    ],
  },
  {
    release: "8.157.0",
    start: "`TaxIdCreateParams.type`",
    means: [
      "Add support for new value `il_vat` on enums `TaxIdCreateParams.type`, `Invoice.customer_tax_ids[].type`, `InvoiceLineItemListUpcomingParams.customer_details.tax_ids[].type`, `InvoiceUpcomingParams.customer_details.tax_ids[].type`, `CustomerCreateParams.tax_id_data[].type`, `Checkout.Session.customer_details.tax_ids[].type`, and `TaxId.type`",
    ],
  },
  {
    release: "8.158.0",
    start: "Added support for `boleto` and `oxxo` as members",
    means: [
      "Add support for new values `boleto` and `oxxo` on enum `Checkout.SessionCreateParams.payment_method_types[]`",
    ],
  },
  {
    release: "8.161.0",
    start: "Changed type of `Charge",
    means: [
      "Change type of `result` and `version` on `payment_method_details.card.three_d_secure` on `Charge` and `SetupAttempt` from `T` to `nullable(T)`",
    ],
  },
  {
    release: "8.162.0",
    start: "Add support for `quote.accepted`",
    means: [
      "Add support for new values `quote.accepted`, `quote.canceled`, `quote.created`, and `quote.finalized` on enums `WebhookEndpointCreateParams.enabled_events[]` and `WebhookEndpointUpdateParams.enabled_events[]`",
    ],
  },
  {
    release: "8.166.0",
    start: "Bugfix: add missing autopagination",
    means: "client",
  },
  {
    release: "8.166.0",
    start: "Remove duplicate type definition",
    means: "client",
  },
  {
    release: "8.166.0",
    start: "Fix some `attributes` fields",
    means: [
      "Change type of `Product.attributes` from `metadata` to `array(string)`",
    ],
  },
];
