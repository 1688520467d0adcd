import type { Dirent } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { GeneratedFile } from "../generated-file.js";
import { systemCode } from "./file-failure.js";

/**
 * The declarations in a folder that an earlier run made and that are not among
 * the files that belong there any more: they are to go.
 *
 * Those are the regular `.d.ts` files that begin with `mark`; files of others
 * stay. Links are not followed. What cannot be read is not ours.
 *
 * @returns paths relative to the folder, in the order of their characters.
 */
export async function staleFiles(
  folder: string,
  files: readonly GeneratedFile[],
  mark: string,
): Promise<readonly string[]> {
  const wanted = new Set(files.map(({ path }) => path));
  const declarations = await declarationsIn(folder, "");
  const others = declarations.filter((path) => !wanted.has(path));
  const areOurs = await Promise.all(
    others.map((path) => beginsWith(join(folder, path), mark)),
  );
  return others
    .filter((_, index) => areOurs[index])
    .toSorted((a, b) => (a < b ? -1 : 1));
}

async function beginsWith(file: string, mark: string): Promise<boolean> {
  try {
    return (await readFile(file, "utf8")).startsWith(mark);
  } catch (error) {
    if (systemCode(error) === undefined) throw error;
    return false;
  }
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
