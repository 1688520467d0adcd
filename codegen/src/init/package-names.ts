import { versionFault } from "../contract-file/check-contract.js";
import type { HowDeclared } from "../contract-file/contract.js";
import {
  namespaceFault,
  namespaceName,
} from "../conventions/openapi/namespace-name.js";
import {
  type ConventionOptions,
  conventionsFor,
} from "../generation/specification-contract.js";
import type { LoadedDocument } from "../openapi/load.js";
import type { Outcome, Problem } from "../problem.js";
import { failure, success } from "../problem.js";
import { packageNameFault, packageNameFor } from "./package-name.js";

/** What a contract package is called, and what in it. */
export interface PackageNames {
  readonly apiVersion: string;
  readonly packageName: string;
  /** What its `contract.json` says of how declarations are made. */
  readonly how: HowDeclared;
}

/** The names that are wanted; those that are not given follow from the document. */
export interface WantedNames extends ConventionOptions {
  readonly apiVersion?: string;
  readonly packageName?: string;
}

/**
 * Chooses the names for a contract package. All of them are told in its
 * `contract.json`, so that none changes with the document's title. Problems of
 * names that follow from the document have no line and column.
 */
export function packageNames(
  { document, file }: LoadedDocument,
  wanted: WantedNames,
): Outcome<PackageNames> {
  const { enums, dates, integers } = wanted;
  const conventions = conventionsFor({ ...document }, wanted);
  const apiVersion = wanted.apiVersion ?? document.info.version;
  const namespace = namespaceName(document, wanted.namespace);
  const packageName = wanted.packageName ?? packageNameFor(namespace);
  const isOpenApi = conventions === "openapi";
  const problems = [
    problem(versionFault(apiVersion), "--api-version", "/info/version"),
    problem(
      isOpenApi ? namespaceFault(namespace) : undefined,
      "--namespace",
      "/info/title",
    ),
    problem(packageNameFault(packageName), "--package", "/info/title"),
  ].filter((one) => one !== undefined);
  if (problems.length > 0) {
    return failure(problems.map((one) => ({ ...one, file })));
  }
  return success({
    apiVersion,
    packageName,
    how: {
      conventions,
      ...(isOpenApi ? { namespace } : {}),
      ...(enums === undefined ? {} : { enums }),
      ...(dates === undefined ? {} : { dates }),
      ...(integers === undefined ? {} : { integers }),
    },
  });
}

function problem(
  fault: string | undefined,
  option: string,
  pointer: string,
): Omit<Problem, "file"> | undefined {
  if (fault === undefined) return undefined;
  const message = `${fault}; ${option} names another`;
  return { kind: "invalid-name", message, pointer };
}
