import { readFileSync } from "node:fs";
import { expandAugmentation } from "../conventions/stripe/expansion/augmentation.js";
import type { Contract } from "../model/contract.js";
import { printAugmentation } from "../printer/print-augmentation.js";
import type { Outcome } from "../problem.js";
import { success } from "../problem.js";

/**
 * The text of the module `expand` beside a contract's declarations: the types
 * `ExpandPath`, `Expanded` and `Unexpanded`, and signatures that infer results
 * from a literal `expand`.
 *
 * @param file the specification, which problems name
 */
export function expandModule(
  contract: Contract,
  file: string,
  preamble: readonly string[],
): Outcome<string> {
  const augmentation = expandAugmentation(contract, file);
  if (!augmentation.ok) return augmentation;
  const types = readFileSync(
    new URL("../../declarations/expand.d.ts", import.meta.url),
    "utf8",
  );
  return success(
    printAugmentation(
      augmentation.value,
      contract,
      "./index.js",
      types,
      preamble,
    ),
  );
}
