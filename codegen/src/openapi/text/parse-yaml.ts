import type { Outcome } from "../../problem.js";
import { failure, success } from "../../problem.js";
import { readPlainYaml } from "./plain-yaml.js";
import type { TextFile } from "./text-file.js";
import { problemsInText, type TextProblem } from "./text-problem.js";

/**
 * Parses YAML text as a value of JSON: keys are text, and no key repeats. Text
 * that holds no value gives undefined. Fast where nothing is wrong or unusual:
 * nodes that know their places are only made for aliases, tags and problems.
 */
export async function parseYaml({
  file,
  text,
}: TextFile): Promise<Outcome<unknown>> {
  const plain = readPlainYaml(text);
  if (plain !== undefined) return success(plain);
  const { parseYamlNodes } = await import("./yaml-nodes.js");
  const { readYamlValue } = await import("./yaml-values.js");
  const fail = (problems: readonly TextProblem[]): Outcome<never> =>
    failure(problemsInText(file, text, problems));
  const nodes = parseYamlNodes(text);
  if (nodes.problems.length > 0) return fail(nodes.problems);
  if (nodes.root === undefined) return success(undefined);
  const { value, problems } = readYamlValue(nodes.root);
  return problems.length === 0 ? success(value) : fail(problems);
}
