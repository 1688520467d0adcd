import type { CompileFinding } from "../../compile/compile-finding.js";
import type { GeneratedFile } from "../../generated-file.js";
import type { Contract } from "../../model/contract.js";
import { printContract } from "../../printer/print.js";
import type { Outcome, Problem } from "../../problem.js";
import { failure, success } from "../../problem.js";
import type { Witness } from "../change-report.js";
import { ContractIndex } from "../compare/contract-index.js";
import type { Fact } from "../fact.js";
import type { JudgedFact } from "../judge.js";
import type { ComparedContract } from "../report.js";
import { CandidateWriter } from "./candidates.js";
import type { SideFindings } from "./compile-sides.js";
import { SideCompilers } from "./compile-sides.js";
import {
  uncompilable,
  unexplained,
  unusable,
  withoutWitness,
} from "./contradictions.js";
import { Explanations } from "./explain.js";
import type { Probe } from "./probe.js";
import { probesOf } from "./probes.js";
import type {
  Attempt,
  CandidateFindings,
  PlacedCandidate,
} from "./witness-search.js";
import { bestWitness, exactWitness } from "./witness-search.js";

/** The witness of each breaking fact. */
export type Witnesses = ReadonlyMap<Fact, Witness>;

const declarationsPath = "index.d.ts";
const probesPath = "probes.mts";

/**
 * Proves by the compiler what rules say of changes. Each that is breaking has
 * a witness: code that compiles against the base, and not against the revision
 * on its one marked line. And code that uses all that the base declares stops
 * to compile where breaking changes say so and nowhere else. What is not so is
 * a problem, and a defect of a rule, of the comparison or of the proof.
 */
export async function prove(
  judged: readonly JudgedFact[],
  base: ComparedContract,
  revision: ComparedContract,
  compilers = new SideCompilers(),
): Promise<Outcome<Witnesses>> {
  const index = new ContractIndex(base.contract);
  const breaking = judged.filter(({ rule }) => rule.level === "breaking");
  const writer = new CandidateWriter(base.contract, index);
  const attempts = breaking.map((change, number): Attempt => ({
    ...change,
    candidates: writer.candidatesFor(change).map((candidate, choice) => ({
      ...candidate,
      path: `witness-${number}-${choice}.mts`,
    })),
  }));
  const probes = probesOf(base.contract, index);
  const declarations = {
    base: declarationsOf(base.contract),
    revision: declarationsOf(revision.contract),
  };
  const findings = await compilers.compile(declarations, {
    probes: [
      {
        path: probesPath,
        text: probes.map(({ line }) => `${line}\n`).join(""),
      },
    ],
    candidates: attempts.flatMap(({ candidates }) =>
      candidates.slice(0, 1).map(moduleOf),
    ),
  });
  const unsound = [
    ...(findings.base.get(declarationsPath) ?? []).map((finding) =>
      uncompilable(finding, base.name),
    ),
    ...(findings.revisionProbes.get(declarationsPath) ?? []).map((finding) =>
      uncompilable(finding, revision.name),
    ),
  ];
  if (unsound.length > 0) return failure(unsound);

  const nearest = candidateFindings(findings);
  const others = await compilers.compile(declarations, {
    probes: [],
    candidates: attempts
      .filter((attempt) => !exactWitness(attempt, nearest))
      .flatMap(({ candidates }) => candidates.slice(1).map(moduleOf)),
  });
  const all = candidateFindings(findings, others);
  const witnesses = new Map<Fact, Witness>();
  const withoutWitnesses: Problem[] = [];
  for (const attempt of attempts) {
    const witness = bestWitness(attempt, all);
    if (witness !== undefined) witnesses.set(attempt.fact, witness);
    else withoutWitnesses.push(withoutWitness(attempt, revision.name));
  }
  const explanations = new Explanations(
    breaking.map(({ fact }) => fact),
    index,
    new ContractIndex(revision.contract),
  );
  const problems = [
    ...withoutWitnesses,
    ...probeProblems(probes, findings, explanations, base, revision),
  ];
  return problems.length > 0 ? failure(problems) : success(witnesses);
}

function moduleOf({ path, code }: PlacedCandidate): GeneratedFile {
  return { path, text: code };
}

/** What was said of candidates, those of a first and a second check. */
function candidateFindings(
  ...checks: readonly SideFindings[]
): CandidateFindings {
  return {
    base: new Map(checks.flatMap(({ base }) => [...base])),
    revision: new Map(
      checks.flatMap(({ revisionCandidates }) => [...revisionCandidates]),
    ),
  };
}

function declarationsOf(contract: Contract): GeneratedFile {
  return { path: declarationsPath, text: printContract(contract, []) };
}

function probeProblems(
  probes: readonly Probe[],
  findings: SideFindings,
  explanations: Explanations,
  base: ComparedContract,
  revision: ComparedContract,
): readonly Problem[] {
  const probeOf = ({ line }: CompileFinding) => probes[line - 1];
  const before = findings.base.get(probesPath) ?? [];
  const after = findings.revisionProbes.get(probesPath) ?? [];
  return [
    ...before.map((finding) => unusable(probeOf(finding), finding, base.name)),
    ...after.flatMap((finding) => {
      const probe = probeOf(finding);
      return probe !== undefined && explanations.explains(probe)
        ? []
        : [unexplained(probe, finding, revision.name)];
    }),
  ];
}
