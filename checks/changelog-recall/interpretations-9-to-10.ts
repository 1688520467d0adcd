import type { Interpretation } from "./interpretations.js";

/** Lines written by hand in 9.2.0 to 10.14.0. */
export const interpretations9To10: readonly Interpretation[] = [
  {
    release: "9.2.0",
    start: "Add support for new `Treasury` APIs",
    means: [
      "Add support for new resources `Treasury.CreditReversal`, `Treasury.DebitReversal`, `Treasury.FinancialAccountFeatures`, `Treasury.FinancialAccount`, `Treasury.InboundTransfer`, `Treasury.OutboundPayment`, `Treasury.OutboundTransfer`, `Treasury.ReceivedCredit`, `Treasury.ReceivedDebit`, `Treasury.TransactionEntry`, and `Treasury.Transaction`",
    ],
  },
  {
    release: "9.13.0",
    start: "Change `Transfer.source_type` to be optional and not nullable",
    means: [
      "Change `Transfer.source_type` to be optional",
      "Change type of `Transfer.source_type` from `string | null` to `string`",
    ],
  },
  {
    release: "9.14.0",
    start: "Add support for `cancel` method on `Subscriptions` resource",
    means: ["Add support for `cancel` method on resource `Subscription`"],
  },
  { release: "10.0.0", start: "Cleaning up the SDK", means: "preface" },
  {
    release: "10.0.0",
    start: "Moving to use the new API version",
    means: "preface",
  },
  {
    release: "10.0.0",
    start: "Change location of TypeScript definitions",
    means: "client",
  },
  {
    release: "10.0.0",
    start: "Change type of `address`, `currency`, `delinquent`",
    means: [
      "Change type of `address`, `currency`, `delinquent`, `discount`, `invoice_prefix`, `name`, `phone`, and `preferred_locales` on `Customer` from `T` to `T | null`",
    ],
  },
  {
    release: "10.0.0",
    start: "Change type of `business_profile`, `business_type`",
    means: [
      "Change type of `business_profile`, `business_type`, `country`, `default_currency`, and `settings` on `Account` from `T` to `T | null`",
    ],
  },
  {
    release: "10.0.0",
    start: "Change type of `currency` property on `Checkout.Session`",
    means: [
      "Change type of `**.currency` on `Checkout.Session` from `string` to `enum('cad'|'usd')`",
    ],
  },
  {
    release: "10.0.0",
    start: "Rename `InvoiceRetrieveUpcomingParams`",
    means: "client",
  },
  {
    release: "10.0.0",
    start: "Remove `AlipayAccount` and `BitcoinReceiver` from",
    means: [
      "Change type of `CustomerSource` from `CustomerSource | AlipayAccount | BitcoinReceiver` to `CustomerSource`",
    ],
  },
  {
    release: "10.0.0",
    start: "Remove for `AlipayAccount`",
    means: [
      "Remove support for resources `AlipayAccount`, `BitcoinReceiver`, and `BitcoinTransaction`",
    ],
  },
  {
    release: "10.0.0",
    start: "Remove deprecated `Stripe.Errors`",
    means: "client",
  },
  {
    release: "10.0.0",
    start: "Remove `InvoiceMarkUncollectibleParams` definition",
    means: "client",
  },
  {
    release: "10.0.0",
    start: "Remove `IssuerFraudRecord`",
    means: ["Remove support for resources `IssuerFraudRecord`"],
  },
  {
    release: "10.0.0",
    start: "Remove `IssuerFraudRecords` resource",
    means: "explanation",
  },
  { release: "10.0.0", start: "Remove `Issuing.CardDetails`", means: "client" },
  {
    release: "10.0.0",
    start: "Remove `LineItemListParams` definition",
    means: "client",
  },
  {
    release: "10.0.0",
    start: "Remove `order.payment_failed`",
    means: [
      "Remove support for values `order.payment_failed`, `transfer.failed`, and `transfer.paid` from enums `WebhookEndpointCreateParams.enabled_events[]` and `WebhookEndpointUpdateParams.enabled_events[]`",
    ],
  },
  {
    release: "10.0.0",
    start: "Remove `Recipient` resource",
    means: [
      "Remove support for resources `Recipient`",
      "Remove support for `recipient` on `Card`",
    ],
  },
  {
    release: "10.0.0",
    start: "Remove `redirect_url` from `LoginLinks`",
    means: ["Remove support for `redirect_url` on `**.LoginLinkCreateParams`"],
  },
  {
    release: "10.0.0",
    start: "Remove `retrieveDetails` method",
    means: "client",
  },
  {
    release: "10.0.0",
    start: "Remove `Stripe.DeletedAlipayAccount`",
    means: "client",
  },
  {
    release: "10.0.0",
    start: "Remove `treasury.received_credit.reversed`",
    means: [
      "Remove support for value `treasury.received_credit.reversed` from enums `WebhookEndpointCreateParams.enabled_events[]` and `WebhookEndpointUpdateParams.enabled_events[]`",
    ],
  },
  {
    release: "10.0.0",
    start: "Rename `InvoiceLineItemListUpcomingParams`",
    means: "client",
  },
  {
    release: "10.0.0",
    start: "Rename `listUpcomingLineItems` method",
    means: "client",
  },
  {
    release: "10.4.0",
    start: "Change the return type of `Customer.fundCashBalance`",
    means: [
      "Change type of `TestHelpers.Customer.fundCashBalance` from `CustomerBalanceTransaction` to `CustomerCashBalanceTransaction`",
    ],
  },
  {
    release: "10.4.0",
    start: "This would generally be considered a breaking change",
    means: "explanation",
  },
  {
    release: "10.12.0",
    start: "Deprecate `Checkout.SessionCreateParams.subscription_data.items`",
    means: "no-claim",
  },
  {
    release: "10.14.0",
    start: "Add support for `request_log_url` on `StripeError`",
    means: "client",
  },
  {
    release: "10.14.0",
    start: "Remove `currency`, `description`, `images`, and `name`",
    means: [
      "Remove support for `currency`, `description`, `images`, and `name` on `Checkout.SessionCreateParams`",
    ],
  },
];
