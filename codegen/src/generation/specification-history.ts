import type { ContractFile } from "../contract-file/contract-file.js";
import { readContractFile } from "../contract-file/contract-file.js";
import type { NamedContract } from "../history/build-history.js";
import { memberHistory } from "../history/build-history.js";
import type { MemberHistory } from "../history/member-history.js";
import type { Outcome, Problem } from "../problem.js";
import { distinctProblems, failure, success } from "../problem.js";
import type {
  NamedSide,
  SpecificationComparison,
} from "./compare-specifications.js";
import { readSide } from "./compare-specifications.js";
import { comparedSide } from "./compared-side.js";

/**
 * The history of members that belongs to a comparison: where both sides are
 * API versions of the contract here, in all its versions, by their names,
 * which begin with their dates; else in both sides.
 */
export async function specificationHistory(
  { contractFile, base, revision }: SpecificationComparison,
  onStep: (step: string) => void,
): Promise<Outcome<MemberHistory>> {
  const contract = await readContractFile(contractFile);
  const sides = contract.ok
    ? historySides(contract.value, base, revision)
    : [base, revision];
  const contracts: NamedContract[] = [];
  const problems: (readonly Problem[])[] = [];
  for (const { name, options } of sides) {
    onStep(`reading ${name}`);
    const side = await comparedSide(name, contractFile, contract);
    // One after the other: they share one thread, and problems keep their order.
    const read = await readSide({ name, options, side });
    if (read.ok) contracts.push(read.value);
    else problems.push(read.problems);
  }
  return problems.length > 0
    ? failure(distinctProblems(problems.flat()))
    : success(memberHistory(contracts));
}

function historySides(
  { versions }: ContractFile,
  base: NamedSide,
  revision: NamedSide,
): readonly NamedSide[] {
  const names = versions.map(({ apiVersion }) => apiVersion);
  return names.includes(base.name) && names.includes(revision.name)
    ? names.toSorted().map((name) => ({ name, options: {} }))
    : [base, revision];
}
