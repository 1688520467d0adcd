import { mkdir, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { openapiTypescript } from "../bench/openapi-typescript.js";
import { runOrThrow } from "../package-commands.js";
import {
  readContract,
  repository,
  specifications,
} from "../specification-contract.js";
import type { Importer } from "./importers.js";
import { importerText, openapiTypescriptTypes } from "./importers.js";

/**
 * Makes a project of each importer in an empty folder: a file, and a
 * `tsconfig.json`. Packages resolve as they do in the repository.
 */
export async function writeImporters(
  importers: readonly Importer[],
  folder: string,
): Promise<void> {
  await symlink(join(repository, "node_modules"), join(folder, "node_modules"));
  await writeFile(join(folder, "package.json"), '{ "type": "module" }');
  for (const importer of importers) {
    const project = projectOf(importer, folder);
    await mkdir(project);
    await writeFile(fileOf(importer, folder), importerText(importer));
    const configuration = {
      compilerOptions: {
        target: "es2022",
        lib: ["es2022"],
        module: "nodenext",
        types: importer.needsNode ? ["node"] : [],
        strict: true,
        noEmit: true,
        skipDefaultLibCheck: true,
      },
      files: ["importer.ts"],
    };
    await writeFile(
      join(project, "tsconfig.json"),
      JSON.stringify(configuration),
    );
    if (importer === openapiTypescriptTypes)
      await writeOpenapiTypescriptOutput(join(project, "output"));
  }
}

/** The folder of an importer's project. */
export function projectOf(importer: Importer, folder: string): string {
  return join(folder, importer.folder);
}

/** An importer's file. */
export function fileOf(importer: Importer, folder: string): string {
  return join(projectOf(importer, folder), "importer.ts");
}

async function writeOpenapiTypescriptOutput(output: string): Promise<void> {
  const { default: newest, versions } = readContract();
  const fragment = versions[newest]?.specification ?? "";
  await mkdir(output);
  const subject = openapiTypescript(join(specifications, fragment));
  const command = await subject.prepare(output);
  await runOrThrow(process.execPath, command.arguments, command.workingFolder);
}
