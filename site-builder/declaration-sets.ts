import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { withoutPreamble } from "./preamble.js";

/** API versions that follow each other and have the same declarations. */
export interface DeclarationSet {
  /** The oldest first. */
  readonly versions: readonly [string, ...string[]];
}

/** Where a module of an API version is. */
export function moduleFile(
  generated: string,
  apiVersion: string,
  module: string,
): string {
  return join(generated, apiVersion, `${module}.d.ts`);
}

/**
 * Reads the declarations of API versions and puts together those that are the
 * same but for the version that they name. The oldest set is first.
 *
 * @param generated the folder with a folder for each of them
 * @param apiVersions the oldest first
 * @param modules those that people import, by name
 */
export async function declarationSets(
  generated: string,
  apiVersions: readonly string[],
  modules: readonly string[],
): Promise<readonly DeclarationSet[]> {
  const texts = await Promise.all(
    apiVersions.map(async (apiVersion) => {
      const files = modules.map((module) =>
        readFile(moduleFile(generated, apiVersion, module), "utf8"),
      );
      const declarations = (await Promise.all(files)).map((text) =>
        withoutPreamble(text, apiVersion),
      );
      return { apiVersion, text: declarations.join("\n") };
    }),
  );
  return consecutiveSets(texts);
}

/** Versions in as few sets as there can be, each of versions that follow each other and have the same text. */
export function consecutiveSets(
  texts: readonly { readonly apiVersion: string; readonly text: string }[],
): readonly DeclarationSet[] {
  const sets: { versions: [string, ...string[]]; text: string }[] = [];
  for (const { apiVersion, text } of texts) {
    const last = sets.at(-1);
    if (last?.text === text) last.versions.push(apiVersion);
    else sets.push({ versions: [apiVersion], text });
  }
  return sets.map(({ versions }) => ({ versions }));
}

/** The folder of the site that a set has: of its oldest version, as that stays when newer ones come. */
export function folderOf({ versions }: DeclarationSet): string {
  return versions[0];
}

/** The newest version of a set. */
export function newestOf({ versions }: DeclarationSet): string {
  return versions.at(-1) ?? versions[0];
}
