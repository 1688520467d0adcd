import type { Dirent } from "node:fs";
import { readdir, readFile, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { CONTRACT_FILE, OUTPUT_FOLDER } from "../generation/project-files.js";
import { isJsonObject } from "../openapi/json-type.js";
import { type Manifest, manifestFile } from "./manifest.js";
import { reportFolder } from "./report-file.js";

/** What of a package is named after an API version, and may be wanted for another one. */
export interface Mentions {
  /** Folders of that name, such as tests of its types. */
  readonly folders: readonly string[];
  /** Packages that are needed under a name with it, such as an official release, and their versions. */
  readonly dependencies: readonly (readonly [name: string, version: unknown])[];
  /** Texts at the top of the package that name it, and files that name all API versions; in how many lines. */
  readonly texts: ReadonlyMap<string, number>;
  /** The text for contributors, where it says something of version bumps. */
  readonly runbook: string | undefined;
}

/** Folders that hold none of a package's own sources, or what is made anew anyway, and lock files. */
const skipped = /^(?:\..*|node_modules|dist|coverage|.*[-.]lock(?:\..*)?)$/;

/** How deep to look for folders and files. */
const DEPTH = 3;

/** The most bytes of a file that people write lists of API versions in. */
const longestList = 1_000_000;

/** What a version bump writes to itself, beside the changelog, which says what was. */
const written = new Set([
  OUTPUT_FOLDER,
  dirname(CONTRACT_FILE),
  reportFolder,
  "CHANGELOG.md",
  manifestFile,
]);

/** What begins a file that is made by a command: nothing is added to it by hand. */
const isMade = /\bdo not edit\b/i;

/**
 * Finds what is named after an API version in the package here, to remind of
 * it who adds another one. What cannot be read is passed over.
 *
 * @param versions all API versions that there are; one is no list of them
 */
export async function findMentions(
  apiVersion: string,
  versions: readonly string[],
  manifest: Manifest | undefined,
): Promise<Mentions> {
  const { folders, files } = await entriesBelow(".", DEPTH);
  const texts = new Map<string, number>();
  for (const file of files) {
    const text = await textOf(file);
    const isText = /^[A-Z].*\.md$/.test(file) && text.includes(apiVersion);
    const isList =
      versions.length > 1 &&
      versions.every((version) => text.includes(version));
    if ((!isText && !isList) || isMade.test(text.slice(0, 300))) continue;
    const lines = text.split("\n").filter((line) => line.includes(apiVersion));
    texts.set(file, lines.length);
  }
  const runbook = (await textOf(CONTRIBUTING)).includes("contractgen bump");
  return {
    folders: folders.filter((folder) => basename(folder) === apiVersion),
    dependencies: dependenciesOf(manifest).filter(([name]) =>
      name.includes(apiVersion),
    ),
    texts,
    runbook: runbook ? CONTRIBUTING : undefined,
  };
}

const CONTRIBUTING = "CONTRIBUTING.md";

interface Entries {
  readonly folders: readonly string[];
  readonly files: readonly string[];
}

/** The folders and files of the package's own in a folder, sorted, those in other ones after them. */
async function entriesBelow(folder: string, depth: number): Promise<Entries> {
  const folders: string[] = [];
  const files: string[] = [];
  if (depth === 0) return { folders, files };
  const entries = (await entriesOf(folder)).map((entry) => ({
    entry,
    path: join(folder, entry.name),
  }));
  const own = entries
    .filter(
      ({ entry, path }) => !skipped.test(entry.name) && !written.has(path),
    )
    .toSorted((one, other) => (one.path < other.path ? -1 : 1));
  for (const { entry, path } of own) {
    if (entry.isFile()) files.push(path);
    if (!entry.isDirectory()) continue;
    folders.push(path);
    const inside = await entriesBelow(path, depth - 1);
    folders.push(...inside.folders);
    files.push(...inside.files);
  }
  return { folders, files };
}

function dependenciesOf(
  manifest: Manifest | undefined,
): Mentions["dependencies"] {
  const { dependencies, devDependencies } = manifest?.value ?? {};
  return [dependencies, devDependencies].flatMap((packages) =>
    isJsonObject(packages) ? Object.entries(packages) : [],
  );
}

/** What a file says; nothing where it cannot be read or is no list that people write. */
async function textOf(file: string): Promise<string> {
  try {
    const { size } = await stat(file);
    return size > longestList ? "" : await readFile(file, "utf8");
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return "";
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
