import type { ChangeReport } from "../diff/change-report.js";

/**
 * A report for other tools, as change-report.schema.json describes it: each
 * change in each place for itself.
 */
export function jsonReport(report: ChangeReport): string {
  const { base, revision, verdict, changes } = report;
  return `${JSON.stringify({ base, revision, verdict, changes }, null, 2)}\n`;
}
