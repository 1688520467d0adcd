import { readdir } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { repository } from "../specification-contract.js";
import type { Generated } from "./trial.js";

/** What `npm run build` makes: the command as users run it. */
const compiled = join(repository, "codegen/dist");

/**
 * Runs `contractgen generate` as it is compiled, in this process, without its
 * own type check: what is written is checked alike for all generators. With
 * problems, nothing may be left behind; without, there is one file.
 */
export async function runContractgen(
  file: string,
  folder: string,
): Promise<Generated> {
  const { runCommandLine, Reporter } = await loadCompiled();
  const lines: string[] = [];
  const silent = { write: () => true };
  const stderr = {
    write: (text: string) => lines.push(text.trimEnd()) > 0,
  };
  const exitCode = await runCommandLine(
    ["generate", "--spec", file, "--out", folder, "--no-typecheck"],
    new Reporter({ stdout: silent, stderr, env: {} }),
  );
  const left = await filesIn(folder);
  const isClean = exitCode === 0 ? left === "index.d.ts" : left === "";
  if (!isClean) {
    return { kind: "broken", lines: [`leaves ${left}`, ...lines] };
  }
  if (exitCode === 0) return { kind: "written" };
  return { kind: exitCode === 2 ? "refused" : "broken", lines };
}

async function loadCompiled() {
  const load = (path: string): Promise<unknown> =>
    import(pathToFileURL(join(compiled, path)).href);
  // What is compiled has the types of its sources.
  const commandLine = (await load(
    "commands/command-line.js",
  )) as typeof import("../../codegen/src/commands/command-line.js");
  const report = (await load(
    "report/reporter.js",
  )) as typeof import("../../codegen/src/report/reporter.js");
  return { ...commandLine, ...report };
}

/** The files of a folder and, beside it, of the run, as names in a list. */
async function filesIn(folder: string): Promise<string> {
  const siblings = await readdir(dirname(folder));
  const others = siblings.filter((name) => name !== basename(folder));
  const inside = siblings.includes(basename(folder))
    ? await readdir(folder, { recursive: true })
    : [];
  return [...inside, ...others].toSorted().join(", ");
}
