import type { QualifiedName } from "../../model/contract.js";
import type { ParamsName } from "./class-names.js";

/**
 * What the official package has by hand, against the rules of its generator.
 * Each entry says where it is observed: `from` and `before` are dates of API
 * versions, where it does not hold for all; the comment names releases.
 */
export interface Observed {
  readonly from?: string;
  readonly before?: string;
}

/** What the method of an operation, named as `verb path`, has by hand; entries of one operation add up. */
export interface IrregularMethod extends Observed {
  readonly operation: string;
  /** The method's words, such as `retrieve_upcoming`. */
  readonly name?: string;
  /** What its params interface is named after, where that is not its class and name. */
  readonly params?: ParamsName;
  /** The words of a second, deprecated method for the same operation. */
  readonly secondName?: string;
  /** The operation whose method it is a second signature of. */
  readonly overloads?: string;
  /** What it gives, where that is not what the operation answers. */
  readonly result?: "UpcomingInvoice";
  /** The name of its first argument, where the path says another. */
  readonly firstArgument?: string;
  /** Whether its ID may be `null`. */
  readonly isIdNullable?: boolean;
}

export const irregularMethods: readonly IrregularMethod[] = [
  // Accounts: the account of the key itself, a second signature of `retrieve`
  // (stripe@8.197.0 to 14.0.0), then a method (15.0.0 to 23.1.0).
  {
    operation: "get /v1/account",
    overloads: "get /v1/accounts/{}",
    before: "2024-04-10",
  },
  {
    operation: "get /v1/account",
    name: "retrieve_current",
    from: "2024-04-10",
  },
  // Accounts: `null` for the account of the key itself (stripe@22.0.2 to 23.1.0).
  {
    operation: "get /v1/accounts/{}",
    isIdNullable: true,
    from: "2026-03-25",
  },
  // Apps.Secrets: `delete` takes the name of what to delete (stripe@10.0.0 to 23.1.0).
  { operation: "post /v1/apps/secrets/delete", name: "delete_where" },
  // Billing credit grants (stripe@17.0.0 to 23.1.0).
  { operation: "post /v1/billing/credit_grants/{}/void", name: "void_grant" },
  // Checkout sessions (stripe@8.197.0 to 9.1.0).
  {
    operation: "get /v1/checkout/sessions/{}/line_items",
    params: partParams("LineItem", "list"),
    before: "2022-08-01",
  },
  // Credit notes (stripe@8.197.0 to 23.1.0; the params to 9.1.0).
  {
    operation: "get /v1/credit_notes/preview/lines",
    name: "list_preview_line_items",
  },
  {
    operation: "get /v1/credit_notes/preview/lines",
    params: partParams("CreditNoteLineItem", "list_preview"),
    before: "2022-08-01",
  },
  // Invoices (stripe@8.197.0 to 17.0.0; the operation is gone since 18.0.0).
  { operation: "get /v1/invoices/upcoming", name: "retrieve_upcoming" },
  // Invoices: one that is to come has no ID yet (stripe@11.6.0 to 17.0.0; an invoice in 11.0.0, of the same API version).
  {
    operation: "get /v1/invoices/upcoming",
    result: "UpcomingInvoice",
    from: "2022-11-15",
  },
  // Invoices (stripe@8.197.0 to 9.1.0).
  {
    operation: "get /v1/invoices/upcoming/lines",
    name: "list_upcoming_line_items",
    params: partParams("InvoiceLineItem", "list_upcoming"),
    before: "2022-08-01",
  },
  // Invoices (stripe@10.0.0 to 17.0.0).
  {
    operation: "get /v1/invoices/upcoming/lines",
    name: "list_upcoming_lines",
    from: "2022-08-01",
  },
  // Orders (stripe@8.197.0 to 8.198.0; the operation is gone since 9.0.0).
  { operation: "post /v1/orders/{}/returns", name: "return_order" },
  // Meter event streams of API v2, which have a class of their own (stripe@17.0.0 to 23.1.0).
  { operation: "post /v2/billing/meter_event_stream", name: "create" },
  // Sources (stripe@8.197.0 to 23.1.0).
  {
    operation: "get /v1/sources/{}/source_transactions",
    name: "list_source_transactions",
  },
  // Subscriptions (stripe@8.197.0 to 9.1.0).
  {
    operation: "delete /v1/subscriptions/{}",
    name: "delete",
    before: "2022-08-01",
  },
  // Subscriptions (stripe@10.0.0 to 23.1.0).
  {
    operation: "delete /v1/subscriptions/{}",
    name: "cancel",
    from: "2022-08-01",
  },
  // Subscriptions (stripe@10.0.0 to 12.18.0; gone in 13.0.0, of the same API version as 12.18.0).
  {
    operation: "delete /v1/subscriptions/{}",
    secondName: "delete",
    from: "2022-08-01",
    before: "2023-08-16",
  },
  // Tax associations: there is nothing at the path above (stripe@20.0.0 to 22.6.2).
  { operation: "get /v1/tax/associations/find", name: "find" },
  // Test helpers of issuing authorizations (stripe@22.6.2).
  {
    operation:
      "post /v1/test_helpers/issuing/authorizations/{}/fraud_challenges/respond",
    name: "respond",
  },
  // Transfers (stripe@8.197.0 to 10.0.0).
  {
    operation: "get /v1/transfers/{}/reversals/{}",
    firstArgument: "idId",
    before: "2022-11-15",
  },
  {
    operation: "post /v1/transfers/{}/reversals/{}",
    firstArgument: "idId",
    before: "2022-11-15",
  },
];

