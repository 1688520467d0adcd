import type { ConventionName } from "../conventions/choose-conventions.js";
import { readContractFile } from "../contract-file/contract-file.js";
import type { ChangeReport } from "../diff/change-report.js";
import { compareContracts } from "../diff/compare/compare-contracts.js";
import { judge } from "../diff/judge.js";
import { SideCompilers } from "../diff/proof/compile-sides.js";
import { prove } from "../diff/proof/prove.js";
import type { ComparedContract } from "../diff/report.js";
import { changeReport } from "../diff/report.js";
import { quote } from "../openapi/quote.js";
import type { Outcome, Problem } from "../problem.js";
import { distinctProblems, failure, success } from "../problem.js";
import type { ComparedSide } from "./compared-side.js";
import { comparedSide } from "./compared-side.js";
import { LoadedDocuments } from "./loaded-documents.js";
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

/** How to compare. */
export interface ComparisonOptions {
  readonly onStep: (step: string) => void;
  /** Whether the compiler proves what rules say; a report without that says so. */
  readonly proof: boolean;
  /** Says what changes do to code; by the rules where it is absent. */
  readonly judge?: typeof judge;
}

/**
 * Compares what is declared of two specifications. Problems of both sides come
 * at once, with line and column.
 */
export async function compareSpecifications(
  { contractFile, base, revision }: SpecificationComparison,
  options: ComparisonOptions,
): Promise<Outcome<ChangeReport>> {
  const { onStep, proof } = options;
  const compilers = proof ? new SideCompilers() : undefined;
  const contract = await readContractFile(contractFile);
  const sides: FoundSide[] = [];
  for (const named of [base, revision]) {
    const side = await comparedSide(named.name, contractFile, contract);
    sides.push({ ...named, side });
  }
  const unused = unusedOptions(sides, contractFile);
  if (unused.length > 0) return failure(unused);
  const read: Outcome<ReadSide>[] = [];
  for (const side of sides) {
    onStep(`reading ${side.name}`);
    // One after the other: they share one thread, and problems keep their order.
    read.push(await readSide(side));
  }
  const [older, newer] = read;
  if (!older?.ok || !newer?.ok) {
    const problems = read.flatMap((side) => (side.ok ? [] : side.problems));
    return failure(distinctProblems(problems));
  }
  const mixed = mixedConventions(older.value, newer.value);
  if (mixed.length > 0) return failure(mixed);
  onStep(`comparing ${base.name} with ${revision.name}`);
  return compareSides(older.value, newer.value, options, compilers);
}

/**
 * Compares two contracts that are made, and proves what rules say of them. What
 * the compiler contradicts is a problem.
 */
export async function compareSides(
  base: ComparedContract,
  revision: ComparedContract,
  { onStep, proof, judge: judgeFacts = judge }: ComparisonOptions,
  compilers?: SideCompilers,
): Promise<Outcome<ChangeReport>> {
  const facts = compareContracts(base.contract, revision.contract);
  const judged = judgeFacts(facts);
  if (!proof) {
    return success({ ...changeReport(base, revision, judged), unproven: true });
  }
  onStep("proving by the compiler what breaks");
  const proven = await prove(judged, base, revision, compilers);
  if (!proven.ok) return proven;
  return success(changeReport(base, revision, judged, proven.value));
}

/** A side, and what its name was found to mean. */
interface FoundSide extends NamedSide {
  readonly side: Outcome<ComparedSide>;
}

/** Problems for what was asked for of files where there are none: an API version is what the contract says. */
function unusedOptions(
  sides: readonly FoundSide[],
  file: string,
): readonly Problem[] {
  const versions = sides.filter(
    ({ side }) => side.ok && side.value.kind === "version",
  );
  const problem = (message: string): Problem => ({
    kind: "unused-option",
    message,
    file,
    pointer: "",
  });
  const renamed = versions
    .filter(({ options }) => options.apiVersion !== undefined)
    .map(({ name }) =>
      problem(
        `${quote(name)} is an API version of this contract, and cannot be read as another; a file can`,
      ),
    );
  const isPart = versions.some(({ options }) => options.fragment !== undefined);
  return isPart && versions.length === sides.length
    ? [...renamed, problem("only of files can a part be compared")]
    : renamed;
}

/** The contract of a side, and the conventions by which it was made. */
export interface ReadSide extends ComparedContract {
  readonly conventions: ConventionName;
}

/** A problem where the two documents seem to follow different conventions: no name of the one would be in the other. */
function mixedConventions(
  base: ReadSide,
  revision: ReadSide,
): readonly Problem[] {
  if (base.conventions === revision.conventions) return [];
  const sides = [base, revision].map(
    ({ name, conventions }) =>
      `${quote(name)} by the conventions ${quote(conventions)}`,
  );
  return [
    {
      kind: "mixed-conventions",
      message: `${sides.join(" and ")} cannot be compared: say --conventions for both`,
      file: revision.name,
      pointer: "",
    },
  ];
}

/** Reads a side and makes its contract. */
export async function readSide({
  name,
  options,
  side: found,
}: FoundSide): Promise<Outcome<ReadSide>> {
  if (!found.ok) return found;
  const side = found.value;
  const isVersion = side.kind === "version";
  const specification = isVersion ? side.version.specification : side.file;
  const overlays = isVersion ? side.version.overlays : [];
  const how = isVersion
    ? { ...side.how, apiVersion: side.version.apiVersion }
    : options;
  const loaded = await new LoadedDocuments(how).load(specification, overlays);
  if (!loaded.ok) return loaded;
  const made = specificationContract(loaded.value, how);
  if (made.ok) {
    const { contract, conventions } = made.value;
    return success({ name, contract, conventions });
  }
  return failure(await loaded.value.locate(made.problems));
}
