/**
 * Prints, in Markdown, what changed since the last release, for imports that
 * name no API version and for each that names one.
 *
 *   npm run --silent release-diff [TAG]
 *
 * Exit code 2 for a tag at which there is no contract.
 */
import { join } from "node:path";
import { runOrThrow } from "./package-commands.js";
import {
  lastRelease,
  releasedContract,
  releaseFault,
} from "./release/released-contract.js";
import { releaseReport } from "./release/release-report.js";
import { readContract, repository } from "./specification-contract.js";

const tag = process.argv[2] ?? (await lastRelease());
const fault = tag === undefined ? undefined : await releaseFault(tag);
if (tag === undefined) {
  process.stdout.write("There is no release yet to compare with.\n");
} else if (fault !== undefined) {
  process.stderr.write(`${fault}\n`);
  process.exitCode = 2;
} else {
  const released = await releasedContract(tag);
  const report = await releaseReport(tag, released, readContract(), compare);
  process.stdout.write(report);
}

/** What `contractgen diff` says of the text of a fragment and an API version of now. */
async function compare(
  file: string,
  baseVersion: string,
  revision: string,
): Promise<string> {
  const output = await runOrThrow(
    process.execPath,
    [
      join("codegen", "dist", "main.js"),
      "diff",
      file,
      revision,
      "--base-version",
      baseVersion,
      "--format",
      "markdown",
    ],
    repository,
  );
  // Its heading names the file; the one that it comes under says what is compared.
  return output.replace(/^## .*: (.*)$/m, "**$1**");
}