function partParams(className: string, words: string): ParamsName {
  return { owner: { packages: [], className }, words };
}

/** Properties that are required though the specification does not say so. */
interface AlwaysThere extends Observed {
  /** The full name of the resource or params. */
  readonly owner: string;
  readonly properties: readonly string[];
}

export const alwaysThere: readonly AlwaysThere[] = [
  // stripe@8.197.0 to 22.6.2.
  {
    owner: "Account",
    properties: [
      "charges_enabled",
      "details_submitted",
      "email",
      "payouts_enabled",
      "type",
    ],
  },
  // stripe@8.197.0 to 9.1.0.
  {
    owner: "Account",
    properties: [
      "business_profile",
      "business_type",
      "country",
      "default_currency",
      "settings",
    ],
    before: "2022-08-01",
  },
  // stripe@8.197.0 to 22.6.2.
  {
    owner: "Customer",
    properties: ["balance", "invoice_settings", "metadata"],
  },
  // stripe@8.197.0 to 9.1.0.
  {
    owner: "Customer",
    properties: [
      "address",
      "currency",
      "delinquent",
      "discount",
      "invoice_prefix",
      "name",
      "phone",
      "preferred_locales",
    ],
    before: "2022-08-01",
  },
  // stripe@8.197.0 to 9.1.0; 12.0.0 to 17.0.0; 19.0.0 to 22.6.2.
  { owner: "Invoice", properties: ["id"], before: "2022-08-01" },
  {
    owner: "Invoice",
    properties: ["id"],
    from: "2022-11-15",
    before: "2025-03-31",
  },
  { owner: "Invoice", properties: ["id"], from: "2025-09-30" },
  // stripe@8.197.0 to 22.6.2.
  {
    owner: "PaymentIntent",
    properties: ["amount_capturable", "amount_received", "metadata"],
  },
  // stripe@8.197.0 to 22.6.2.
  { owner: "Person", properties: ["account"] },
  // stripe@8.197.0 to 14.0.0, and under their names since (15.0.0 to 21.0.0).
  {
    owner: "ExternalAccountCreateParams",
    properties: ["external_account"],
    before: "2024-04-10",
  },
  {
    owner: "AccountCreateExternalAccountParams",
    properties: ["external_account"],
    from: "2024-04-10",
  },
  {
    owner: "CustomerSourceCreateParams",
    properties: ["source"],
    before: "2024-04-10",
  },
  {
    owner: "CustomerCreateSourceParams",
    properties: ["source"],
    from: "2024-04-10",
  },
];

/** A resource of the specification that has no methods in the package. */
interface WithoutMethods extends Observed {
  readonly className: string;
}

export const withoutMethods: readonly WithoutMethods[] = [
  // stripe@8.197.0 to 9.1.0.
  { className: "BitcoinReceiver" },
  { className: "Recipient" },
];

/** A property whose type the package has a shared address for, whatever its shape. */
interface SharedAddress extends Observed {
  /** The full name of the interface and the name of the property. */
  readonly property: string;
}

export const sharedAddresses: readonly SharedAddress[] = [
  // stripe@8.197.0 to 10.0.0.
  { property: "CustomerCreateParams.address", before: "2022-11-15" },
  { property: "CustomerUpdateParams.address", before: "2022-11-15" },
];

/**
 * Classes by the keys of their schemas, for specifications that do not name
 * them (stripe@12.0.0 and 13.6.0).
 */
export const classesByKey: ReadonlyMap<string, QualifiedName> = new Map([
  ["item", ["LineItem"]],
  ["line_item", ["InvoiceLineItem"]],
  ["invoiceitem", ["InvoiceItem"]],
  ["scheduled_query_run", ["Sigma", "ScheduledQueryRun"]],
]);

/** Unions by the keys of their schemas, whatever class the specification names (stripe@8.197.0 to 23.1.0). */
export const unionsByKey: ReadonlyMap<string, QualifiedName> = new Map([
  ["payment_source", ["CustomerSource"]],
  ["deleted_payment_source", ["DeletedCustomerSource"]],
]);

