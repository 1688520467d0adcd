import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { PairResult } from "./conformance/compare-pair.js";
import { comparePair } from "./conformance/compare-pair.js";
import { unexplained } from "./conformance/categorize.js";
import { conformancePage } from "./conformance/page.js";
import type { Pair } from "./conformance/pair.js";
import { pairs } from "./conformance/pairs.js";
import { pairLines } from "./conformance/table.js";
import { repository } from "./specification-contract.js";

const usage = `Usage: npm run conformance -- [--pair ID]... [--details] [--date YYYY-MM-DD]

Generates declarations from whole specifications, compares them with the
official releases, compiles them with each supported TypeScript, prints the
figures and writes docs/conformance.md. With --pair it compares those alone and
writes nothing; with --details it prints every difference. Packages are
downloaded into .cache. Exit code 1 if a figure is below its floor, a difference
has no explanation, an output does not compile or a specification is refused,
2 for bad usage.

Pairs: ${pairs.map(({ id }) => id).join(", ")}
`;

const choice = readCommandLine(process.argv.slice(2));
if (choice === undefined) {
  process.stderr.write(usage);
  process.exitCode = 2;
} else {
  const results: PairResult[] = [];
  for (const pair of choice.pairs) {
    const result = await comparePair(pair);
    results.push(result);
    process.stdout.write(`${pairLines(result, choice.details).join("\n")}\n`);
  }
  if (results.some(isFailure)) process.exitCode = 1;
  if (choice.pairs.length === pairs.length)
    await writePage(results, choice.date);
}

interface Choice {
  readonly pairs: readonly Pair[];
  readonly details: boolean;
  readonly date: string;
}

function readCommandLine(commandLine: readonly string[]): Choice | undefined {
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
    const ids = values.pair ?? pairs.map(({ id }) => id);
    const chosen = pairs.filter(({ id }) => ids.includes(id));
    return chosen.length === new Set(ids).size
      ? { pairs: chosen, details: values.details, date: values.date }
      : undefined;
  } catch {
    return undefined;
  }
}

function isFailure(result: PairResult): boolean {
  switch (result.kind) {
    case "skipped":
      return false;
    case "refused":
      return true;
    case "compared":
      return (
        result.outcome.misses.length > 0 ||
        result.outcome.rows.some(({ category }) => category === unexplained) ||
        result.outcome.compilations.some(({ errors }) => errors.length > 0)
      );
  }
}

/** A page without some of the pairs would say less than the last one, so it stays. */
async function writePage(
  results: readonly PairResult[],
  date: string,
): Promise<void> {
  const missing = results.filter(({ kind }) => kind !== "compared");
  if (missing.length > 0) {
    const ids = missing.map(({ pair }) => pair.id).join(", ");
    process.stderr.write(
      `\ndocs/conformance.md is left as it was, since these were not compared: ${ids}\n`,
    );
    return;
  }
  const folder = join(repository, "docs");
  await mkdir(folder, { recursive: true });
  await writeFile(
    join(folder, "conformance.md"),
    await conformancePage(results, date),
  );
}
