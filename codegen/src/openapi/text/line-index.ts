import type { Position } from "../../problem.js";

/** Turns places in a text into lines and columns; lines end in LF or CRLF. */
export class LineIndex {
  /** Where each line begins. */
  readonly #starts: readonly number[];

  constructor(text: string) {
    const starts = [0];
    let end = text.indexOf("\n");
    while (end !== -1) {
      starts.push(end + 1);
      end = text.indexOf("\n", end + 1);
    }
    this.#starts = starts;
  }

  /** The position of the character at `offset`, which counts from 0. */
  positionAt(offset: number): Position {
    let low = 0;
    let high = this.#starts.length;
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - (this.#starts[low] ?? 0) + 1 };
  }
}
