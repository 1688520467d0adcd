import type { Pointer } from "../../model/contract.js";
import type { ProblemCollector } from "../problem-collector.js";

/** Schemas that are not resources are written out at each use: how deep that may go. */
const DEEPEST = 200;

/** How many schemas may be written out in all; Stripe's whole API of 2022 takes about 10,000. */
const MOST = 200_000;

/** Keeps a small document of schemas that refer to each other from becoming an endless contract. */
export class WriteOutLimits {
  readonly #problems: ProblemCollector;
  #count = 0;
  #isExceeded = false;

  constructor(problems: ProblemCollector) {
    this.#problems = problems;
  }

  /**
   * Whether one more schema may be written out, inside `depth` others. When
   * not, that is a problem; it is said once, and none may any more.
   */
  allow(depth: number, pointer: Pointer): boolean {
    this.#count++;
    if (this.#isExceeded) return false;
    const isTooDeep = depth >= DEEPEST;
    if (!isTooDeep && this.#count <= MOST) return true;
    this.#isExceeded = true;
    const what = isTooDeep
      ? `deeper than ${DEEPEST} levels`
      : `more than ${MOST} times`;
    this.#problems.report(
      "too-large",
      `schemas that refer to each other would be written out ${what}`,
      pointer,
    );
    return false;
  }

  /** Says that the schema at `pointer` is inside itself with nothing that could be named in between. */
  reportEndless(pointer: Pointer): void {
    this.#problems.report(
      "endless-schema",
      "the schema holds itself with no object in between",
      pointer,
    );
  }
}
