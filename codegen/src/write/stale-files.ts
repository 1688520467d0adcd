import type { Dirent } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { GeneratedFile } from "../generated-file.js";
import { systemCode } from "./file-failure.js";

/**
 * The declarations in a folder of ours that are not among the files that
 * belong there: what an earlier run made, and is to go.
 *
 * Only regular `.d.ts` files count: nothing else there can be of ours and go
 * unmentioned. Links are not followed. A folder that cannot be read has none.
 *
 * @returns paths relative to the folder, in the order of their characters.
 */
export async function staleFiles(
  folder: string,
  files: readonly GeneratedFile[],
): Promise<readonly string[]> {
  const wanted = new Set(files.map(({ path }) => path));
  const declarations = await declarationsIn(folder, "");
  return declarations
    .filter((path) => !wanted.has(path))
    .toSorted((a, b) => (a < b ? -1 : 1));
}

async function declarationsIn(
  folder: string,
  prefix: string,
): Promise<string[]> {
  const entries = await entriesOf(join(folder, prefix));
  const found = entries.map(async (entry) => {
    const path = prefix + entry.name;
    if (entry.isDirectory()) return declarationsIn(folder, `${path}/`);
    return entry.isFile() && path.endsWith(".d.ts") ? [path] : [];
  });
  return (await Promise.all(found)).flat();
}

async function entriesOf(folder: string): Promise<Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    if (systemCode(error) === undefined) throw error;
    return [];
  }
}
