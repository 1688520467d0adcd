import type { Problem } from "../problem.js";
import { plain, type Paint } from "./color.js";
import { visibleText } from "./visible-text.js";

/**
 * A problem as people and editors read it, always on one line:
 * `FILE:LINE:COLUMN kind: message (#/json/pointer)`.
 *
 * Without a position it is 1:1, the file as a whole. The pointer is always
 * there; `(#)` is the root.
 */
export function formatProblem(problem: Problem, paint: Paint = plain): string {
  return format(problem, paint, "");
}

/** The same for what stops nothing, with `warning` before its kind. */
export function formatWarning(problem: Problem, paint: Paint = plain): string {
  return format(problem, paint, "warning ");
}

function format(problem: Problem, paint: Paint, word: string): string {
  const { line, column } = problem.position ?? { line: 1, column: 1 };
  const place = `${visibleText(problem.file)}:${line}:${column}`;
  const kind = `${word}${visibleText(problem.kind)}:`;
  const pointer = `(#${visibleText(problem.pointer)})`;
  return [
    paint("strong", place),
    paint("wrong", kind),
    visibleText(problem.message),
    paint("faint", pointer),
  ].join(" ");
}
