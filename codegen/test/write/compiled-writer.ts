import { fork } from "node:child_process";
import { once } from "node:events";
import { readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { codegen, compileSource } from "../compile-source.js";

/**
 * Compiles `writer-process.ts` to a folder, with all that it imports: it starts
 * ten times faster than from its sources.
 *
 * @returns the script.
 */
export async function compileWriter(folder: string): Promise<string> {
  const write = await readdir(join(codegen, "src/write"));
  const sources = [
    "src/problem.ts",
    ...write.map((name) => `src/write/${name}`),
    "test/write/faulty-file-system.ts",
    "test/write/written-files.ts",
    "test/write/writer-process.ts",
  ];
  await Promise.all(sources.map((source) => compileSource(source, folder)));
  await writeFile(join(folder, "package.json"), '{"type": "module"}\n');
  return join(folder, "test/write/writer-process.js");
}

/** How a writer process ended. */
export interface WriterEnd {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  /** What it marked its files with in its first round. */
  readonly mark: string;
  /** What it printed: its problems. */
  readonly output: string;
}

/** Runs the writer process to its end. */
export async function runWriter(
  script: string,
  parameters: readonly string[],
): Promise<WriterEnd> {
  const child = fork(script, parameters, { silent: true, execArgv: [] });
  let output = "";
  child.stdout?.on("data", (data: Buffer) => (output += data.toString()));
  child.stderr?.on("data", (data: Buffer) => (output += data.toString()));
  await once(child, "close");
  const { exitCode: code, signalCode: signal } = child;
  return { code, signal, mark: `process ${child.pid}, 0`, output };
}
