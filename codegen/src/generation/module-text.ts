import { readFileSync } from "node:fs";
import type { Subpath } from "../contract-file/contract.js";
import { expandAugmentation } from "../conventions/stripe/expansion/augmentation.js";
import { printAugmentation } from "../printer/print-augmentation.js";
import { preambleText } from "../printer/print.js";
import type { Outcome } from "../problem.js";
import { failure, success } from "../problem.js";
import type { SpecificationContract } from "./specification-contract.js";

/**
 * The text of a module beside a contract's declarations.
 *
 * - `enums`: the types `Known` and `Open`.
 * - `expand`: the types `ExpandPath`, `Expanded` and `Unexpanded`, and
 *   signatures that infer results from a literal `expand`.
 *
 * @param file the specification, which problems name
 */
export function moduleText(
  subpath: Subpath,
  { contract, conventions }: SpecificationContract,
  file: string,
  preamble: readonly string[],
): Outcome<string> {
  const types = writtenTypes(subpath);
  switch (subpath) {
    case "enums":
      return success([preambleText(preamble), types].join("\n"));
    case "expand": {
      if (conventions !== "stripe") return failure([withoutExpand(file)]);
      const made = expandAugmentation(contract, file);
      return made.ok
        ? success(
            printAugmentation(
              made.value,
              contract,
              "./index.js",
              types,
              preamble,
            ),
          )
        : made;
    }
  }
}

/** The types of a module that are the same for all contracts. */
function writtenTypes(subpath: Subpath): string {
  const file = new URL(`../../declarations/${subpath}.d.ts`, import.meta.url);
  return readFileSync(file, "utf8");
}

function withoutExpand(file: string) {
  const message =
    "the subpath expand is for documents that follow Stripe's conventions: it says what their `expand` returns";
  return { kind: "unsupported-subpath", message, file, pointer: "" };
}
