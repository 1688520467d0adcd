import type { Problem } from "../problem.js";
import {
  canRewrite,
  colored,
  type Environment,
  type Paint,
  plain,
  supportsColor,
} from "./color.js";
import { formatPatch } from "./format-patch.js";
import { formatProblem, formatWarning } from "./format-problem.js";
import { type OutputStream, ProgressLine } from "./progress-line.js";
import { visibleText } from "./visible-text.js";

/**
 * Where commands say what they have to say: results on standard output, all
 * else on standard error, so that results can be piped on.
 */
export class Reporter {
  readonly #stdout: OutputStream;
  readonly #stderr: OutputStream;
  readonly #paintResults: Paint;
  readonly #paintProblems: Paint;
  readonly #progress: ProgressLine | undefined;

  /** Of the running process, as a rule: `new Reporter(process)`. */
  constructor(process: {
    readonly stdout: OutputStream;
    readonly stderr: OutputStream;
    readonly env: Environment;
  }) {
    const { stdout, stderr, env } = process;
    this.#stdout = stdout;
    this.#stderr = stderr;
    this.#paintResults = supportsColor(stdout, env) ? colored : plain;
    this.#paintProblems = supportsColor(stderr, env) ? colored : plain;
    this.#progress = canRewrite(stderr, env)
      ? new ProgressLine(stderr)
      : undefined;
  }

  /** Writes a result, as it is; a newline is added where it ends in none. */
  result(text: string): void {
    this.#progress?.hide();
    this.#stdout.write(text.endsWith("\n") ? text : `${text}\n`);
  }

  /** Writes a result that is colored where it is for reading. */
  painted(write: (paint: Paint) => string): void {
    this.result(write(this.#paintResults));
  }

  /** Writes a unified patch as a result: to be read on a terminal, else to be applied. */
  patch(patch: string): void {
    const forReading =
      this.#stdout.isTTY === true || this.#paintResults === colored;
    this.result(forReading ? formatPatch(patch, this.#paintResults) : patch);
  }

  /** Writes a line that is worth knowing and no result, such as what is waited for. */
  note(line: string): void {
    this.#progress?.hide();
    this.#stderr.write(`${visibleText(line)}\n`);
  }

  /** Writes problems, a line for each, in the order given. */
  problems(problems: readonly Problem[]): void {
    this.#progress?.hide();
    for (const problem of problems) {
      this.#stderr.write(`${formatProblem(problem, this.#paintProblems)}\n`);
    }
  }

  /** Writes what is worth a look and stops nothing, a line for each. */
  warnings(warnings: readonly Problem[]): void {
    this.#progress?.hide();
    for (const warning of warnings) {
      const line = formatWarning(warning, this.#paintProblems);
      this.#stderr.write(`${line}\n`);
    }
  }

  /** Says what is done from now on, should it take long and someone be there to see. */
  progress(step: string): void {
    this.#progress?.show(step);
  }

  /** To be called when all is done, whatever came of it. */
  end(): void {
    this.#progress?.end();
  }
}
