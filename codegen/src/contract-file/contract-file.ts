import { locate } from "../openapi/position.js";
import { scanJson } from "../openapi/text/json-scanner.js";
import { parseJson } from "../openapi/text/parse-json.js";
import { readTextFile, type TextFile } from "../openapi/text/text-file.js";
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
  return source.ok ? checkContractText(source.value, new Set()) : source;
}

/**
 * Checks the text of a `contract.json`, which may be one that is not written
 * yet, as `readContractFile` does.
 *
 * @param unwritten files that are going to be there, by paths as in a contract
 */
export async function checkContractText(
  source: TextFile,
  unwritten: ReadonlySet<string>,
): Promise<Outcome<ContractFile>> {
  const { file, text } = source;
  const value = parseJson(source);
  if (!value.ok) return value;
  // Objects do not keep the order of names that are numbers; the scan does.
  const { root } = scanJson(text);
  const names = [...(root.children.get("versions")?.children.keys() ?? [])];
  const checker = new ContractChecker(file, names);
  const contract = checker.check(value.value);
  const missing = await findMissingFiles(
    file,
    checker.files.filter(({ path }) => !unwritten.has(path)),
  );
  const problems = [...checker.problems, ...missing];
  return contract === undefined || problems.length > 0
    ? failure(await locate(source, problems))
    : success(contract);
}
