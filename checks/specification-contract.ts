import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The repository's folder. */
export const repository = fileURLToPath(new URL("..", import.meta.url));

/** The folder of the specifications and of `contract.json`. */
export const specifications = fileURLToPath(
  new URL("../spec", import.meta.url),
);

/** What `spec/contract.json` promises. */
export interface PromisedContract {
  /** The API version that importers get when they name none. */
  readonly default: string;
  /** The promised API versions and the specification of each. */
  readonly versions: Readonly<
    Record<string, { readonly specification: string }>
  >;
}

/** Gives what `spec/contract.json` says. */
export function readContract(): PromisedContract {
  // Of this shape by its JSON Schema, which specification.test.ts holds it to.
  return readJson(`${specifications}/contract.json`) as PromisedContract;
}

/** Gives the value in a JSON file. */
export function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, "utf8"));
}
