import { Worker } from "node:worker_threads";
import type { GeneratedFile } from "../generated-file.js";
import type { CompileFinding, Strictness } from "./compile-finding.js";

/** What a thread is asked. */
export interface CheckRequest {
  readonly files: readonly GeneratedFile[];
  readonly strictness: Strictness;
}

/** Who waits for an answer of the thread. */
interface Waiting {
  readonly resolve: (findings: readonly CompileFinding[]) => void;
  readonly reject: (reason: unknown) => void;
}

/**
 * A thread with TypeScript loaded in it. It does not keep the process alive
 * while nothing is asked of it.
 */
export class CompilerThread {
  readonly #worker = startWorker();
  /** In the order of asking, which is that of the answers. */
  readonly #waiting: Waiting[] = [];
  #failure: { readonly reason: unknown } | undefined;

  constructor() {
    this.#worker.on("message", (findings: readonly CompileFinding[]) => {
      this.#waiting.shift()?.resolve(findings);
      if (this.isFree) this.#worker.unref();
    });
    this.#worker.once("error", (reason) => this.#fail(reason));
    this.#worker.once("exit", (code) =>
      // Does nothing after an error: the first reason stays.
      this.#fail(new Error(`the compiler ended with ${code} and no answer`)),
    );
    this.#worker.unref();
  }

  /** Whether it runs, and nothing is asked of it. */
  get isFree(): boolean {
    return this.#failure === undefined && this.#waiting.length === 0;
  }

  /** Rejects when the check itself fails, and from then on. */
  ask(request: CheckRequest): Promise<readonly CompileFinding[]> {
    return new Promise((resolve, reject) => {
      if (this.#failure !== undefined) {
        reject(this.#failure.reason);
        return;
      }
      this.#waiting.push({ resolve, reject });
      this.#worker.ref();
      this.#worker.postMessage(request);
    });
  }

  #fail(reason: unknown): void {
    this.#failure ??= { reason };
    for (const { reject } of this.#waiting.splice(0)) reject(reason);
  }
}

function startWorker(): Worker {
  if (import.meta.url.endsWith(".js")) {
    return new Worker(new URL("./worker.js", import.meta.url));
  }
  // Run from sources by tsx, as in tests: Node 20 does not hand tsx on to
  // threads, so this one loads tsx before its TypeScript file.
  const tsx = JSON.stringify(import.meta.resolve("tsx/esm/api"));
  const worker = JSON.stringify(new URL("./worker.ts", import.meta.url).href);
  return new Worker(
    `import(${tsx}).then(({ register }) => (register(), import(${worker})));`,
    { eval: true },
  );
}
