import type { GeneratedFile } from "../generated-file.js";
import type { CompileFinding, Strictness } from "./compile-finding.js";
import { CompilerThread } from "./compiler-thread.js";

export type { CompileFinding } from "./compile-finding.js";

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

/** Threads that no compiler has: what is loaded and parsed in them serves the next one. */
const freeThreads: CompilerThread[] = [];

/**
 * A TypeScript compiler in a thread of its own, where alone TypeScript is
 * loaded. Who knows early that there will be something to compile makes one
 * early: it gets ready while other work goes on. It does not keep the process
 * alive while nothing is asked of it.
 */
export class Compiler {
  #thread: CompilerThread | undefined = takeThread();

  /** Does the work of `compileDeclarations`, for modules (`.ts`, `.mts`) as well. */
  async compile(
    files: readonly GeneratedFile[],
    strictness: Strictness = "strictest",
  ): Promise<readonly CompileFinding[]> {
    const thread = (this.#thread ??= takeThread());
    try {
      return await thread.ask({ files, strictness });
    } finally {
      this.release();
    }
  }

  /** Leaves its thread to others, unless there is still something to compile. */
  release(): void {
    if (this.#thread?.isFree !== true) return;
    freeThreads.push(this.#thread);
    this.#thread = undefined;
  }
}

function takeThread(): CompilerThread {
  return freeThreads.pop() ?? new CompilerThread();
}
