import { type Bump, type BumpOptions, makeBump } from "../bump/bump.js";
import { bumpFolders } from "../bump/outputs.js";
import { textReport } from "../diff-report/text-report.js";
import { formatCount, formatDuration } from "../report/quantity.js";
import type { Reporter } from "../report/reporter.js";
import { cleanUp } from "../write/clean-up.js";
import { compareFiles } from "../write/compare-files.js";
import { ExitCode } from "./exit-code.js";
import { writeAllAndSummarize } from "./write-and-summarize.js";

/** How `contractgen bump` was called. */
export interface BumpCommandOptions extends Omit<BumpOptions, "onStep"> {
  /** Write nothing, show what would be written. */
  readonly dryRun: boolean;
}

/** `contractgen bump`: adds an API version to the contract package here. */
export async function bump(
  { dryRun, ...options }: BumpCommandOptions,
  reporter: Reporter,
): Promise<ExitCode> {
  const begin = performance.now();
  if (!dryRun) await cleanUp(bumpFolders);
  const onStep = (step: string) => reporter.progress(step);
  const made = await makeBump({ ...options, onStep });
  if (!made.ok) {
    reporter.problems(made.problems);
    return ExitCode.badInput;
  }
  const summary = dryRun
    ? await showPatches(made.value, reporter)
    : await writeAllAndSummarize(made.value.outputs, reporter);
  if (summary === undefined) return ExitCode.badInput;
  describe(made.value, options.specification, reporter);
  const duration = formatDuration(performance.now() - begin);
  reporter.result(`${summary}; ${duration}`);
  tellSteps(made.value, reporter);
  return ExitCode.fine;
}

/** Shows what would be written, as patches; gives that in words, or undefined where it could not be. */
async function showPatches(
  { outputs }: Bump,
  reporter: Reporter,
): Promise<string | undefined> {
  let count = 0;
  const patches: string[] = [];
  for (const { folder, files, stale } of outputs) {
    const compared = await compareFiles(folder, files, stale);
    if (!compared.ok) {
      reporter.problems(compared.problems);
      return undefined;
    }
    count += compared.value.length;
    patches.push(...compared.value.map(({ patch }) => patch));
  }
  for (const patch of patches) reporter.patch(patch);
  return `nothing was written: ${formatCount(count, "file")} would change`;
}

/** What the new API version is made of, what changes in it, and what release that needs. */
function describe(made: Bump, specification: string, reporter: Reporter): void {
  const { apiVersion, base, newer, isDefault, fragment, report } = made;
  const { release, imports: names } = made;
  const source =
    fragment.text === undefined
      ? `${specification} changes nothing here; ${fragment.file} describes it too`
      : `${specification} → ${fragment.file}`;
  reporter.result(`${apiVersion}: ${source}`);
  if (newer === base) {
    reporter.result(
      `${apiVersion} is older than all others here: what follows is what changed from it to ${newer}.`,
    );
  } else if (newer !== undefined) {
    reporter.result(
      `${apiVersion} comes between ${base} and ${newer}: what follows is what changed in it since ${base}.`,
    );
  }
  reporter.painted((paint) => `\n${textReport(report, paint)}\n`);
  const imports = isDefault
    ? `${names.unversioned} is ${apiVersion} from now on, and imports that name an API version stay what they were`
    : `${names.apiVersion} can be imported, and all other imports stay what they were`;
  reporter.result(`${imports}.`);
  reporter.result(`A ${release.level} release: ${release.reason}.`);
}

function tellSteps({ steps }: Bump, reporter: Reporter): void {
  reporter.result("\nWhat to do next:");
  for (const [index, { text, lines }] of steps.entries()) {
    reporter.result(`${index + 1}. ${text}`);
    for (const line of lines) reporter.result(`   ${line}`);
  }
}
