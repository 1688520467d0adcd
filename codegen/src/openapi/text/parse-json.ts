import type { Outcome } from "../../problem.js";
import { failure, success } from "../../problem.js";
import { countKeys, countWrittenKeys } from "./json-keys.js";
import { scanJson } from "./json-scanner.js";
import type { TextFile } from "./text-file.js";
import { problemsInText } from "./text-problem.js";

/**
 * Parses JSON text strictly: repeated keys are problems, and so is nesting that
 * is too deep. Fast where nothing is wrong: places in the text are only looked
 * for when there is something to report.
 */
export function parseJson({ file, text }: TextFile): Outcome<unknown> {
  let value: unknown;
  try {
    value = JSON.parse(text);
    if (countKeys(value) === countWrittenKeys(text)) return success(value);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  const { problems } = scanJson(text);
  if (problems.length === 0) throw new Error(`no problem is found in ${file}`);
  return failure(problemsInText(file, text, problems));
}
