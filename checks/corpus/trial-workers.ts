import { type ChildProcess, fork } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { CorpusDocument } from "./document.js";
import type { ToolName, TrialMessage, TrialResult } from "./trial.js";

/** How long generating may take, and how long the type check after it. */
export const secondsAllowed = 60;

/** The heap of each process, in mebibytes: enough for every tool on the largest document. */
const heap = 8192;

/**
 * Tries a generator on documents, in as many processes as said, each of which
 * takes one document after the other. One that hangs is killed, one that ends
 * is replaced: neither takes more down than its document.
 *
 * @param onResult told of each result as it comes
 * @returns the results in the order of the documents
 */
export async function tryDocuments(
  tool: ToolName,
  documents: readonly CorpusDocument[],
  processes: number,
  onResult: (document: CorpusDocument, result: TrialResult) => void,
): Promise<readonly TrialResult[]> {
  const results: TrialResult[] = [];
  const left = documents.entries();
  const work = async (): Promise<void> => {
    const worker = new TrialWorker(tool);
    // Shared by all: each takes what no other has taken.
    for (const [index, document] of left) {
      const result = await worker.try(document.file);
      results[index] = result;
      onResult(document, result);
    }
    worker.end();
  };
  await Promise.all(Array.from({ length: processes }, work));
  return results;
}

/** A process that tries one generator, started again when it has ended. */
class TrialWorker {
  readonly #tool: ToolName;
  #process: ChildProcess | undefined;

  constructor(tool: ToolName) {
    this.#tool = tool;
  }

  async try(file: string): Promise<TrialResult> {
    const root = await mkdtemp(join(tmpdir(), "corpus-"));
    try {
      return await this.#run(file, join(root, "types"));
    } finally {
      await rm(root, { recursive: true });
    }
  }

  end(): void {
    this.#process?.kill();
  }

  #run(file: string, folder: string): Promise<TrialResult> {
    const child = (this.#process ??= start());
    const begin = performance.now();
    return new Promise((resolve) => {
      let step = "generating";
      const end = (outcome: TrialResult["outcome"], seconds?: number): void => {
        clearTimeout(timer);
        child.removeAllListeners();
        resolve({
          outcome,
          seconds: seconds ?? (performance.now() - begin) / 1000,
        });
      };
      const giveUp = (): void => {
        this.#process = undefined;
        child.kill("SIGKILL");
        const line = `${step} took more than ${secondsAllowed} s`;
        end({ kind: "timed-out", lines: [line] });
      };
      let timer = setTimeout(giveUp, secondsAllowed * 1000);
      child.on("message", (received) => {
        // trial-process.ts says nothing else.
        const message = received as TrialMessage;
        if (message.kind === "ended") {
          end(message.outcome, message.seconds);
          return;
        }
        clearTimeout(timer);
        step = "the type check";
        timer = setTimeout(giveUp, secondsAllowed * 1000);
      });
      child.once("exit", (code, signal) => {
        this.#process = undefined;
        const line = `${step} ended the process with ${signal ?? code}`;
        end({ kind: "broken", lines: [line] });
      });
      child.send({ tool: this.#tool, file, folder });
    });
  }
}

function start(): ChildProcess {
  return fork(fileURLToPath(new URL("trial-process.ts", import.meta.url)), {
    execArgv: ["--import", "tsx", `--max-old-space-size=${heap}`],
    // What a tool says while it runs is of no use here.
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
}
