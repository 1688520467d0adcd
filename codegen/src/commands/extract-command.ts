import { basename } from "node:path";
import { type Command, InvalidArgumentError, Option } from "commander";
import type { Descriptions, Outside } from "../openapi/extract/provenance.js";
import type { Format } from "../openapi/text/format.js";
import type { Reporter } from "../report/reporter.js";
import type { ExitCode } from "./exit-code.js";
import { extract } from "./extract.js";
import {
  allowRefsOption,
  apiVersionOption,
  fragmentOptions,
  onlyOption,
  outsideOption,
  overlayOption,
} from "./fragment-arguments.js";

/** Adds the command `extract` to a command line. */
export function addExtractCommand(
  program: Command,
  reporter: Reporter,
  onEnd: (code: ExitCode) => void,
): void {
  program
    .command("extract")
    .description(
      "extract packages or classes of a specification, with all that they need",
    )
    .argument("<spec>", "an OpenAPI document of Stripe's conventions")
    .addOption(onlyOption().makeOptionMandatory())
    .requiredOption(
      "--out <file>",
      "the file to write: .json, .yaml or .yml",
      outputFile,
    )
    .addOption(outsideOption())
    .addOption(descriptionsOption())
    .addOption(apiVersionOption())
    .addOption(overlayOption())
    .addOption(allowRefsOption())
    .showHelpAfterError("(see contractgen extract --help)")
    .addHelpText(
      "after",
      `
Examples:
  contractgen extract openapi.yaml --only Identity --out spec/identity.yaml
  contractgen extract spec3.sdk.json --only Checkout,Customer --out shop.json --outside follow`,
    )
    .action(async (specification: string, options: CommandLineOptions) => {
      const { only, outside, descriptions, out, apiVersion } = options;
      const { overlay: overlays = [] } = options;
      const fragment = { ...fragmentOptions(only, outside), descriptions };
      const version = apiVersion === undefined ? {} : { apiVersion };
      const { allowRefs } = options;
      const references = allowRefs === undefined ? {} : { allowRefs };
      onEnd(
        await extract(
          {
            specification,
            overlays,
            fragment,
            ...out,
            ...version,
            ...references,
          },
          reporter,
        ),
      );
    });
}

/** The options of `extract` as commander gives them. */
interface CommandLineOptions {
  readonly only: readonly string[];
  readonly out: { readonly file: string; readonly format: Format };
  readonly outside?: Outside;
  readonly descriptions: Descriptions;
  readonly apiVersion?: string;
  readonly overlay?: readonly string[];
  readonly allowRefs?: string;
}

function descriptionsOption(): Option {
  return new Option(
    "--descriptions <what>",
    "whether the fragment has the descriptions and summaries",
  )
    .choices(["keep", "drop"] satisfies Descriptions[])
    .default("keep");
}

function outputFile(file: string): CommandLineOptions["out"] {
  const extension = /\.(?:(json)|ya?ml)$/iu.exec(file);
  if (extension === null) {
    throw new InvalidArgumentError("Expected a file of .json, .yaml or .yml.");
  }
  if (basename(file).includes("\\")) {
    throw new InvalidArgumentError(
      "A file cannot have a backslash in its name.",
    );
  }
  return { file, format: extension[1] === undefined ? "yaml" : "json" };
}
