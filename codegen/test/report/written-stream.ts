import type { OutputStream } from "../../src/report/progress-line.js";

/** A stream that keeps what is written to it. */
export class WrittenStream implements OutputStream {
  readonly isTTY: boolean;
  readonly columns?: number;
  #text = "";

  constructor(isTTY: boolean, columns?: number) {
    this.isTTY = isTTY;
    if (columns !== undefined) this.columns = columns;
  }

  write(text: string): void {
    this.#text += text;
  }

  /** What was written since the last call. */
  take(): string {
    const text = this.#text;
    this.#text = "";
    return text;
  }
}
