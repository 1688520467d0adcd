import { readContractFile } from "../contract-file/contract-file.js";
import type { ChangeReport } from "../diff/change-report.js";
import { compareContracts } from "../diff/compare/compare-contracts.js";
import { judge } from "../diff/judge.js";
import type { ComparedContract } from "../diff/report.js";
import { changeReport } from "../diff/report.js";
import { loadDocument } from "../openapi/load.js";
import type { Outcome } from "../problem.js";
import { failure, success } from "../problem.js";
import type { ComparedSide } from "./compared-side.js";
import { comparedSide } from "./compared-side.js";
import { distinctProblems } from "./distinct-problems.js";
import type { ContractOptions } from "./specification-contract.js";
import { specificationContract } from "./specification-contract.js";

/** One side of a comparison as the user names it. */
export interface NamedSide {
  /** An API version of the contract here, or a file. */
  readonly name: string;
  /** What to make of it where it is a file. */
  readonly options: ContractOptions;
}

/** What to compare. */
export interface SpecificationComparison {
  /** The `contract.json` that API versions are sought in; it need not be there for two files. */
  readonly contractFile: string;
  readonly base: NamedSide;
  readonly revision: NamedSide;
}

/**
 * Compares what is declared of two specifications. Problems of both sides come
 * at once, with line and column.
 */
export async function compareSpecifications(
  { contractFile, base, revision }: SpecificationComparison,
  onStep: (step: string) => void,
): Promise<Outcome<ChangeReport>> {
  const contract = await readContractFile(contractFile);
  const sides: Outcome<ComparedContract>[] = [];
  for (const { name, options } of [base, revision]) {
    const side = await comparedSide(name, contractFile, contract);
    onStep(`reading ${name}`);
    // One after the other: they share one thread, and problems keep their order.
    sides.push(side.ok ? await readSide(name, side.value, options) : side);
  }
  const [older, newer] = sides;
  if (!older?.ok || !newer?.ok) {
    const problems = sides.flatMap((side) => (side.ok ? [] : side.problems));
    return failure(distinctProblems(problems));
  }
  onStep(`comparing ${base.name} with ${revision.name}`);
  const facts = compareContracts(older.value.contract, newer.value.contract);
  return success(changeReport(older.value, newer.value, judge(facts)));
}

async function readSide(
  name: string,
  side: ComparedSide,
  options: ContractOptions,
): Promise<Outcome<ComparedContract>> {
  const isVersion = side.kind === "version";
  const specification = isVersion ? side.version.specification : side.file;
  const overlays = isVersion ? side.version.overlays : [];
  const loaded = await loadDocument(specification, { overlays });
  if (!loaded.ok) return loaded;
  const made = specificationContract(
    loaded.value,
    isVersion ? { apiVersion: side.version.apiVersion } : options,
  );
  return made.ok
    ? success({ name, contract: made.value.contract })
    : failure(await loaded.value.locate(made.problems));
}
