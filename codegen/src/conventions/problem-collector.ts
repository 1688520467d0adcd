import type { Pointer } from "../model/contract.js";
import type { Problem } from "../problem.js";

/** Gathers the problems that conventions find in one document, in the order of finding. */
export class ProblemCollector {
  readonly #file: string;
  readonly #problems: Problem[] = [];

  /** Takes the document's file, as the user named it. */
  constructor(file: string) {
    this.#file = file;
  }

  get problems(): readonly Problem[] {
    return this.#problems;
  }

  /** Adds a problem; see {@link Problem} for the forms of its parts. */
  report(kind: string, message: string, pointer: Pointer): void {
    this.#problems.push({ kind, message, file: this.#file, pointer });
  }
}
