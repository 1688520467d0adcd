/**
 * In which form enums of several texts are declared: as the document and its
 * conventions say, with the values that they list alone, or with any other text
 * beside these.
 */
export const enumForms = ["as-specified", "closed", "open"] as const;

/** One of the forms of enums. */
export type EnumForm = (typeof enumForms)[number];
