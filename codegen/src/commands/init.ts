import { type InitOptions, makeInit } from "../init/init.js";
import { formatDuration } from "../report/quantity.js";
import type { Reporter } from "../report/reporter.js";
import { ExitCode } from "./exit-code.js";
import { installDependencies } from "./install-dependencies.js";
import { reportVersions } from "./report-versions.js";
import { writeAllAndSummarize } from "./write-and-summarize.js";

/** How `contractgen init` was called. */
export interface InitCommandOptions extends Omit<InitOptions, "onStep"> {
  /** Whether npm is to install there what the package needs. */
  readonly installs: boolean;
}

/** `contractgen init`: writes a contract package to a folder of its own. */
export async function init(
  { installs, ...options }: InitCommandOptions,
  reporter: Reporter,
): Promise<ExitCode> {
  const begin = performance.now();
  const onStep = (step: string) => reporter.progress(step);
  const made = await makeInit({ ...options, onStep });
  if (!made.ok) {
    reporter.problems(made.problems);
    return ExitCode.badInput;
  }
  const { folder, files, generation, packageName, warnings } = made.value;
  reporter.warnings(warnings);
  reporter.progress(`writing ${folder}`);
  const output = { folder, files, stale: [] };
  const summary = await writeAllAndSummarize([output], reporter);
  if (summary === undefined) return ExitCode.badInput;
  reportVersions(generation, reporter);
  const duration = formatDuration(performance.now() - begin);
  reporter.result(`${packageName} in ${folder}: ${summary}; ${duration}`);
  if (!installs) {
    reporter.note(
      `next, in ${folder}: npm install, which writes package-lock.json (commit it), then npm test`,
    );
    return ExitCode.fine;
  }
  reporter.progress(`npm install in ${folder}`);
  const problem = await installDependencies(folder);
  if (problem === undefined) return ExitCode.fine;
  reporter.problems([problem]);
  return ExitCode.badInput;
}
