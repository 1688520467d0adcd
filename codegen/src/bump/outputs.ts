import type { Stats } from "node:fs";
import { stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { Generation } from "../generation/generate.js";
import { CONTRACT_FILE } from "../generation/project-files.js";
import { generatedMark } from "../generation/version.js";
import { staleFiles } from "../write/stale-files.js";
import type { OutputFile } from "../write/target.js";
import type { Output } from "../write/write-folders.js";
import type { EditedContract } from "./edited-contract.js";
import { manifestFile } from "./manifest.js";
import type { VersionFragment } from "./version-fragment.js";
import { reportFile, reportFolder } from "./report-file.js";
import type { BumpSources } from "./sources.js";

/** Where changesets are, in packages that have some. */
const changesetFolder = ".changeset";

/**
 * The folders that nothing but a version bump writes to: what one leaves in them
 * that is killed would stay there until the next API version.
 */
export const bumpFolders: readonly string[] = [
  dirname(CONTRACT_FILE),
  dirname(manifestFile),
  changesetFolder,
  reportFolder,
];

/** Whether the package here tells of changes by changesets. */
export async function hasChangesets(): Promise<boolean> {
  return (await statsOf(changesetFolder))?.isDirectory() ?? false;
}

/** Whether there is a report of an API version, of when it was new. */
export async function hasReport(apiVersion: string): Promise<boolean> {
  return (await statsOf(reportFile(apiVersion)))?.isFile() ?? false;
}

async function statsOf(path: string): Promise<Stats | undefined> {
  try {
    return await stat(path);
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    return undefined;
  }
}

/** The texts of a version bump, made and not yet written. */
export interface BumpTexts {
  readonly fragment: VersionFragment;
  readonly generation: Generation;
  /** The report of the comparison, in Markdown. */
  readonly report: string;
  /** Undefined where the package has no changesets. */
  readonly changeset: string | undefined;
  /** Undefined where there is no `package.json`. */
  readonly manifest: string | undefined;
  readonly contract: EditedContract;
}

/**
 * All files of a version bump, in the order to write them: the contract comes
 * last, so that a bump that is killed can be run again.
 */
export async function bumpOutputs(
  { apiVersion, contract, contractSource, manifest }: BumpSources,
  texts: BumpTexts,
): Promise<readonly Output[]> {
  const { fragment, generation, report, changeset } = texts;
  const { folder, files } = generation;
  const outputs: Output[] = [];
  const add = (path: string, text: string, replaces: string | null): void => {
    const file: OutputFile = { path: basename(path), text, replaces };
    outputs.push({ folder: dirname(path), files: [file], stale: [] });
  };
  if (fragment.text !== undefined) add(fragment.file, fragment.text, null);
  const stale = await staleFiles(folder, files, generatedMark);
  outputs.push({ folder, files, stale });
  add(reportFile(apiVersion), report, null);
  if (changeset !== undefined) {
    add(join(changesetFolder, `${apiVersion}.md`), changeset, null);
  }
  if (texts.manifest !== undefined && manifest !== undefined) {
    add(manifestFile, texts.manifest, manifest.source.text);
  }
  add(contract.file, texts.contract.text, contractSource.text);
  return outputs;
}
