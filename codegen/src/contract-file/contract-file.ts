import { locate } from "../openapi/position.js";
import { scanJson } from "../openapi/text/json-scanner.js";
import { parseJson } from "../openapi/text/parse-json.js";
import { readTextFile } from "../openapi/text/text-file.js";
import { failure, type Outcome, success } from "../problem.js";
import { ContractChecker } from "./check-contract.js";
import type { ContractFile } from "./contract.js";
import { findMissingFiles } from "./named-file.js";

export type { ContractFile } from "./contract.js";

/**
 * Reads a `contract.json`; `spec/contract.schema.json` describes it for
 * editors.
 *
 * @returns its content, or everything that is wrong with it, with line and
 * column, files that it names and that are not there included. A text that is
 * no JSON is all that is told of it.
 */
export async function readContractFile(
  file: string,
): Promise<Outcome<ContractFile>> {
  const source = await readTextFile(file);
  if (!source.ok) return source;
  const value = parseJson(source.value);
  if (!value.ok) return value;
  // Objects do not keep the order of names that are numbers; the scan does.
  const { root } = scanJson(source.value.text);
  const names = [...(root.children.get("versions")?.children.keys() ?? [])];
  const checker = new ContractChecker(file, names);
  const contract = checker.check(value.value);
  const missing = await findMissingFiles(file, checker.files);
  const problems = [...checker.problems, ...missing];
  return contract === undefined || problems.length > 0
    ? failure(await locate(source.value, problems))
    : success(contract);
}
