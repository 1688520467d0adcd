import type { Row } from "./row.js";

/** What is known about the two releases beside one row. */
export interface RowContext {
  /** Whether the specification is the public one, without what only SDKs have. */
  readonly isPublicVariant: boolean;
  /** Whether we have this owner, or class of methods, at all. */
  readonly weHaveOwner: boolean;
  /** Whether the official release has it. */
  readonly officialHasOwner: boolean;
}

/** A sort of difference. */
export interface Category {
  readonly id: string;
  readonly description: string;
  /** Why there is a difference, in words for the page. */
  readonly cause: string;
  /** Whether the second of the percentages leaves it out. */
  readonly isLeftOut?: boolean;
  readonly matches: (row: Row, context: RowContext) => boolean;
}
