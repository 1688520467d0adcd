import { existsSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { readContract, repository } from "../specification-contract.js";

/** The entry of the package that stands for no API version in particular. */
export const defaultEntry = join(repository, "generated/index.d.ts");

/** The API versions that the package declares, the default one first. */
export const apiVersions: readonly string[] = Object.keys(
  readContract().versions,
);

/**
 * The API versions that type tests state in full, and compare with an official
 * release among the dependencies: those with a folder in `types-tests`. The
 * others are held by what changed from one version to the next; see
 * history/changes.diff.
 */
export const statedVersions: readonly string[] = apiVersions.filter(
  (apiVersion) => existsSync(join(repository, "types-tests", apiVersion)),
);

/** The file that declares an API version. */
export function declarationsOf(apiVersion: string): string {
  return join(repository, "generated", apiVersion, "index.d.ts");
}

/** The options and files of `types-tests/tsconfig.json`. */
export function typeTestsConfiguration(): ts.ParsedCommandLine {
  const file = join(repository, "types-tests/tsconfig.json");
  const { config, error } = ts.readConfigFile(file, ts.sys.readFile);
  if (error)
    throw new Error(ts.flattenDiagnosticMessageText(error.messageText, "\n"));
  return ts.parseJsonConfigFileContent(
    config,
    ts.sys,
    join(repository, "types-tests"),
  );
}

/** The type tests, and every entry of the package, as one program. */
export function typeTestsProgram(): ts.Program {
  const { fileNames, options } = typeTestsConfiguration();
  return ts.createProgram(
    [...fileNames, defaultEntry, ...apiVersions.map(declarationsOf)],
    options,
  );
}

/** The type tests of an API version in a program. */
export function typeTestsOf(
  program: ts.Program,
  apiVersion: string,
): readonly ts.SourceFile[] {
  const folder = join(repository, "types-tests", apiVersion, "/");
  return program
    .getSourceFiles()
    .filter(({ fileName }) => fileName.startsWith(folder));
}
