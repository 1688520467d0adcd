import { visibleText } from "./visible-text.js";

/** A stream that text is written to, such as `process.stderr`. */
export interface OutputStream {
  readonly isTTY?: boolean;
  /** The width of the terminal, where it is one. */
  readonly columns?: number;
  write(text: string): unknown;
}

/**
 * One line that says what is being done, for work that takes long: it comes
 * up after a second, is rewritten as work goes on, and leaves no trace.
 *
 * Timers do not keep the process alive.
 */
export class ProgressLine {
  readonly #stream: OutputStream;
  #step = "";
  #begin = 0;
  #timer: NodeJS.Timeout | undefined;
  #shown = false;

  /** @param stream a terminal that understands escape sequences */
  constructor(stream: OutputStream) {
    this.#stream = stream;
  }

  /** Says what is done from now on; the first call is when the work begins. */
  show(step: string): void {
    this.#step = step;
    if (this.#timer === undefined) {
      this.#begin = Date.now();
      this.#timer = setInterval(() => this.#draw(), 1000).unref();
    } else if (this.#shown) {
      this.#draw();
    }
  }

  /** Takes the line away, to make room for other output; it comes up again. */
  hide(): void {
    if (this.#shown) this.#stream.write(eraseLine);
    this.#shown = false;
  }

  /** Takes the line away for good: the work is done. */
  end(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
    this.hide();
  }

  #draw(): void {
    const seconds = Math.round((Date.now() - this.#begin) / 1000);
    const text = `${visibleText(this.#step)} … ${seconds} s`;
    // A line that wraps could not be erased as one.
    const width = (this.#stream.columns ?? 80) - 1;
    this.#stream.write(eraseLine + [...text].slice(0, width).join(""));
    this.#shown = true;
  }
}

/** To the line's begin, then erase to its end. */
const eraseLine = "\r\u001b[K";
