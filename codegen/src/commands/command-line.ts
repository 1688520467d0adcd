import { Command, CommanderError } from "commander";
import type { Subpath } from "../contract-file/contract.js";
import type { SingleSpecification } from "../generation/generate.js";
import type { Outside } from "../openapi/extract/provenance.js";
import { generatorVersion } from "../generation/version.js";
import type { Reporter } from "../report/reporter.js";
import { addBumpCommand } from "./bump-command.js";
import { addDiffCommand } from "./diff-command.js";
import type { ConventionOptions } from "../generation/specification-contract.js";
import {
  conventionArguments,
  conventionOptions,
  subpathsOption,
} from "./convention-arguments.js";
import { ExitCode } from "./exit-code.js";
import { addExtractCommand } from "./extract-command.js";
import {
  allowRefsOption,
  apiVersionOption,
  fragmentOptions,
  onlyOption,
  outsideOption,
  overlayOption,
} from "./fragment-arguments.js";
import { generate } from "./generate.js";
import { addInitCommand } from "./init-command.js";

/**
 * Runs the command that the arguments (without node and script) ask for.
 * Nothing is thrown for wrong usage: it is said, and the code is 2.
 */
export async function runCommandLine(
  argv: readonly string[],
  reporter: Reporter,
): Promise<ExitCode> {
  let exitCode: ExitCode = ExitCode.fine;
  const program = commandLine(reporter, (code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync([...argv], { from: "user" });
    return exitCode;
  } catch (error) {
    // Commander ends --help and --version this way too, with code 0.
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? ExitCode.fine : ExitCode.badInput;
  } finally {
    reporter.end();
  }
}

function commandLine(
  reporter: Reporter,
  onEnd: (code: ExitCode) => void,
): Command {
  const program = new Command("contractgen")
    .description(
      "Makes TypeScript declarations from OpenAPI documents: exact, readable, and type-checked before they are written.",
    )
    .version(generatorVersion)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => reporter.result(text),
      writeErr: (text) => {
        for (const line of text.trimEnd().split("\n")) reporter.note(line);
      },
    })
    .showHelpAfterError("(see contractgen --help)")
    .addHelpText(
      "after",
      "\nExit codes: 0 fine; 1 findings (drift, changes that --fail-on names); 2 bad input or usage.",
    );
  const generateCommand = program
    .command("generate")
    .description(
      "generate spec/contract.json → generated/, or one specification",
    )
    .option("--check", "write nothing; show the patch and exit 1 on drift")
    .option("--spec <file>", "generate from this OpenAPI document alone")
    .option("--out <folder>", "with --spec: the folder to write index.d.ts to")
    .addOption(overlayOption())
    .addOption(allowRefsOption())
    .addOption(onlyOption())
    .addOption(outsideOption())
    .addOption(apiVersionOption());
  for (const option of conventionOptions()) generateCommand.addOption(option);
  generateCommand
    .addOption(subpathsOption())
    .option("--no-typecheck", "do not type-check the declarations: faster")
    .showHelpAfterError("(see contractgen generate --help)")
    .addHelpText(
      "after",
      `
Examples:
  contractgen generate                           all API versions in spec/contract.json
  contractgen generate --check                   in CI: is generated/ up to date?
  contractgen generate --spec api.yaml --out types
  contractgen generate --spec api.yaml --overlay nullable.yaml --out types
  contractgen generate --spec spec3.sdk.json --only Identity --out types
  contractgen generate --spec petstore.yaml --namespace Petstore --out types`,
    )
    .action(async (options: CommandLineOptions, command: Command) => {
      const single = singleSpecification(options, command);
      const { check = false, typecheck } = options;
      onEnd(
        await generate(
          { check, typecheck, ...(single && { single }) },
          reporter,
        ),
      );
    });
  addExtractCommand(program, reporter, onEnd);
  addBumpCommand(program, reporter, onEnd);
  addDiffCommand(program, reporter, onEnd);
  addInitCommand(program, reporter, onEnd);
  return program;
}

/** The options of `generate` as commander gives them. */
interface CommandLineOptions extends ConventionOptions {
  readonly check?: boolean;
  readonly spec?: string;
  readonly overlay?: readonly string[];
  readonly allowRefs?: string;
  readonly out?: string;
  readonly only?: readonly string[];
  readonly outside?: Outside;
  readonly apiVersion?: string;
  readonly subpaths?: readonly Subpath[];
  /** True unless `--no-typecheck` is given. */
  readonly typecheck: boolean;
}

/** What `--spec` and its companions ask for; ends with an error where they do not fit. */
function singleSpecification(
  options: CommandLineOptions,
  command: Command,
): SingleSpecification | undefined {
  const { spec, overlay: overlays = [], out } = options;
  const { only, outside, apiVersion, subpaths, allowRefs } = options;
  const how = conventionArguments(options);
  if ((spec === undefined) !== (out === undefined)) {
    command.error("error: --spec and --out go together");
  }
  if (spec === "" || out === "") {
    command.error("error: --spec and --out need a path");
  }
  if (spec === undefined || out === undefined) {
    if (overlays.length > 0) {
      command.error(
        "error: --overlay needs --spec; a contract names its overlays itself",
      );
    }
    if ((only ?? outside ?? apiVersion ?? allowRefs) !== undefined) {
      command.error(
        "error: --only, --outside, --api-version and --allow-refs need --spec",
      );
    }
    if (Object.keys(how).length > 0 || subpaths !== undefined) {
      command.error(
        "error: --conventions, --namespace, --enums, --dates, --integers and --subpaths need --spec; a contract says these itself",
      );
    }
    return undefined;
  }
  if (only === undefined && outside !== undefined) {
    command.error("error: --outside needs --only");
  }
  return {
    specification: spec,
    folder: out,
    overlays,
    ...how,
    ...(apiVersion === undefined ? {} : { apiVersion }),
    ...(subpaths === undefined ? {} : { subpaths }),
    ...(allowRefs === undefined ? {} : { allowRefs }),
    ...(only === undefined ? {} : { fragment: fragmentOptions(only, outside) }),
  };
}