/** Schemas of resources that the package does not declare (stripe@8.197.0 to 13.6.0). */
export const schemasLeftOut: ReadonlySet<string> = new Set([
  "issuing.settlement",
  "three_d_secure",
]);

/**
 * Enums that are closed though the specification does not say so, by the full
 * names of their types (stripe@22.4.0 to 23.1.0).
 */
export const closedEnums: ReadonlySet<string> = new Set([
  "Event.Type",
  "WebhookEndpointCreateParams.ApiVersion",
  "WebhookEndpointCreateParams.EnabledEvent",
  "WebhookEndpointUpdateParams.EnabledEvent",
]);

/** Objects that the types of snapshot events are not named after as they stand (stripe@12.0.0 to 23.1.0). */
export const eventObjects: ReadonlyMap<string, string> = new Map([
  ["invoiceitem", "invoice_item"],
]);

/** Schemas that are resources though they do not say of what object (stripe@19.0.0 to 23.1.0). */
export const resourcesByKey: ReadonlySet<string> = new Set([
  "v2.deleted_object",
]);

/** Segments of paths that methods are not named after as they stand (stripe@8.197.0 to 23.1.0). */
export const segmentNames: ReadonlyMap<string, string> = new Map([
  ["lines", "line_items"],
]);

/**
 * Actions that methods name together with their class: `finalizeInvoice`,
 * `voidCreditNote` (stripe@9.1.0 to 22.6.2). Such a word alone would be one of
 * a programming language, or say too little.
 */
export const actionsWithClass: ReadonlySet<string> = new Set([
  "finalize",
  "return",
  "send",
  "void",
]);

/**
 * Parts of a class whose params are named after the part, as if it were a
 * class of its own, by the path of the part (stripe@9.1.0 to 14.0.0). Only a
 * specification without `x-stripeOperations` needs them.
 */
export const partsWithParams: ReadonlyMap<string, string> = new Map([
  ["/v1/accounts/{}/capabilities", "Capability"],
  ["/v1/accounts/{}/external_accounts", "ExternalAccount"],
  ["/v1/accounts/{}/login_links", "LoginLink"],
  ["/v1/accounts/{}/persons", "Person"],
  ["/v1/application_fees/{}/refunds", "FeeRefund"],
  ["/v1/credit_notes/{}/lines", "CreditNoteLineItem"],
  ["/v1/customers/{}/balance_transactions", "CustomerBalanceTransaction"],
  ["/v1/customers/{}/cash_balance", "CashBalance"],
  [
    "/v1/customers/{}/cash_balance_transactions",
    "CustomerCashBalanceTransaction",
  ],
  ["/v1/customers/{}/sources", "CustomerSource"],
  ["/v1/customers/{}/tax_ids", "TaxId"],
  ["/v1/invoices/{}/lines", "InvoiceLineItem"],
  ["/v1/subscription_items/{}/usage_record_summaries", "UsageRecordSummary"],
  ["/v1/subscription_items/{}/usage_records", "UsageRecord"],
  ["/v1/transfers/{}/reversals", "TransferReversal"],
]);

/**
 * Operations that only the public specification has: older paths to what has a
 * newer one, and what never was in the package (stripe@12.0.0). As `verb path`,
 * or as a path for all of what is at it and below it.
 */
export const operationsLeftOut: readonly string[] = [
  "/v1/accounts/{}/bank_accounts",
  "/v1/accounts/{}/people",
  "/v1/application_fees/{}/refund",
  "/v1/balance/history",
  "/v1/charges/{}/dispute",
  "/v1/charges/{}/refund",
  "/v1/charges/{}/refunds",
  "/v1/customers/{}/bank_accounts",
  "/v1/customers/{}/cards",
  "get /v1/customers/{}/discount",
  "/v1/customers/{}/subscriptions",
  "/v1/issuing/settlements",
  "/v1/link_account_sessions",
  "/v1/linked_accounts",
  "/v1/sources/{}/mandate_notifications",
  "/v1/sources/{}/source_transactions/{}",
  "get /v1/subscriptions/{}/discount",
];

/**
 * The ends of titles of schemas that stand in unions of the public
 * specification for what publishable keys may see; the package has the other
 * members alone (stripe@12.0.0 and 13.6.0).
 */
export const clientSchemas: readonly string[] = [
  "_type_specific_payment_method_options_client",
];

/** Params that the package declares without a member, whatever the operation takes. */
interface EmptyParams extends Observed {
  /** The full name of the interface. */
  readonly name: string;
}

export const emptyParams: readonly EmptyParams[] = [
  // stripe@8.197.0 to 12.1.0; with members from 12.18.0 on, of the same API version as 11.0.0.
  { name: "FileCreateParams", before: "2022-11-15" },
];

/** Schemas of responses that the package has the shared `Address` for (stripe@9.1.0 to 22.6.2). */
export const addressSchemas: ReadonlySet<string> = new Set([
  "address",
  "tax_product_resource_postal_address",
]);
