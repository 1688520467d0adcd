import { FileFailure, fileProblem } from "./file-failure.js";

const signals = ["SIGHUP", "SIGINT", "SIGTERM"] as const;

/**
 * Holds back the signals that ask the process to end (Ctrl-C sends one), so
 * that what is half done can be undone first.
 */
export class Interruption {
  readonly #folder: string;
  #signal: NodeJS.Signals | undefined;
  readonly #listener = (signal: NodeJS.Signals): void => {
    this.#signal = signal;
  };

  /** @param folder what is worked on, as the user named it */
  constructor(folder: string) {
    this.#folder = folder;
    for (const signal of signals) process.on(signal, this.#listener);
  }

  /** To be called between steps: throws a FileFailure when a signal has come. */
  check(): void {
    if (this.#signal === undefined) return;
    const message = `stopped by ${this.#signal}`;
    throw new FileFailure([fileProblem(this.#folder, "interrupted", message)]);
  }

  /** Lets signals through again, first the one that has come: it ends the process. */
  end(): void {
    for (const signal of signals) process.off(signal, this.#listener);
    if (this.#signal !== undefined) process.kill(process.pid, this.#signal);
  }
}
