import { readFileSync } from "node:fs";
import type { Subpath } from "../contract-file/contract.js";
import { hiddenTypeNames } from "../conventions/hidden-type-names.js";
import { pathsInterface } from "../conventions/paths.js";
import { expandAugmentation } from "../conventions/stripe/expansion/augmentation.js";
import { httpTypeNames } from "../conventions/stripe/http-types.js";
import { printAugmentation } from "../printer/print-augmentation.js";
import { printImportingModule } from "../printer/print-importing-module.js";
import { preambleText } from "../printer/print.js";
import type { Outcome, Problem } from "../problem.js";
import { failure, success } from "../problem.js";
import type { SpecificationContract } from "./specification-contract.js";

/**
 * The text of a module beside a contract's declarations.
 *
 * - `enums`: the types `Known` and `Open`.
 * - `expand`: the types `ExpandPath`, `Expanded` and `Unexpanded`, and
 *   signatures that infer results from a literal `expand`.
 * - `paths`: the operations as openapi-fetch and its relatives take them.
 *
 * @param file the specification, which problems name
 */
export function moduleText(
  subpath: Subpath,
  made: SpecificationContract,
  file: string,
  preamble: readonly string[],
): Outcome<string> {
  switch (subpath) {
    case "enums":
      return success(
        [preambleText(preamble), writtenTypes(subpath)].join("\n"),
      );
    case "expand": {
      const { contract, conventions } = made;
      if (conventions !== "stripe") return failure([withoutExpand(file)]);
      const added = expandAugmentation(contract, file);
      if (!added.ok) return added;
      const types = writtenTypes(subpath);
      return success(
        printAugmentation(added.value, contract, INDEX, types, preamble),
      );
    }
    case "paths":
      return pathsText(made, file, preamble);
  }
}

/** Types that are the same for all contracts are Stripe's: only its official client converts what it is sent and receives. */
function pathsText(
  { contract, conventions, enums, operations }: SpecificationContract,
  file: string,
  preamble: readonly string[],
): Outcome<string> {
  const subpath = "paths";
  const isStripe = conventions === "stripe";
  if (!isStripe && enums === "open") return failure([withOpenEnums(file)]);
  const made = pathsInterface(operations);
  const names = [made.name, ...(isStripe ? Object.values(httpTypeNames) : [])];
  const written = { subpath, names, declarations: [made] };
  const problems = hiddenTypeNames(contract, written, file);
  if (problems.length > 0) return failure(problems);
  const types = isStripe ? writtenTypes(subpath) : "";
  return success(
    printImportingModule([made], contract, INDEX, types, preamble),
  );
}

/** The module of the declarations, as those beside it name it. */
const INDEX = "./index.js";

/** The types of a module that are the same for all contracts. */
function writtenTypes(subpath: Subpath): string {
  const file = new URL(`../../declarations/${subpath}.d.ts`, import.meta.url);
  return readFileSync(file, "utf8");
}

function withoutExpand(file: string): Problem {
  const message =
    "the subpath expand is for documents that follow Stripe's conventions: it says what their `expand` returns";
  return { kind: "unsupported-subpath", message, file, pointer: "" };
}

function withOpenEnums(file: string): Problem {
  const message =
    "the subpath paths cannot have open enums: openapi-fetch takes what stands for any other text in them for an object";
  return { kind: "unsupported-subpath", message, file, pointer: "" };
}
