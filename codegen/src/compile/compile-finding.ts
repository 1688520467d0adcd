/** Something that TypeScript's compiler finds wrong with a generated file. */
export interface CompileFinding {
  /** The file's path as it was given; "" for what concerns no file in particular. */
  readonly path: string;
  /** Counted from 1, as is the column. */
  readonly line: number;
  readonly column: number;
  /** TypeScript's number for it: 2304 for an unknown name. */
  readonly code: number;
  /** TypeScript's words for it, on one line. */
  readonly message: string;
}

/**
 * How strict the check is: `strictest` as for users who have every check on;
 * `strict` as for those who have `strict` and not `exactOptionalPropertyTypes`.
 */
export type Strictness = "strictest" | "strict";
