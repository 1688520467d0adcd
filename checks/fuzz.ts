import { fork } from "node:child_process";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { tryBomb } from "./fuzz/bomb-trial.js";
import { bombs } from "./fuzz/bombs.js";
import { type Chunk, type ChunkResult, chunksOf } from "./fuzz/chunk.js";

const usage = `Usage: npm run fuzz -- [--runs N] [--seed S] | --bombs

Tries N random documents (10000, if not said otherwise) in which hostile text
stands anywhere: each gives problems, or declarations and nothing else with each
text where it belongs. The seed (1) says which. With --bombs it generates from
documents that grow without end or are as large as can be, each in a process with
a limited heap: it has to end, with declarations or a problem. That needs the
compiled generator. Exit code 1 if one does not, 2 for bad usage.
`;

const choice = readCommandLine(process.argv.slice(2));
if (choice === undefined) {
  process.stderr.write(usage);
  process.exitCode = 2;
} else if (choice === "bombs") {
  await tryBombs();
} else {
  const { runs, seed } = choice;
  const chunks = chunksOf(runs, seed);
  const results = await tryAll(chunks);
  const sum = (count: (result: ChunkResult) => number) =>
    results.reduce((total, result) => total + count(result), 0);
  const failures = results.flatMap(({ failure }) => failure ?? []);
  for (const failure of failures) process.stdout.write(`${failure}\n\n`);
  process.stdout.write(
    `${runs} documents with seed ${seed}: ${sum(({ declared }) => declared)} without problems, ${sum(({ typechecked }) => typechecked)} of them type-checked; ${failures.length} failures\n`,
  );
  process.exitCode = failures.length > 0 ? 1 : 0;
}

interface Choice {
  readonly runs: number;
  readonly seed: number;
}

function readCommandLine(
  commandLine: readonly string[],
): Choice | "bombs" | undefined {
  try {
    const { values } = parseArgs({
      args: [...commandLine],
      options: {
        runs: { type: "string", default: "10000" },
        seed: { type: "string", default: "1" },
        bombs: { type: "boolean", default: false },
      },
    });
    if (values.bombs) return "bombs";
    const areNumbers = [values.runs, values.seed].every((text) =>
      /^[1-9]\d{0,8}$/u.test(text),
    );
    return areNumbers
      ? { runs: Number(values.runs), seed: Number(values.seed) }
      : undefined;
  } catch {
    return undefined;
  }
}

/** Tries all bombs, one after the other, and prints what came of each. */
async function tryBombs(): Promise<void> {
  for (const bomb of bombs) {
    const { seconds, outcome, fault } = await tryBomb(bomb);
    if (fault !== undefined) process.exitCode = 1;
    process.stdout.write(
      `${bomb.title}: ${seconds.toFixed(1)} s: ${fault ?? outcome}\n`,
    );
  }
}

/** Tries chunks in a process per core, which takes one after the other. */
async function tryAll(
  chunks: readonly Chunk[],
): Promise<readonly ChunkResult[]> {
  const results: ChunkResult[] = [];
  const left = chunks.entries();
  const work = async (): Promise<void> => {
    const child = fork(
      fileURLToPath(new URL("fuzz/chunk-process.ts", import.meta.url)),
    );
    // Shared by all: each takes what no other has taken.
    for (const [index, chunk] of left) {
      results[index] = await new Promise((resolve, reject) => {
        child.removeAllListeners();
        child.once("error", reject);
        child.once("exit", (code, signal) => {
          const seed = JSON.stringify(chunk);
          reject(new Error(`${seed} ended with ${signal ?? code}`));
        });
        // The one answer that chunk-process.ts gives.
        child.once("message", (message) => resolve(message as ChunkResult));
        child.send(chunk);
      });
    }
    child.removeAllListeners();
    child.kill();
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return results;
}
