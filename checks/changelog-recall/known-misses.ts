/** Places in which something is known to be missed, and why. */
export interface KnownMisses {
  readonly id: string;
  readonly description: string;
  /** Whether it is the specifications that do not differ there, or the declarations of the official releases. */
  readonly lack: "not-specified" | "not-declared";
  readonly places: readonly string[];
}

/** What is known; a place counts as long as what it lacks is lacking. */
export const knownMisses: readonly KnownMisses[] = [
  {
    id: "kept-by-hand",
    description:
      "The authors of the package keep these declarations by hand (8.200.0 and 8.204.0 have pull requests of their own for the first two), whatever the specification says.",
    lack: "not-specified",
    places: [
      "Customer.tax_ids",
      "ExternalAccountListParams.object",
      "WebhookEndpointCreateParams.enabled_events",
      "WebhookEndpointUpdateParams.enabled_events",
    ],
  },
  {
    id: "sdk-only",
    description:
      "The package is made of the specification for SDKs; the public one does not have it.",
    lack: "not-specified",
    places: ["PaymentMethod.link.country", "PaymentMethodUpdateParams.cashapp"],
  },
  {
    id: "written-out-result",
    description:
      "The result of the method is made of a resource whose own properties differ; they are compared themselves.",
    lack: "not-declared",
    places: ["Invoice.retrieveUpcoming"],
  },
];
