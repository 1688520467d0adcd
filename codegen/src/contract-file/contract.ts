/** What a `contract.json` says, found to be sound. */
export interface ContractFile {
  /** As the user named it. */
  readonly file: string;
  /** The API version that users get who name none; one of `versions`. */
  readonly defaultVersion: string;
  /** The packages and classes that it is of, where it says so: what a new API version is extracted with. */
  readonly only?: readonly string[];
  /** How declarations are made of all of them. */
  readonly how: HowDeclared;
  /** At least one, in the order of the file. */
  readonly versions: readonly ContractVersion[];
}

/** How declarations are made: what is absent goes by the documents. */
export interface HowDeclared {
  readonly conventions?: "stripe" | "openapi";
  readonly namespace?: string;
  readonly enums?: "as-specified" | "closed" | "open";
  readonly dates?: "string" | "Date";
  readonly integers?: "number" | "bigint";
  /** Modules beside the declarations, each of which users import by a subpath of its own. */
  readonly subpaths?: readonly Subpath[];
}

/** The modules that there can be beside declarations. */
export const subpaths = ["enums", "expand", "paths"] as const;

/** The name of a module beside declarations: users import `package/<API version>/<name>`. */
export type Subpath = (typeof subpaths)[number];

/** One API version of a contract. */
export interface ContractVersion {
  /** Fit to be the name of a folder. */
  readonly apiVersion: string;
  /** The file that describes it, by a path that begins as that of the `contract.json` does. */
  readonly specification: string;
  /** The overlays for it in the order to apply them, by paths that begin so too. */
  readonly overlays: readonly string[];
}
