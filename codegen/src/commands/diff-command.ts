import { type Command, Option } from "commander";
import type { NamedSide } from "../generation/compare-specifications.js";
import type { ConventionOptions } from "../generation/specification-contract.js";
import type { Outside } from "../openapi/extract/provenance.js";
import type { Reporter } from "../report/reporter.js";
import {
  conventionArguments,
  conventionOptions,
} from "./convention-arguments.js";
import type { FailOn, ReportFormat } from "./diff.js";
import type { ExitCode } from "./exit-code.js";
import {
  allowRefsOption,
  fragmentOptions,
  noProofOption,
  onlyOption,
  outsideOption,
  versionOption,
} from "./fragment-arguments.js";

/** Adds the command `diff` to a command line. */
export function addDiffCommand(
  program: Command,
  reporter: Reporter,
  onEnd: (code: ExitCode) => void,
): void {
  const diffCommand = program
    .command("diff")
    .description(
      "say what changed between two API versions or files, and what that breaks",
    )
    .argument("<base>", "the older one: an API version in spec/, or a file")
    .argument("<revision>", "the newer one")
    .addOption(formatOption())
    .addOption(failOnOption())
    .addOption(onlyOption())
    .addOption(outsideOption())
    .addOption(allowRefsOption())
    .addOption(sideVersionOption("base"))
    .addOption(sideVersionOption("revision"))
    .addOption(noProofOption());
  for (const option of conventionOptions()) diffCommand.addOption(option);
  diffCommand
    .showHelpAfterError("(see contractgen diff --help)")
    .addHelpText(
      "after",
      `
Exit codes: 0 fine, whatever changed; 1 changes that --fail-on names; 2 bad input or usage.
Of files, --only takes a part, and the conventions are as said, the same of both.

Examples:
  contractgen diff 2026-03-25.dahlia 2026-10-28.endive
  contractgen diff 2026-10-28.endive spec3.sdk.json --only Identity --fail-on breaking
  contractgen diff old.yaml new.yaml --format json
  contractgen diff 2026-03-25.dahlia 2026-10-28.endive --format html > report.html`,
    )
    .action(
      async (
        base: string,
        revision: string,
        options: CommandLineOptions,
        command: Command,
      ) => {
        const { format, failOn, only, outside, proof, allowRefs } = options;
        if (only === undefined && outside !== undefined) {
          command.error("error: --outside needs --only");
        }
        const fragment =
          only === undefined
            ? {}
            : { fragment: fragmentOptions(only, outside) };
        const side = (name: string, apiVersion?: string): NamedSide => ({
          name,
          options: {
            ...fragment,
            ...conventionArguments(options),
            ...(allowRefs === undefined ? {} : { allowRefs }),
            ...(apiVersion === undefined ? {} : { apiVersion }),
          },
        });
        // Loaded when asked for: whoever only generates is not to wait for it.
        const { diff } = await import("./diff.js");
        onEnd(
          await diff(
            {
              base: side(base, options.baseVersion),
              revision: side(revision, options.revisionVersion),
              format,
              proof,
              ...(failOn === undefined ? {} : { failOn }),
            },
            reporter,
          ),
        );
      },
    );
}

/** The options of `diff` as commander gives them. */
interface CommandLineOptions extends ConventionOptions {
  readonly format: ReportFormat;
  readonly failOn?: FailOn;
  readonly only?: readonly string[];
  readonly outside?: Outside;
  readonly allowRefs?: string;
  readonly baseVersion?: string;
  readonly revisionVersion?: string;
  /** True unless `--no-proof` is given. */
  readonly proof: boolean;
}

function formatOption(): Option {
  return new Option("--format <format>", "the form of the report")
    .choices(["text", "markdown", "json", "html"] satisfies ReportFormat[])
    .default("text" satisfies ReportFormat);
}

function failOnOption(): Option {
  return new Option(
    "--fail-on <changes>",
    "exit 1 when there are breaking changes, or any",
  ).choices(["breaking", "any"] satisfies FailOn[]);
}

function sideVersionOption(side: "base" | "revision"): Option {
  return versionOption(
    `--${side}-version <version>`,
    `the API version of the ${side}, a file, in place of its info.version`,
  );
}
