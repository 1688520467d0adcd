import type {
  Generation,
  SingleSpecification,
} from "../generation/generate.js";
import {
  generateContract,
  generateSpecification,
} from "../generation/generate.js";
import { generatedMark } from "../generation/version.js";
import { formatCount, formatDuration } from "../report/quantity.js";
import type { Reporter } from "../report/reporter.js";
import { compareFiles } from "../write/compare-files.js";
import { staleFiles } from "../write/stale-files.js";
import { ExitCode } from "./exit-code.js";
import { CONTRACT_FILE, OUTPUT_FOLDER } from "../generation/project-files.js";
import { reportVersions } from "./report-versions.js";
import { writeAndSummarize } from "./write-and-summarize.js";

/** How `contractgen generate` was called. */
export interface GenerateOptions {
  /** Write nothing, show what would change. */
  readonly check: boolean;
  /** Type-check the declarations before anything is written. */
  readonly typecheck: boolean;
  /** Instead of the contract here. */
  readonly single?: SingleSpecification;
}

/** `contractgen generate`: makes the declarations, then writes them or compares them with what is there. */
export async function generate(
  options: GenerateOptions,
  reporter: Reporter,
): Promise<ExitCode> {
  const begin = performance.now();
  const { single, typecheck } = options;
  const onStep = (step: string) => reporter.progress(step);
  const how = { onStep, typecheck };
  const made =
    single === undefined
      ? await generateContract(CONTRACT_FILE, OUTPUT_FOLDER, how)
      : await generateSpecification(single, how);
  if (!made.ok) {
    reporter.problems(made.problems);
    return ExitCode.badInput;
  }
  for (const { declarations } of made.value.versions) {
    reporter.warnings(declarations.warnings);
  }
  return options.check
    ? check(made.value, reporter, begin)
    : write(made.value, reporter, begin);
}

async function write(
  generation: Generation,
  reporter: Reporter,
  begin: number,
): Promise<ExitCode> {
  const { folder, files } = generation;
  reporter.progress(`writing ${folder}`);
  const summary = await writeAndSummarize(
    folder,
    files,
    await stale(generation),
    reporter,
  );
  if (summary === undefined) return ExitCode.badInput;
  reportVersions(generation, reporter);
  reporter.result(`${summary}; ${duration(begin)}`);
  const { length } = generation.undescribed;
  if (length > 0) {
    const count = formatCount(length, "description");
    reporter.note(
      `${count} to be written: contractgen generate --check says where`,
    );
  }
  return ExitCode.fine;
}

async function check(
  generation: Generation,
  reporter: Reporter,
  begin: number,
): Promise<ExitCode> {
  const { folder, files } = generation;
  const compared = await compareFiles(folder, files, await stale(generation));
  if (!compared.ok) {
    reporter.problems(compared.problems);
    return ExitCode.badInput;
  }
  const drifts = compared.value;
  for (const drift of drifts) reporter.patch(drift.patch);
  if (drifts.length > 0) {
    const count = formatCount(drifts.length, "file");
    reporter.note(
      `${count} in ${folder} would change: run contractgen generate`,
    );
  }
  reporter.problems(generation.undescribed);
  if (drifts.length > 0 || generation.undescribed.length > 0) {
    return ExitCode.findings;
  }
  reportVersions(generation, reporter);
  const count = formatCount(files.length, "file");
  reporter.result(`${count} up to date; ${duration(begin)}`);
  return ExitCode.fine;
}

function stale({
  folder,
  files,
  ownsFolder,
}: Generation): Promise<readonly string[]> {
  return ownsFolder
    ? staleFiles(folder, files, generatedMark)
    : Promise.resolve([]);
}

function duration(begin: number): string {
  return formatDuration(performance.now() - begin);
}
