import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { VersionResult } from "./history/compare-version.js";
import { compareVersion } from "./history/compare-version.js";
import { officialReleases } from "./history/official-releases.js";
import { historyPage } from "./history/page.js";
import { versionLines } from "./history/table.js";
import { repository } from "./specification-contract.js";

const usage = `Usage: npm run history -- [--api-version VERSION]... [--date YYYY-MM-DD]

Compares the declarations of each API version with the official release of that
version, declaration by declaration and member by member, prints the figures and
writes docs/history.md. With --api-version it compares those alone and writes
nothing. Releases are downloaded into .cache. Exit code 1 if anything differs or
could not be compared, 2 for bad usage.
`;

const choice = readCommandLine(process.argv.slice(2));
if (choice === undefined) {
  process.stderr.write(usage);
  process.exitCode = 2;
} else {
  const results: VersionResult[] = [];
  for (const apiVersion of choice.versions) {
    const result = await compareVersion(apiVersion);
    results.push(result);
    process.stdout.write(`${versionLines(result).join("\n")}\n`);
  }
  if (results.some(isFailure)) process.exitCode = 1;
  if (results.length === Object.keys(officialReleases).length)
    await writePage(results, choice.date);
}

interface Choice {
  readonly versions: readonly string[];
  readonly date: string;
}

function readCommandLine(commandLine: readonly string[]): Choice | undefined {
  try {
    const { values } = parseArgs({
      args: [...commandLine],
      options: {
        "api-version": { type: "string", multiple: true },
        date: {
          type: "string",
          default: new Date().toISOString().slice(0, 10),
        },
      },
    });
    const known = Object.keys(officialReleases);
    const named = values["api-version"] ?? known;
    return named.every((apiVersion) => known.includes(apiVersion))
      ? { versions: [...new Set(named)], date: values.date }
      : undefined;
  } catch {
    return undefined;
  }
}

function isFailure(result: VersionResult): boolean {
  return (
    result.kind === "skipped" ||
    result.types.some(({ differences }) => differences.length > 0)
  );
}

/** A page without some of the versions would say less than the last one, so it stays. */
async function writePage(
  results: readonly VersionResult[],
  date: string,
): Promise<void> {
  const compared = results.flatMap((result) =>
    result.kind === "compared" ? [result] : [],
  );
  if (compared.length < results.length) {
    process.stderr.write(
      "\ndocs/history.md is left as it was, since not all versions were compared\n",
    );
    return;
  }
  const folder = join(repository, "docs");
  await mkdir(folder, { recursive: true });
  await writeFile(
    join(folder, "history.md"),
    await historyPage(compared, date),
  );
}
