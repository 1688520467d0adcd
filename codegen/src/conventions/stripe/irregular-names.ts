/**
 * Names that Stripe's generator does not form by its rules. Each entry says
 * where it is observed.
 */

/** What a child resource is called in the methods of its parent, by class. */
export const irregularChildNames: ReadonlyMap<string, string> = new Map([
  // Customers: createSource, listSources, … (stripe@9.1.0 to 23.1.0).
  ["PaymentSource", "Source"],
  // ApplicationFees: createRefund, listRefunds, … (stripe@9.1.0 to 23.1.0).
  ["FeeRefund", "Refund"],
]);

/** Methods by their operation, as `verb path`. */
export const irregularMethodNames: ReadonlyMap<string, string> = new Map([
  // Accounts: the account of the key itself (stripe@22.0.0 to 23.1.0).
  ["get /v1/account", "retrieve_current"],
  // Invoices (stripe@9.1.0).
  ["get /v1/invoices/upcoming", "retrieve_upcoming"],
  ["get /v1/invoices/upcoming/lines", "list_upcoming_line_items"],
  // Credit notes (stripe@9.1.0 to 23.1.0).
  ["get /v1/credit_notes/preview/lines", "list_preview_line_items"],
  // Sources (stripe@9.1.0 to 23.1.0).
  ["get /v1/sources/{source}/source_transactions", "list_source_transactions"],
  // Subscriptions (stripe@9.1.0; `cancel` since 12.0.0).
  ["delete /v1/subscriptions/{subscription_exposed_id}", "delete"],
  // Issuing cards (stripe@9.1.0).
  ["get /v1/issuing/cards/{card}/details", "retrieve_details"],
]);

/** Classes by the keys of their schemas, for specifications that do not name them (stripe@12.0.0 and 13.6.0). */
export const irregularResourceNames: ReadonlyMap<string, readonly string[]> =
  new Map([
    ["item", ["LineItem"]],
    ["line_item", ["InvoiceLineItem"]],
    ["invoiceitem", ["InvoiceItem"]],
    ["scheduled_query_run", ["Sigma", "ScheduledQueryRun"]],
  ]);

/** Resources that the official package does not declare (stripe@9.1.0 to 13.6.0). */
export const schemasLeftOut: ReadonlySet<string> = new Set([
  "issuing.settlement",
  "three_d_secure",
]);
