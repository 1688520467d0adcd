import type { Contract } from "../model/contract.js";
import { commentLines } from "./escape.js";
import { contractStructures } from "./structures.js";
import { structuresText } from "./text.js";

/**
 * The declaration file of a contract: `preamble`, each of its lines a comment,
 * and then the declarations in the contract's order. Prettier leaves the text
 * as it is. Throws an Error for a contract that no earlier layer may let
 * through: a name that is no identifier, or a type that cannot be named where
 * it is used.
 */
export function printContract(
  contract: Contract,
  preamble: readonly string[],
): string {
  const head = preambleText(preamble);
  const declarations = structuresText(contractStructures(contract));
  // Without an export list everything in a declaration file is exported.
  const hasLocalNames = contract.declarations.some(
    ({ kind }) => kind === "local-name",
  );
  const tail = hasLocalNames ? "export {};\n" : "";
  return [head, declarations, tail].filter((part) => part !== "").join("\n");
}

/** The comment at the top of a file. */
export function preambleText(preamble: readonly string[]): string {
  return commentLines(preamble.join("\n"))
    .map((line) => (line === "" ? "//\n" : `// ${line}\n`))
    .join("");
}
