import { join } from "node:path";

/** Where the reports of version bumps are kept. */
export const reportFolder = join("docs", "changes");

/** The file of the report of a version bump, in Markdown. */
export function reportFile(apiVersion: string): string {
  return join(reportFolder, `${apiVersion}.md`);
}
