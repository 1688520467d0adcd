import type { Side } from "./row.js";

/** A specification and the official release of its date. */
export interface Pair {
  readonly id: string;
  /** What is compared, for the head of its section. */
  readonly title: string;
  readonly apiVersion: string;
  readonly isPublicVariant: boolean;
  /** Whether the specification has Stripe's descriptions; else comments are not compared. */
  readonly hasOfficialDescriptions: boolean;
  readonly specification: FileSource;
  readonly official: OfficialRelease;
  /** Only what has a full name that matches is compared; absent for all. */
  readonly scope?: RegExp;
  readonly floors: readonly Floor[];
}

/** Where a file is: in the repository, beside it, or in a package of npm's that is downloaded. */
export interface FileSource {
  /** The package, as `name@version`; without it the path is relative to the repository. */
  readonly package?: string;
  readonly path: string;
  /** Packages to install with it: peers, of versions that it works with. */
  readonly beside?: readonly string[];
}

/** A release of the official package. */
export interface OfficialRelease extends FileSource {
  readonly version: string;
  /** Whether it declares everything in one ambient module (before 22), or in module files; see layouts.ts. */
  readonly layout: "ambient" | "module-files";
}

/** The least that a figure has to be, in percent. */
export interface Floor {
  readonly figure: Side | "response sets" | "params sets";
  readonly minimum: number;
}
