import type { ContractFile } from "../contract-file/contract-file.js";
import type { GeneratedFile } from "../generated-file.js";
import type { GeneratedDeclarations } from "./generate-declarations.js";
import { generatedMark, generatorVersion } from "./version.js";

/** The path of one API version's declarations in the output folder. */
export function declarationsPath(apiVersion: string): string {
  return `${apiVersion}/index.d.ts`;
}

/** The files of one API version, its declarations first, or of one that has no other beside it in `folder`. */
export function versionFiles(
  { text, modules }: GeneratedDeclarations,
  folder = "",
): readonly GeneratedFile[] {
  return [
    { path: `${folder}index.d.ts`, text },
    ...modules.map((module) => ({
      path: `${folder}${module.subpath}.d.ts`,
      text: module.text,
    })),
  ];
}

/**
 * The files of a contract's output folder: a folder per API version, then the
 * entries that give the default one, then a package.json that lets CommonJS
 * import the declarations as well as ES modules.
 */
export function contractFolder(
  contract: ContractFile,
  versions: readonly GeneratedDeclarations[],
): readonly GeneratedFile[] {
  const entry = (name: string) => ({
    path: `${name}.d.ts`,
    text: [
      `${generatedMark}${generatorVersion}: do not edit, generate again.`,
      `export * from "./${contract.defaultVersion}/${name}.js";`,
      "",
    ].join("\n"),
  });
  return [
    ...versions.flatMap((version) =>
      versionFiles(version, `${version.apiVersion}/`),
    ),
    ...["index", ...(contract.how.subpaths ?? [])].map(entry),
    { path: "package.json", text: '{\n  "type": "commonjs"\n}\n' },
  ];
}
