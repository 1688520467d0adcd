#!/usr/bin/env node
import process from "node:process";
import { runCommandLine } from "./commands/command-line.js";
import { ExitCode } from "./commands/exit-code.js";
import { Reporter } from "./report/reporter.js";

// Who reads no further, as `head` does, has seen enough: that is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

try {
  const reporter = new Reporter(process);
  process.exitCode = await runCommandLine(process.argv.slice(2), reporter);
} catch (error) {
  const details = error instanceof Error ? error.stack : String(error);
  process.stderr.write(`contractgen: a defect, please report it\n${details}\n`);
  process.exitCode = ExitCode.defect;
}
