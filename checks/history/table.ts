import { percentageText } from "../conformance/figures.js";
import type { VersionResult } from "./compare-version.js";
import { differenceLines, historyFigures } from "./figures.js";
import { officialReleases } from "./official-releases.js";

/** The result of an API version for a terminal, with all that differs. */
export function versionLines(result: VersionResult): readonly string[] {
  const head = `${result.apiVersion.padEnd(18)} stripe@${officialReleases[result.apiVersion]?.padEnd(8)}`;
  if (result.kind === "skipped")
    return [`${head} SKIPPED, NOTHING IS PROVED: ${result.reason}`];
  const { declarations, equal, members, share } = historyFigures(result.types);
  return [
    `${head} ${equal} of ${declarations} declarations equal, with ${members} members: ${percentageText(share)}`,
    ...differenceLines(result.types).map((line) => `  ${line}`),
  ];
}
