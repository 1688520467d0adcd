import type { ChangeReport } from "../diff/change-report.js";

/**
 * A report for other tools, as change-report.schema.json describes it: each
 * change in each place for itself.
 */
export function jsonReport(report: ChangeReport): string {
  const { base, revision, verdict, changes, unproven } = report;
  const members = { base, revision, verdict, ...(unproven && { unproven }) };
  return `${JSON.stringify({ ...members, changes }, null, 2)}\n`;
}
