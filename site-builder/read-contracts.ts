import { readContractFile } from "../codegen/src/contract-file/contract-file.js";
import { readSide } from "../codegen/src/generation/compare-specifications.js";
import { comparedSide } from "../codegen/src/generation/compared-side.js";
import type { NamedContract } from "../codegen/src/history/build-history.js";
import type { Outcome, Problem } from "../codegen/src/problem.js";
import { distinctProblems, failure, success } from "../codegen/src/problem.js";

/** What a `contract.json` promises. */
export interface PromisedContracts {
  /** Those of all API versions, the oldest first. */
  readonly contracts: readonly NamedContract[];
  /** The modules that people import, by name, in the order in which the site has them. */
  readonly modules: readonly string[];
}

/** Reads what a `contract.json` promises, or gives all that is wrong with it. */
export async function readContracts(
  contractFile: string,
): Promise<Outcome<PromisedContracts>> {
  const contract = await readContractFile(contractFile);
  if (!contract.ok) return contract;
  const contracts: NamedContract[] = [];
  const problems: Problem[] = [];
  // Names of API versions begin with their dates.
  const names = contract.value.versions.map(({ apiVersion }) => apiVersion);
  for (const name of names.toSorted()) {
    const side = await comparedSide(name, contractFile, contract);
    const read = await readSide({ name, options: {}, side });
    if (read.ok) contracts.push(read.value);
    else problems.push(...read.problems);
  }
  return problems.length > 0
    ? failure(distinctProblems(problems))
    : success({
        contracts,
        modules: ["index", ...(contract.value.how.subpaths ?? [])],
      });
}
