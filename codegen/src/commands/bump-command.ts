import type { Command } from "commander";
import type { Outside } from "../openapi/extract/provenance.js";
import type { Reporter } from "../report/reporter.js";
import type { ExitCode } from "./exit-code.js";
import {
  apiVersionOption,
  noProofOption,
  onlyOption,
  outsideOption,
  overlayOption,
} from "./fragment-arguments.js";

/** Adds the command `bump` to a command line. */
export function addBumpCommand(
  program: Command,
  reporter: Reporter,
  onEnd: (code: ExitCode) => void,
): void {
  program
    .command("bump")
    .description(
      "add a new API version to the contract: its fragment, declarations, and what changes",
    )
    .argument(
      "<spec>",
      "the specification of the new API version, or a part of it",
    )
    .addOption(onlyOption())
    .addOption(outsideOption())
    .addOption(apiVersionOption())
    .addOption(overlayOption())
    .option("--dry-run", "write nothing; show all that would be written")
    .addOption(noProofOption())
    .showHelpAfterError("(see contractgen bump --help)")
    .addHelpText(
      "after",
      `
Without --only, "only" in spec/contract.json says what to take of the
specification; without either, it is taken as it is.

Examples:
  contractgen bump spec3.sdk.json --dry-run
  contractgen bump spec3.sdk.json
  contractgen bump part.yaml --api-version 2026-11-25.fern`,
    )
    .action(async (specification: string, options: CommandLineOptions) => {
      const { overlay: overlays = [], dryRun = false, ...others } = options;
      // Loaded when asked for: whoever only generates is not to wait for it.
      const { bump } = await import("./bump.js");
      onEnd(
        await bump({ specification, overlays, dryRun, ...others }, reporter),
      );
    });
}

/** The options of `bump` as commander gives them. */
interface CommandLineOptions {
  readonly only?: readonly string[];
  readonly outside?: Outside;
  readonly apiVersion?: string;
  readonly overlay?: readonly string[];
  readonly dryRun?: boolean;
  /** True unless `--no-proof` is given. */
  readonly proof: boolean;
}
