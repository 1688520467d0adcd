import {
  chooseConventions,
  type ConventionName,
} from "../conventions/choose-conventions.js";
import type { EnumForm } from "../conventions/enum-form.js";
import { openApiContract } from "../conventions/openapi/contract.js";
import type { FormatOptions } from "../conventions/openapi/context.js";
import { stripeContract } from "../conventions/stripe/contract.js";
import { httpOperations } from "../conventions/stripe/http-operations.js";
import type { Contract } from "../model/contract.js";
import type { HttpOperation } from "../model/http-operation.js";
import type { LoadedDocument } from "../openapi/load.js";
import type { Outcome, Problem } from "../problem.js";
import { failure, success } from "../problem.js";
import type { FragmentOptions } from "./fragment.js";
import { fragmentOf } from "./fragment.js";

/** By which conventions a contract is made, and what they leave open. */
export interface ConventionOptions extends Partial<FormatOptions> {
  /** Without it those that the document seems to follow. */
  readonly conventions?: ConventionName;
  /** For the `openapi` conventions: the namespace of all declarations. */
  readonly namespace?: string;
}

/** What of a specification a contract is made of, and how. */
export interface ContractOptions extends ConventionOptions {
  /** The API version that it is of; without it the document's own (`info.version`). */
  readonly apiVersion?: string;
  /** The part of the specification to take; without it the whole. */
  readonly fragment?: FragmentOptions;
  /** The folder whose files references may lead to; without it they lead to no file. */
  readonly allowRefs?: string;
}

/** A contract, and the document that it was made of. */
export interface SpecificationContract {
  readonly contract: Contract;
  /** What methods of the contract call, as HTTP has it. */
  readonly operations: readonly HttpOperation[];
  /** The specification, or the part of it. */
  readonly source: LoadedDocument;
  readonly conventions: ConventionName;
  /** The form of enums. */
  readonly enums: EnumForm;
  /** What of the document the types do not show. */
  readonly warnings: readonly Problem[];
}

/** The conventions for a document, which has not been checked yet. A part is taken by Stripe's alone. */
export function conventionsFor(
  document: Readonly<Record<string, unknown>>,
  { conventions, fragment }: ContractOptions,
): ConventionName {
  if (conventions !== undefined) return conventions;
  return fragment === undefined ? chooseConventions(document) : "stripe";
}

/** Makes the contract of a document that is loaded, overlays included. Problems have no line and column. */
export function specificationContract(
  loaded: LoadedDocument,
  options: ContractOptions,
): Outcome<SpecificationContract> {
  const { apiVersion, fragment, enums = "as-specified" } = options;
  const conventions = conventionsFor({ ...loaded.document }, options);
  if (conventions === "openapi") return fromOpenApi(loaded, options);
  const source =
    fragment === undefined
      ? success(loaded)
      : fragmentOf(loaded, fragment, apiVersion);
  if (!source.ok) return source;
  const version = apiVersion ?? source.value.document.info.version;
  const contract = stripeContract(source.value, version, enums);
  return contract.ok
    ? success({
        contract: contract.value,
        operations: httpOperations(contract.value, source.value),
        source: source.value,
        conventions,
        enums,
        warnings: [],
      })
    : contract;
}

function fromOpenApi(
  loaded: LoadedDocument,
  { apiVersion, fragment, ...options }: ContractOptions,
): Outcome<SpecificationContract> {
  if (fragment !== undefined) {
    return failure([
      {
        kind: "unsupported-fragment",
        message:
          "a part of a document is taken by Stripe's conventions alone: they say which names stand for what",
        file: loaded.file,
        pointer: "",
      },
    ]);
  }
  const version = apiVersion ?? loaded.document.info.version;
  const { contract, operations, warnings } = openApiContract(loaded, {
    ...options,
    apiVersion: version,
  });
  return success({
    contract,
    operations,
    source: loaded,
    conventions: "openapi",
    enums: options.enums ?? "as-specified",
    warnings,
  });
}
