import { jsonReport } from "../diff-report/json-report.js";
import { markdownReport } from "../diff-report/markdown-report.js";
import { textReport } from "../diff-report/text-report.js";
import type { ChangeReport } from "../diff/change-report.js";
import type {
  ComparisonOptions,
  NamedSide,
} from "../generation/compare-specifications.js";
import { compareSpecifications } from "../generation/compare-specifications.js";
import { specificationHistory } from "../generation/specification-history.js";
import type { Paint } from "../report/color.js";
import type { Reporter } from "../report/reporter.js";
import { ExitCode } from "./exit-code.js";
import { CONTRACT_FILE } from "../generation/project-files.js";

const textForms = {
  text: textReport,
  markdown: markdownReport,
  json: jsonReport,
} satisfies Record<string, (report: ChangeReport, paint: Paint) => string>;

/** The name of a form in which a report can be had. */
export type ReportFormat = keyof typeof textForms | "html";

/** The changes with which a comparison fails. */
export type FailOn = "breaking" | "any";

/** How `contractgen diff` was called. */
export interface DiffOptions {
  readonly base: NamedSide;
  readonly revision: NamedSide;
  readonly format: ReportFormat;
  readonly failOn?: FailOn;
  /** Whether the compiler proves what rules say. */
  readonly proof: boolean;
  /** As in `ComparisonOptions`. */
  readonly judge?: ComparisonOptions["judge"];
}

/** `contractgen diff`: says what changed between two API versions or files, and what it breaks. */
export async function diff(
  { base, revision, format, failOn, proof, judge }: DiffOptions,
  reporter: Reporter,
): Promise<ExitCode> {
  const comparison = { contractFile: CONTRACT_FILE, base, revision };
  const onStep = (step: string) => reporter.progress(step);
  const compared = await compareSpecifications(comparison, {
    onStep,
    proof,
    ...(judge && { judge }),
  });
  if (!compared.ok) {
    reporter.problems(compared.problems);
    return ExitCode.badInput;
  }
  const report = compared.value;
  if (format === "html") {
    const history = await specificationHistory(comparison, onStep);
    if (!history.ok) {
      reporter.problems(history.problems);
      return ExitCode.badInput;
    }
    // Loaded here since most reports are texts.
    const { htmlReport } = await import("../diff-report/html/html-report.js");
    reporter.result(htmlReport(report, history.value));
  } else {
    reporter.painted((paint) => textForms[format](report, paint));
  }
  return fails(report, failOn) ? ExitCode.findings : ExitCode.fine;
}

function fails({ verdict }: ChangeReport, failOn: FailOn | undefined): boolean {
  switch (failOn) {
    case "breaking":
      return verdict === "major";
    case "any":
      return verdict !== "none";
    case undefined:
      return false;
  }
}
