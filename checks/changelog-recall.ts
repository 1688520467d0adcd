import { readFileSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { pinnedReleases } from "./changelog-recall/api-versions.js";
import type { RecallResult } from "./changelog-recall/compare-recall.js";
import { compareRecall } from "./changelog-recall/compare-recall.js";
import { identityPairs } from "./changelog-recall/identity-pairs.js";
import { failures } from "./changelog-recall/outcome.js";
import { recallPage } from "./changelog-recall/page.js";
import { wholePairs } from "./changelog-recall/recall-pair.js";
import { releasesOf } from "./changelog-recall/release.js";
import { resultLines } from "./changelog-recall/result-lines.js";
import { readContract, repository } from "./specification-contract.js";

const changelog = releasesOf(
  readFileSync(
    join(repository, "node_modules/stripe-2026-10-28.endive/CHANGELOG.md"),
    "utf8",
  ),
);
const allPairs = [
  ...wholePairs,
  ...identityPairs(readContract(), pinnedReleases(changelog)),
];

const usage = `Usage: npm run changelog-recall -- [--pair ID]... [--details] [--date YYYY-MM-DD]

Holds what contractgen diff reports between two specifications against the
changelog of the official package and the declarations of its releases, and
writes docs/changelog-recall.md. With --pair it compares those alone and writes
nothing; with --details it prints every miss. Packages are downloaded into
.cache. Exit code 1 if a figure is below its floor, a miss has no explanation,
a line of the changelog is not understood, a change is invented or a pair cannot
be compared, 2 for bad usage.

Pairs: ${allPairs.map(({ id }) => id).join(", ")}
`;

const choice = readCommandLine(process.argv.slice(2));
if (choice === undefined) {
  process.stderr.write(usage);
  process.exitCode = 2;
} else {
  const results = await compareRecall(choice.pairs, changelog);
  for (const result of results) {
    process.stdout.write(`${resultLines(result, choice.details).join("\n")}\n`);
  }
  if (results.some(isFailure)) process.exitCode = 1;
  if (choice.pairs.length === allPairs.length)
    await writePage(results, choice.date);
}

function readCommandLine(commandLine: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...commandLine],
      options: {
        pair: { type: "string", multiple: true },
        details: { type: "boolean", default: false },
        date: {
          type: "string",
          default: new Date().toISOString().slice(0, 10),
        },
      },
    });
    const ids = values.pair ?? allPairs.map(({ id }) => id);
    const pairs = allPairs.filter(({ id }) => ids.includes(id));
    return pairs.length === new Set(ids).size
      ? { pairs, details: values.details, date: values.date }
      : undefined;
  } catch {
    return undefined;
  }
}

function isFailure(result: RecallResult): boolean {
  return (
    result.kind === "failed" || failures(result.pair, result.outcome).length > 0
  );
}

/** A page without some of the pairs would say less than the last one, so it stays. */
async function writePage(
  results: readonly RecallResult[],
  date: string,
): Promise<void> {
  const failed = results.filter(({ kind }) => kind === "failed");
  if (failed.length > 0) {
    const ids = failed.map(({ pair }) => pair.id).join(", ");
    process.stderr.write(
      `\ndocs/changelog-recall.md is left as it was, since these were not compared: ${ids}\n`,
    );
    return;
  }
  const version = changelog[0]?.version ?? "";
  const folder = join(repository, "docs");
  await mkdir(folder, { recursive: true });
  await writeFile(
    join(folder, "changelog-recall.md"),
    await recallPage(results, { date, version }),
  );
}
