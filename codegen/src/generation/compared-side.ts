import { stat } from "node:fs/promises";
import type {
  ContractFile,
  ContractVersion,
  HowDeclared,
} from "../contract-file/contract.js";
import { quote } from "../openapi/quote.js";
import { closestName } from "../openapi/suggestion.js";
import type { Outcome, Problem } from "../problem.js";
import { failure, success } from "../problem.js";

/** What a side of a comparison is: an API version of the contract here, or a file. */
export type ComparedSide =
  | {
      readonly kind: "version";
      readonly version: ContractVersion;
      readonly how: HowDeclared;
    }
  | { readonly kind: "file"; readonly file: string };

/**
 * Tells what the user means by the name of a side. A name of an API version is
 * that; anything else with a slash, or the extension of a document, or that is
 * there, is a file.
 *
 * @param contractFile the `contract.json` here, as the user would name it
 * @param contract what it says, or what is wrong with it
 */
export async function comparedSide(
  name: string,
  contractFile: string,
  contract: Outcome<ContractFile>,
): Promise<Outcome<ComparedSide>> {
  const { versions = [], how = {} } = contract.ok ? contract.value : {};
  const version = versions.find(({ apiVersion }) => apiVersion === name);
  if (version !== undefined) return success({ kind: "version", version, how });
  const isPath = /[/\\]|\.(?:json|ya?ml)$/iu.test(name);
  if (isPath || (await isFile(name))) {
    return success({ kind: "file", file: name });
  }
  if (contract.ok) {
    return failure([unknownVersion(name, contractFile, contract.value)]);
  }
  const isMissing = contract.problems.every(
    ({ kind, file }) => kind === "file-not-found" && file === contractFile,
  );
  return isMissing ? failure([noContract(name, contractFile)]) : contract;
}

async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch (error) {
    // Whatever the reason, there is none that could be read.
    if (error instanceof Error && "code" in error) return false;
    throw error;
  }
}

function unknownVersion(
  name: string,
  file: string,
  { versions }: ContractFile,
): Problem {
  const names = versions.map(({ apiVersion }) => apiVersion);
  const closest = closestName(name, names);
  const hint = closest === undefined ? "" : `; did you mean ${quote(closest)}?`;
  return {
    kind: "unknown-version",
    message: `${quote(name)} is neither an API version of this contract (${names.join(", ")}) nor a file${hint}`,
    file,
    pointer: "/versions",
  };
}

function noContract(name: string, file: string): Problem {
  return {
    kind: "unknown-version",
    message: `${quote(name)} is no file, and here is no contract that could have an API version of that name`,
    file,
    pointer: "",
  };
}
