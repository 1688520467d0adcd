import { Worker } from "node:worker_threads";
import type { GeneratedFile } from "../generated-file.js";

/** Something that TypeScript's compiler finds wrong with a generated file. */
export interface CompileFinding {
  /** The file's path as it was given; "" for what concerns no file in particular. */
  readonly path: string;
  /** Counted from 1, as is the column. */
  readonly line: number;
  readonly column: number;
  /** TypeScript's number for it: 2304 for an unknown name. */
  readonly code: number;
  /** TypeScript's words for it, on one line. */
  readonly message: string;
}

/**
 * Type-checks generated files as one program that sees nothing but them and
 * TypeScript's own library; imports among them resolve. Nothing is written.
 *
 * @returns all findings, by file, then by place; none when the files are fine.
 * @throws (rejects) when the check itself fails, which is a bug.
 */
export function compileDeclarations(
  files: readonly GeneratedFile[],
): Promise<readonly CompileFinding[]> {
  return new Compiler().compile(files);
}

/**
 * A TypeScript compiler in a thread of its own, the only one that loads
 * TypeScript. Who knows early that there will be something to compile makes
 * one early: it gets ready while other work goes on. It does not keep the
 * process alive, so that who turns out not to need it just leaves it.
 */
export class Compiler {
  readonly #worker = startWorker();
  readonly #answer: Promise<readonly CompileFinding[]>;

  constructor() {
    this.#answer = new Promise((resolve, reject) => {
      this.#worker.once("message", resolve);
      this.#worker.once("error", reject);
      this.#worker.once("exit", (code) => {
        // Does nothing after a message: a promise settles only once.
        reject(new Error(`the compiler ended with ${code} and no answer`));
      });
    });
    // A crash is for the caller of `compile` to see, who may not be there yet.
    this.#answer.catch(() => undefined);
    this.#worker.unref();
  }

  /** Does the work of `compileDeclarations`; to be called once. */
  compile(files: readonly GeneratedFile[]): Promise<readonly CompileFinding[]> {
    this.#worker.ref();
    this.#worker.postMessage(files);
    return this.#answer;
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
