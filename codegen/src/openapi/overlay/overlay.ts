import type { Problem } from "../../problem.js";

/** An overlay document that is sound as such. */
export interface Overlay {
  /** As the user named it. */
  readonly file: string;
  /** Of the file's bytes, in hexadecimal. */
  readonly sha256: string;
  readonly version: OverlayVersion;
  /** At least one, in the order to apply them. */
  readonly actions: readonly OverlayAction[];
  /** Gives problems of the overlay their line and column, and sorts them by these. */
  readonly locate: (
    problems: readonly Problem[],
  ) => Promise<readonly Problem[]>;
}

/** The versions of the Overlay Specification that are read; patch versions change nothing. */
export type OverlayVersion = "1.0" | "1.1";

/** A change to all places that a path selects (Action Object). */
export interface OverlayAction {
  /** Where it stands in the overlay. */
  readonly pointer: string;
  /** A JSONPath of RFC 9535. */
  readonly target: string;
  readonly change: OverlayChange;
}

/** What an action does. */
export type OverlayChange =
  | { readonly kind: "remove" }
  /** Merges a value into objects, adds it to arrays, or puts it in place of other values. */
  | { readonly kind: "update"; readonly value: unknown }
  /** The same with the one value of the document that a JSONPath selects. */
  | { readonly kind: "copy"; readonly from: string }
  /** What `remove: false` alone says. */
  | { readonly kind: "none" };
