import { type Command, InvalidArgumentError, Option } from "commander";
import type { ConventionOptions } from "../generation/specification-contract.js";
import { packageNameFault } from "../init/package-name.js";
import type { Reporter } from "../report/reporter.js";
import {
  conventionArguments,
  conventionOptions,
} from "./convention-arguments.js";
import type { ExitCode } from "./exit-code.js";
import { apiVersionOption } from "./fragment-arguments.js";

/** Adds the command `init` to a command line. */
export function addInitCommand(
  program: Command,
  reporter: Reporter,
  onEnd: (code: ExitCode) => void,
): void {
  const command = program
    .command("init")
    .description(
      "make a contract package of a specification: declarations, their type tests, all that a package needs",
    )
    .argument("<folder>", "the folder for it, empty or not there yet")
    .requiredOption("--spec <file>", "the OpenAPI document, which is copied")
    .addOption(packageOption())
    .addOption(apiVersionOption());
  for (const option of conventionOptions()) command.addOption(option);
  command
    .option(
      "--install",
      "run npm install there, which writes package-lock.json",
    )
    .showHelpAfterError("(see contractgen init --help)")
    .addHelpText(
      "after",
      `
Nothing is fetched unless --install is given; npm ci needs the lock that it writes.

Examples:
  contractgen init petstore --spec petstore.yaml --namespace Petstore
  contractgen init petstore --spec petstore.yaml --package @acme/petstore-contract --install`,
    )
    .action(async (folder: string, options: CommandLineOptions) => {
      const { spec, package: packageName, apiVersion, install } = options;
      if (folder === "" || spec === "") {
        command.error("error: the folder and --spec need a path");
      }
      // Loaded when asked for: whoever only generates is not to wait for it.
      const { init } = await import("./init.js");
      onEnd(
        await init(
          {
            folder,
            specification: spec,
            installs: install === true,
            ...conventionArguments(options),
            ...(packageName === undefined ? {} : { packageName }),
            ...(apiVersion === undefined ? {} : { apiVersion }),
          },
          reporter,
        ),
      );
    });
}

/** The options of `init` as commander gives them. */
interface CommandLineOptions extends ConventionOptions {
  readonly spec: string;
  readonly package?: string;
  readonly apiVersion?: string;
  readonly install?: boolean;
}

function packageOption(): Option {
  return new Option(
    "--package <name>",
    "the name of the package (default: that of the namespace, as petstore-contract)",
  ).argParser((name) => {
    const fault = packageNameFault(name);
    if (fault !== undefined) throw new InvalidArgumentError(`${fault}.`);
    return name;
  });
}
