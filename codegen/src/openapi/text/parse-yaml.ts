import type { Outcome } from "../../problem.js";
import { failure, success } from "../../problem.js";
import type { TextFile } from "./text-file.js";
import { problemsInText, type TextProblem } from "./text-problem.js";
import { parseYamlNodes } from "./yaml-nodes.js";
import { readYamlValue } from "./yaml-values.js";

/**
 * Parses YAML text as a value of JSON: keys are text, and no key repeats. Text
 * that holds no value gives undefined.
 */
export function parseYaml({ file, text }: TextFile): Outcome<unknown> {
  const fail = (problems: readonly TextProblem[]): Outcome<never> =>
    failure(problemsInText(file, text, problems));
  const nodes = parseYamlNodes(text);
  if (nodes.problems.length > 0) return fail(nodes.problems);
  if (nodes.root === undefined) return success(undefined);
  const { value, problems } = readYamlValue(nodes.root);
  return problems.length === 0 ? success(value) : fail(problems);
}
