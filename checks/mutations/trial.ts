import { relative } from "node:path";
import ts from "typescript";
import {
  declarationsOf,
  typeTestsConfiguration,
} from "../completeness/type-tests-program.js";
import { repository } from "../specification-contract.js";
import { mutantsOf } from "./declaration-mutants.js";
import type { DeclarationsUnderTest } from "./declarations-under-test.js";
import {
  declarationsUnderTest,
  rememberingHost,
} from "./declarations-under-test.js";
import type { Mutant } from "./mutant.js";
import { mutated } from "./mutant.js";
import { sampleOf } from "./sample.js";

/** What became of a mutant, and, where it survived, where it stands and what it changes. */
export interface TriedMutant {
  readonly mutant: Mutant;
  readonly survival?: {
    readonly file: string;
    readonly line: number;
    /** The changed lines, those before with `-`, those after with `+`. */
    readonly difference: readonly string[];
  };
}

/** How many mutants to draw; without it all are tried. */
export interface Sample {
  readonly size: number;
  readonly seed: string;
}

// One host for all API versions: most of what they need is the same.
const { fileNames, options: configured } = typeTestsConfiguration();
const options = { ...configured, types: [], skipLibCheck: true };
const host = rememberingHost(options);

/**
 * Tries mutants of the declarations of an API version on its type tests, without
 * their comparison with the official release: what they state themselves has to
 * find every mistake.
 */
export function tryApiVersion(
  apiVersion: string,
  sample?: Sample,
): readonly TriedMutant[] {
  const typeTests = fileNames.filter(
    (file) =>
      file.includes(`/types-tests/${apiVersion}/`) &&
      !file.endsWith("/official.test-d.ts"),
  );
  return tryMutants(
    declarationsUnderTest(declarationsOf(apiVersion), typeTests, options, host),
    sample,
  );
}

/** Tries mutants of declarations. Throws if the type tests do not even hold for the declarations as they are. */
export function tryMutants(
  trial: DeclarationsUnderTest,
  sample?: Sample,
): readonly TriedMutant[] {
  const error = trial.check(trial.text);
  if (error !== undefined)
    throw new Error(`The type tests of ${trial.file} fail: ${error}`);
  const all = mutantsOf(
    ts.createSourceFile(trial.file, trial.text, ts.ScriptTarget.ES2022, true),
  );
  const mutants = sample ? sampleOf(all, sample.size, sample.seed) : all;
  return mutants.map((mutant) =>
    trial.check(mutated(trial.text, mutant)) === undefined
      ? { mutant, survival: survivalOf(mutant, trial) }
      : { mutant },
  );
}

function survivalOf(
  mutant: Mutant,
  { file, text }: DeclarationsUnderTest,
): NonNullable<TriedMutant["survival"]> {
  const before = text.slice(0, mutant.start);
  const start = before.lastIndexOf("\n") + 1;
  const end = text.indexOf("\n", mutant.end);
  const after = mutated(text, mutant).slice(
    start,
    end + mutant.replacement.length - (mutant.end - mutant.start),
  );
  return {
    file: relative(repository, file),
    line: before.split("\n").length,
    difference: [...marked("-", text.slice(start, end)), ...marked("+", after)],
  };
}

function marked(mark: string, lines: string): readonly string[] {
  return lines
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => `${mark} ${line}`);
}
