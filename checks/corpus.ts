import { availableParallelism } from "node:os";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { environmentLines } from "./bench/environment.js";
import { openapiTypescriptVersion } from "./bench/openapi-typescript.js";
import type { CorpusDocument } from "./corpus/document.js";
import { corpusDocuments } from "./corpus/document.js";
import type { TriedDocuments } from "./corpus/figures.js";
import { outcomeCounts, secondsOf } from "./corpus/figures.js";
import { heyApiVersion, locateHeyApi } from "./corpus/hey-api.js";
import { largestOf, measureDocuments } from "./corpus/largest.js";
import { corpusPage } from "./corpus/page.js";
import { sampleOf } from "./corpus/sample.js";
import { tryDocuments } from "./corpus/trial-workers.js";
import type { ToolName } from "./corpus/trial.js";
import { toolNames } from "./corpus/trial.js";
import { faultOf } from "./corpus/verdict.js";
import { repository } from "./specification-contract.js";

/** How many documents generators are compared on. */
const SAMPLE = 300;

/** How many of the largest documents are measured alone. */
const LARGEST = 8;

const usage = `Usage: npm run corpus -- [--sample N] [--peers] [--date YYYY-MM-DD]

Generates declarations from all documents of two packages with contractgen, and
from ${SAMPLE} of them with openapi-typescript and hey-api too; type-checks all,
measures the largest, and writes docs/corpus.md. With --sample it takes N
documents from all over the corpus and writes nothing, with --peers with the
others as well. Packages are downloaded into .cache. Exit code 1 if a valid
document gives no declarations that compile, or an invalid one other problems
than it should, 2 for bad usage.
`;

const choice = readCommandLine(process.argv.slice(2));
if (choice === undefined) {
  process.stderr.write(usage);
  process.exitCode = 2;
} else {
  // Once, before processes want it at the same time.
  if (choice.sample === undefined || choice.peers) {
    await locateHeyApi("package.json");
  }
  const documents = await corpusDocuments();
  await (choice.sample === undefined
    ? runWhole(documents, choice.date)
    : runSample(sampleOf(documents, choice.sample), choice.peers));
}

interface Choice {
  readonly sample: number | undefined;
  readonly peers: boolean;
  readonly date: string;
}

function readCommandLine(commandLine: readonly string[]): Choice | undefined {
  try {
    const { values } = parseArgs({
      args: [...commandLine],
      options: {
        sample: { type: "string" },
        peers: { type: "boolean", default: false },
        date: {
          type: "string",
          default: new Date().toISOString().slice(0, 10),
        },
      },
    });
    const { sample, peers, date } = values;
    if (sample === undefined) return { sample, peers, date };
    return /^[1-9]\d*$/u.test(sample)
      ? { sample: Number(sample), peers, date }
      : undefined;
  } catch {
    return undefined;
  }
}

async function runSample(
  documents: readonly CorpusDocument[],
  withPeers: boolean,
): Promise<void> {
  for (const tool of withPeers ? toolNames : (["contractgen"] as const)) {
    await tried(tool, documents);
  }
}

async function runWhole(
  documents: readonly CorpusDocument[],
  date: string,
): Promise<void> {
  const whole = await tried("contractgen", documents);
  const chosen = sampleOf(documents, SAMPLE);
  const sample: TriedDocuments[] = [partOf(whole, chosen)];
  for (const tool of ["openapi-typescript", "hey-api"] as const) {
    sample.push(await tried(tool, chosen));
  }
  const largest = await measureDocuments(largestOf(documents, LARGEST));
  const environment = environmentLines([
    openapiTypescriptVersion,
    heyApiVersion,
  ]);
  const page = await corpusPage({ date, environment, whole, sample, largest });
  const folder = join(repository, "docs");
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "corpus.md"), page);
}

/** Tries a generator on documents and prints what came of it; faults of ours count. */
async function tried(
  tool: ToolName,
  documents: readonly CorpusDocument[],
): Promise<TriedDocuments> {
  const results = await tryDocuments(
    tool,
    documents,
    availableParallelism(),
    ({ name }, { outcome }) => {
      if (tool !== "contractgen") return;
      const fault = faultOf(name, outcome);
      if (fault === undefined) return;
      process.stdout.write(`${fault}\n`);
      process.exitCode = 1;
    },
  );
  const counts = [...outcomeCounts(results)]
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => `${count} ${kind}`);
  const { sum } = secondsOf(results);
  process.stdout.write(
    `${tool}: ${documents.length} documents, ${counts.join(", ")}; ${sum.toFixed(0)} s of generating\n`,
  );
  return { tool, documents, results };
}

function partOf(
  { tool, documents, results }: TriedDocuments,
  part: readonly CorpusDocument[],
): TriedDocuments {
  const wanted = new Set(part);
  const isWanted = (_: unknown, index: number) => {
    const document = documents[index];
    return document !== undefined && wanted.has(document);
  };
  return { tool, documents: part, results: results.filter(isWanted) };
}
