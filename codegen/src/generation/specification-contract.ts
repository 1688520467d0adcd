import { stripeContract } from "../conventions/stripe/contract.js";
import type { Contract } from "../model/contract.js";
import type { LoadedDocument } from "../openapi/load.js";
import type { Outcome } from "../problem.js";
import { success } from "../problem.js";
import type { FragmentOptions } from "./fragment.js";
import { fragmentOf } from "./fragment.js";

/** What of a specification a contract is made of. */
export interface ContractOptions {
  /** The API version that it is of; without it the document's own (`info.version`). */
  readonly apiVersion?: string;
  /** The part of the specification to take; without it the whole. */
  readonly fragment?: FragmentOptions;
}

/** A contract, and the document that it was made of. */
export interface SpecificationContract {
  readonly contract: Contract;
  /** The specification, or the part of it. */
  readonly source: LoadedDocument;
}

/** Makes the contract of a document that is loaded, overlays included. Problems have no line and column. */
export function specificationContract(
  loaded: LoadedDocument,
  { apiVersion, fragment }: ContractOptions,
): Outcome<SpecificationContract> {
  const source =
    fragment === undefined
      ? success(loaded)
      : fragmentOf(loaded, fragment, apiVersion);
  if (!source.ok) return source;
  const version = apiVersion ?? source.value.document.info.version;
  const contract = stripeContract(source.value, version);
  return contract.ok
    ? success({ contract: contract.value, source: source.value })
    : contract;
}
