import type { ContractFile } from "../contract-file/contract-file.js";
import type { GeneratedFile } from "../generated-file.js";
import type { GeneratedDeclarations } from "./generate-declarations.js";
import { generatedMark, generatorVersion } from "./version.js";

/** The path of one API version's declarations in the output folder. */
export function declarationsPath(apiVersion: string): string {
  return `${apiVersion}/index.d.ts`;
}

/**
 * The files of a contract's output folder: a folder per API version, then the
 * entry that gives the default one, then a package.json that lets CommonJS
 * import the declarations as well as ES modules.
 */
export function contractFolder(
  contract: ContractFile,
  versions: readonly GeneratedDeclarations[],
): readonly GeneratedFile[] {
  const entry = [
    `${generatedMark}${generatorVersion}: do not edit, generate again.`,
    `export * from "./${contract.defaultVersion}/index.js";`,
    "",
  ];
  return [
    ...versions.map(({ apiVersion, text }) => ({
      path: declarationsPath(apiVersion),
      text,
    })),
    { path: "index.d.ts", text: entry.join("\n") },
    { path: "package.json", text: '{\n  "type": "commonjs"\n}\n' },
  ];
}
