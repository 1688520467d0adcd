import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { CommandResult } from "../package-commands.js";
import { run, runOrThrow } from "../package-commands.js";
import { readJson } from "../specification-contract.js";
import type { CorpusDocument } from "./documents.js";
import { declarationMutants } from "./mutants.js";
import { addVersion } from "./new-version.js";

/** What came of trying a contract package. */
export interface Trial {
  readonly document: CorpusDocument;
  readonly apiVersion: string;
  /** How many type tests there are: one for each public declaration. */
  readonly assertions: number;
  /** In seconds, of the whole command. */
  readonly initSeconds: number;
  readonly testSeconds: number;
  /** The changes of the declarations that its tests notice, and those that they do not. */
  readonly killed: readonly string[];
  readonly survived: readonly string[];
}

/** Where a trial takes place. */
export interface Workshop {
  /** A folder for packages, with contractgen installed in it. */
  readonly folder: string;
  /** The packed contractgen. */
  readonly tarball: string;
}

/**
 * Makes a contract package of a document, as a team does: init, npm install,
 * npm ci, npm run generate, npm test, and a new API version as its README says.
 * In between declarations are changed, which its tests have to notice.
 *
 * @throws Error where a step does not end as it should.
 */
export async function tryPackage(
  { folder, tarball }: Workshop,
  document: CorpusDocument,
  specification: string,
): Promise<Trial> {
  const { namespace } = document;
  const home = join(folder, namespace);
  const npm = (...parameters: readonly string[]) =>
    runOrThrow("npm", parameters, home);
  const begin = performance.now();
  await runOrThrow(
    join(folder, "node_modules/.bin/contractgen"),
    ["init", home, "--spec", specification, "--namespace", namespace],
    folder,
  );
  const initSeconds = secondsSince(begin);
  // No version of contractgen that is tried here is on a registry yet.
  edit(join(home, "package.json"), (text) =>
    text.replace(/"contractgen": "[^"]+"/u, `"contractgen": "file:${tarball}"`),
  );
  await npm("install", "--no-audit", "--no-fund");
  rmSync(join(home, "node_modules"), { recursive: true });
  await npm("ci", "--no-audit", "--no-fund", "--prefer-offline");
  const generated = await npm("run", "generate");
  if (!generated.includes("3 files unchanged"))
    throw new Error(`${namespace}: generate does not give what init gave`);
  const testBegin = performance.now();
  await npm("test");
  const testSeconds = secondsSince(testBegin);
  const { default: apiVersion } = readJson(
    join(home, "spec/contract.json"),
  ) as { readonly default: string };
  const outcomes = await mutate(home, apiVersion);
  const tests = await assertionsIn(home, apiVersion);
  await addVersion(home, apiVersion);
  return {
    document,
    apiVersion,
    assertions: tests,
    initSeconds,
    testSeconds,
    killed: outcomes.filter(({ isKilled }) => isKilled).map(nameOf),
    survived: outcomes.filter(({ isKilled }) => !isKilled).map(nameOf),
  };
}

async function mutate(home: string, apiVersion: string) {
  const file = join(home, "generated", apiVersion, "index.d.ts");
  const text = readFileSync(file, "utf8");
  const outcomes: { readonly change: string; readonly isKilled: boolean }[] =
    [];
  for (const { change, text: mutant } of declarationMutants(text)) {
    writeFileSync(file, mutant);
    const { exitCode, output } = await test(home);
    // By a test that the compiler refuses, and not by declarations that it does.
    const isKilled =
      exitCode !== 0 && /^types-tests\/.* TS\d+: /mu.test(output);
    outcomes.push({ change, isKilled });
  }
  writeFileSync(file, text);
  return outcomes;
}

function test(home: string): Promise<CommandResult> {
  return run("npm", ["test"], home);
}

async function assertionsIn(home: string, apiVersion: string): Promise<number> {
  const counted = await runOrThrow(
    "grep",
    ["-rc", "^expectEqual<", join("types-tests", apiVersion)],
    home,
  );
  return [...counted.matchAll(/:(\d+)$/gmu)]
    .map(([, count]) => Number(count))
    .reduce((sum, count) => sum + count, 0);
}

function nameOf({ change }: { readonly change: string }): string {
  return change;
}

function edit(file: string, change: (text: string) => string): void {
  writeFileSync(file, change(readFileSync(file, "utf8")));
}

function secondsSince(begin: number): number {
  return (performance.now() - begin) / 1000;
}
