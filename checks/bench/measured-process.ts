import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";

/** A process of Node's. */
export interface NodeCommand {
  /** What follows `node`. */
  readonly arguments: readonly string[];
  readonly workingFolder: string;
  /** After which it is killed; without it, it may take any time. */
  readonly secondsAllowed?: number;
}

/** What one process took. */
export interface ProcessCost {
  /** From before it is started to when it has ended. */
  readonly seconds: number;
  /** The most that it had in memory at once (maximum resident set), in megabytes of a million bytes. */
  readonly peakMegabytes: number;
}

const reportMemory = fileURLToPath(
  new URL("report-memory.cjs", import.meta.url),
);

/** Runs a process to its end. Rejects if it does not end with 0. */
export async function measureProcess(
  command: NodeCommand,
): Promise<ProcessCost> {
  const begin = performance.now();
  const child = spawn(
    process.execPath,
    ["--require", reportMemory, ...command.arguments],
    {
      cwd: command.workingFolder,
      stdio: ["ignore", "ignore", "pipe", "pipe"],
      timeout: (command.secondsAllowed ?? 0) * 1000,
      killSignal: "SIGKILL",
    },
  );
  const ended = new Promise<number | NodeJS.Signals | null>(
    (resolve, reject) => {
      child.once("error", reject);
      child.once("exit", (code, signal) => resolve(code ?? signal));
    },
  );
  const [, , errorOutput, memoryOutput] = child.stdio;
  // Both are read to their ends, or the process might wait for that.
  const outputs = Promise.all([errorOutput, memoryOutput].map(textOf));
  const exit = await ended;
  const seconds = (performance.now() - begin) / 1000;
  const [errors, memory] = await outputs;
  if (exit !== 0) {
    const called = command.arguments.join(" ");
    throw new Error(`node ${called} ended with ${exit}:\n${errors}`);
  }
  return { seconds, peakMegabytes: (Number(memory) * 1024) / 1_000_000 };
}

function textOf(stream: unknown): Promise<string> {
  // Of a pipe that was asked for above, it is a readable stream.
  return text(stream as NodeJS.ReadableStream);
}
