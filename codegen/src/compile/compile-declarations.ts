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
 * How strict the check is: `strictest` as for users who have every check on;
 * `strict` as for those who have `strict` and not `exactOptionalPropertyTypes`.
 */
export type Strictness = "strictest" | "strict";

/** What the thread of a compiler is asked. */
export interface CheckRequest {
  readonly files: readonly GeneratedFile[];
  readonly strictness: Strictness;
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

/** Who waits for an answer of the thread. */
interface Waiting {
  readonly resolve: (findings: readonly CompileFinding[]) => void;
  readonly reject: (reason: unknown) => void;
}

/**
 * A TypeScript compiler in a thread of its own, the only one that loads
 * TypeScript. Who knows early that there will be something to compile makes
 * one early: it gets ready while other work goes on. It does not keep the
 * process alive while nothing is asked of it, so that who turns out not to
 * need it just leaves it.
 */
export class Compiler {
  readonly #worker = startWorker();
  /** In the order of asking, which is that of the answers. */
  readonly #waiting: Waiting[] = [];
  #failure: { readonly reason: unknown } | undefined;

  constructor() {
    this.#worker.on("message", (findings: readonly CompileFinding[]) => {
      this.#waiting.shift()?.resolve(findings);
      if (this.#waiting.length === 0) this.#worker.unref();
    });
    this.#worker.once("error", (reason) => this.#fail(reason));
    this.#worker.once("exit", (code) =>
      // Does nothing after an error: the first reason stays.
      this.#fail(new Error(`the compiler ended with ${code} and no answer`)),
    );
    this.#worker.unref();
  }

  /** Does the work of `compileDeclarations`, for modules (`.ts`, `.mts`) as well. */
  compile(
    files: readonly GeneratedFile[],
    strictness: Strictness = "strictest",
  ): Promise<readonly CompileFinding[]> {
    return new Promise((resolve, reject) => {
      if (this.#failure !== undefined) {
        reject(this.#failure.reason);
        return;
      }
      this.#waiting.push({ resolve, reject });
      this.#worker.ref();
      const request: CheckRequest = { files, strictness };
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
