import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { statedVersions } from "./completeness/type-tests-program.js";
import { scoreLines, survivors } from "./mutations/score.js";
import type { Task } from "./mutations/task.js";
import type { Sample, TriedMutant } from "./mutations/trial.js";

const usage = `Usage: npm run mutate -- [--sample N] [--seed TEXT]

Makes mistakes in the generated declarations, one at a time, and tells which of
them the type tests do not notice. With --sample, it makes N in each API
version, drawn from all kinds by the seed. Exit code 1 if a mistake goes
unnoticed, 2 for bad usage.
`;

const sample = readSample(process.argv.slice(2));
if (sample === "unusable") {
  process.stderr.write(usage);
  process.exitCode = 2;
} else {
  if (!sample) process.stderr.write("This takes some minutes.\n");
  const tried = await Promise.all(
    statedVersions.map((apiVersion) =>
      tryInProcess({ apiVersion, ...(sample && { sample }) }),
    ),
  );
  const unnoticed = survivors(tried.flat());
  const lines = [...unnoticed, ...scoreLines(tried.flat())];
  process.stdout.write(`${lines.join("\n")}\n`);
  process.exitCode = unnoticed.length > 0 ? 1 : 0;
}

function readSample(
  commandLine: readonly string[],
): Sample | undefined | "unusable" {
  try {
    const { values } = parseArgs({
      args: [...commandLine],
      options: { sample: { type: "string" }, seed: { type: "string" } },
    });
    if (values.sample === undefined) return undefined;
    return /^[1-9]\d*$/.test(values.sample)
      ? { size: Number(values.sample), seed: values.seed ?? "1" }
      : "unusable";
  } catch {
    return "unusable";
  }
}

/** Each API version has a process: together they take as long as the slowest. */
function tryInProcess(task: Task): Promise<readonly TriedMutant[]> {
  return new Promise((resolve, reject) => {
    const child = fork(
      fileURLToPath(new URL("./mutations/trial-process.ts", import.meta.url)),
      { serialization: "advanced" },
    );
    child.once("message", (message) => {
      // The one answer that trial-process.ts gives.
      resolve(message as readonly TriedMutant[]);
    });
    child.once("error", reject);
    child.once("exit", (code) => {
      // After an answer this changes nothing.
      reject(new Error(`The trial of ${task.apiVersion} ended with ${code}`));
    });
    child.send(task);
  });
}
