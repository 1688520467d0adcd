import type { Dirent } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { isJsonObject } from "../openapi/json-type.js";
import type { Manifest } from "./manifest.js";

/** What of a package is named after an API version, and may be wanted for another one. */
export interface Mentions {
  /** Folders of that name, such as tests of its types. */
  readonly folders: readonly string[];
  /** Packages that are needed under a name with it, such as an official release, and their versions. */
  readonly dependencies: readonly (readonly [name: string, version: unknown])[];
  /** Texts at the top of the package that name it, and in how many lines. */
  readonly texts: ReadonlyMap<string, number>;
}

/** Folders that hold none of a package's own sources, or what is made anew anyway. */
const skipped = /^(?:\..*|node_modules|dist|coverage)$/;

/** How deep to look for folders. */
const DEPTH = 3;

/**
 * Finds what is named after an API version in the package here, to remind of
 * it who adds another one. What cannot be read is passed over.
 *
 * @param made the folder with the declarations
 */
export async function findMentions(
  apiVersion: string,
  manifest: Manifest | undefined,
  made: string,
): Promise<Mentions> {
  const texts = (await entriesOf("."))
    .filter((entry) => entry.isFile() && /^[A-Z].*\.md$/.test(entry.name))
    .filter(({ name }) => name !== "CHANGELOG.md")
    .map(({ name }) => name)
    .toSorted();
  const counted: [string, number][] = [];
  for (const file of texts) {
    const count = await countLines(file, apiVersion);
    if (count > 0) counted.push([file, count]);
  }
  return {
    folders: await foldersNamed(apiVersion, ".", made, DEPTH),
    dependencies: dependenciesOf(manifest).filter(([name]) =>
      name.includes(apiVersion),
    ),
    texts: new Map(counted),
  };
}

async function foldersNamed(
  name: string,
  folder: string,
  made: string,
  depth: number,
): Promise<readonly string[]> {
  if (depth === 0) return [];
  const folders = (await entriesOf(folder))
    .filter((entry) => entry.isDirectory() && !skipped.test(entry.name))
    .map((entry) => join(folder, entry.name))
    .filter((path) => path !== made)
    .toSorted();
  const found: string[] = [];
  for (const path of folders) {
    if (path === join(folder, name)) found.push(path);
    else found.push(...(await foldersNamed(name, path, made, depth - 1)));
  }
  return found;
}

function dependenciesOf(
  manifest: Manifest | undefined,
): Mentions["dependencies"] {
  const { dependencies, devDependencies } = manifest?.value ?? {};
  return [dependencies, devDependencies].flatMap((packages) =>
    isJsonObject(packages) ? Object.entries(packages) : [],
  );
}

async function countLines(file: string, text: string): Promise<number> {
  try {
    const lines = (await readFile(file, "utf8")).split("\n");
    return lines.filter((line) => line.includes(text)).length;
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return 0;
  }
}

async function entriesOf(folder: string): Promise<readonly Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return [];
  }
}

/** Whether an error is the system's, and no bug. */
function isRefusal(error: unknown): boolean {
  return error instanceof Error && "code" in error;
}
