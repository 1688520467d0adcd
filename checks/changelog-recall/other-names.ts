/** Something that the changelog calls otherwise than the declarations do. */
export interface OtherName {
  /** The start of a place in the changelog. */
  readonly changelog: string;
  /** The starts of places that it may be in the declarations. */
  readonly declared: readonly string[];
  readonly reason: string;
}

const isInlined =
  "A schema with a class in other languages; in TypeScript it stands wherever it is used.";
const isNamedByMethod =
  "The changelog names these params after the operation, the declarations after the method.";

/** All that is called otherwise, as observed in releases 8.198.0 to 23.1.0. */
export const otherNames: readonly OtherName[] = [
  {
    changelog: "InvoiceUpcomingParams",
    declared: ["InvoiceRetrieveUpcomingParams"],
    reason: isNamedByMethod,
  },
  {
    changelog: "InvoiceUpcomingLinesParams",
    declared: [
      "InvoiceLineItemListUpcomingParams",
      "InvoiceListUpcomingLinesParams",
    ],
    reason: isNamedByMethod,
  },
  {
    changelog: "CreditNotePreviewLinesParams",
    declared: [
      "CreditNoteLineItemListPreviewParams",
      "CreditNoteListPreviewLineItemsParams",
    ],
    reason: isNamedByMethod,
  },
  {
    changelog: "ProrationDetails",
    declared: ["InvoiceLineItem.proration_details"],
    reason: isInlined,
  },
  {
    changelog: "CreditedItems",
    declared: [
      "InvoiceLineItem.proration_details.credited_items",
      "InvoiceLineItem.proration_details",
    ],
    reason: isInlined,
  },
  {
    changelog: "ShippingDetails",
    declared: [
      "Charge.shipping",
      "Customer.shipping",
      "PaymentIntent.shipping",
    ],
    reason: isInlined,
  },
  { changelog: "SKU", declared: ["Sku"], reason: "Another use of capitals." },
];
