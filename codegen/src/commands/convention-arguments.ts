import { InvalidArgumentError, Option } from "commander";
import type { Subpath } from "../contract-file/contract.js";
import { subpaths } from "../contract-file/contract.js";
import { conventionNames } from "../conventions/choose-conventions.js";
import { enumForms } from "../conventions/enum-form.js";
import { namespaceFault } from "../conventions/openapi/namespace-name.js";
import type { ConventionOptions } from "../generation/specification-contract.js";

/** The options that say by which conventions declarations are made, and how. */
export function conventionOptions(): readonly Option[] {
  return [
    new Option(
      "--conventions <name>",
      "the conventions that the document follows; without it, Stripe's where it has their extensions",
    ).choices(conventionNames),
    new Option(
      "--namespace <name>",
      "openapi conventions: the namespace of the declarations, in place of the document's title",
    ).argParser((name) => {
      const fault = namespaceFault(name);
      if (fault !== undefined) throw new InvalidArgumentError(`${fault}.`);
      return name;
    }),
    new Option(
      "--enums <form>",
      "the form of enums of several texts: with the values that they list alone, or with any others as well (default: as-specified)",
    ).choices(enumForms),
    new Option(
      "--dates <type>",
      "openapi conventions: the type of the formats date and date-time (default: string)",
    ).choices(["string", "Date"]),
    new Option(
      "--integers <type>",
      "openapi conventions: the type of the format int64 (default: number)",
    ).choices(["number", "bigint"]),
  ];
}

/** `--subpaths`: names of modules, separated by commas. */
export function subpathsOption(): Option {
  return new Option(
    "--subpaths <names>",
    `modules to make beside index.d.ts: ${subpaths.join(",")}`,
  ).argParser((value): readonly Subpath[] => {
    const names = new Set(value.split(",").map((name) => name.trim()));
    const known = subpaths.filter((subpath) => names.has(subpath));
    if (known.length === names.size) return known;
    throw new InvalidArgumentError(
      `Expected names of these, separated by commas: ${subpaths.join(", ")}.`,
    );
  });
}

/** Of options as commander gives them, those that say how conventions are applied. */
export function conventionArguments({
  conventions,
  namespace,
  enums,
  dates,
  integers,
}: ConventionOptions): ConventionOptions {
  return {
    ...(conventions === undefined ? {} : { conventions }),
    ...(namespace === undefined ? {} : { namespace }),
    ...(enums === undefined ? {} : { enums }),
    ...(dates === undefined ? {} : { dates }),
    ...(integers === undefined ? {} : { integers }),
  };
}
