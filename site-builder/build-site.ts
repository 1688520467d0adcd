import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { readContractFile } from "../codegen/src/contract-file/contract-file.js";
import { specificationHistory } from "../codegen/src/generation/specification-history.js";
import type { MemberHistory } from "../codegen/src/history/member-history.js";
import type { Outcome } from "../codegen/src/problem.js";
import { success } from "../codegen/src/problem.js";
import { writeAssets } from "./assets.js";
import { type ConvertedSet, convertSet, render } from "./convert.js";
import { declarationSets, folderOf } from "./declaration-sets.js";
import { memberChanges } from "./member-changes.js";
import { memberStories } from "./member-stories.js";
import { addVersionParts } from "./page-parts.js";
import { ProgramMaker } from "./programs.js";
import { redirects } from "./redirects.js";

/** What the site is made of, and where it goes. */
export interface SiteRequest {
  readonly contractFile: string;
  /** The folder with the declarations of each API version. */
  readonly generated: string;
  /** The folder to write to; all else in it is removed. */
  readonly folder: string;
}

/**
 * Writes the documentation of all API versions of a contract.
 *
 * @returns how many sets of pages there are, or what is wrong with the contract
 */
export async function buildSite(
  { contractFile, generated, folder }: SiteRequest,
  onStep: (step: string) => void,
): Promise<Outcome<{ readonly sets: number }>> {
  const history = await wholeHistory(contractFile);
  if (!history.ok) return history;
  const sets = await declarationSets(generated, history.value.versions);
  const changes = memberChanges(history.value);
  const stories = memberStories(history.value, changes);
  const assets = await writeAssets();
  try {
    const programs = new ProgramMaker();
    const converted: ConvertedSet[] = [];
    for (const set of sets) {
      onStep(`reading ${folderOf(set)}`);
      const { customCss, customJs } = assets;
      const style = { customCss, customJs };
      converted.push(await convertSet(set, generated, programs, style));
    }
    await rm(folder, { recursive: true, force: true });
    for (const shown of converted) {
      onStep(`writing ${folderOf(shown.set)}`);
      addVersionParts(shown, { sets: converted, stories, changes });
      await render(shown, join(folder, folderOf(shown.set)));
    }
  } finally {
    await rm(assets.folder, { recursive: true, force: true });
  }
  for (const { path, html } of redirects(sets)) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, html);
  }
  return success({ sets: sets.length });
}

/** The history of members in all versions of a contract. */
async function wholeHistory(
  contractFile: string,
): Promise<Outcome<MemberHistory>> {
  const contract = await readContractFile(contractFile);
  if (!contract.ok) return contract;
  const names = contract.value.versions.map(({ apiVersion }) => apiVersion);
  const [oldest = "", newest = oldest] = [names.at(-1), names[0]];
  const side = (name: string) => ({ name, options: {} });
  return specificationHistory(
    { contractFile, base: side(oldest), revision: side(newest) },
    () => undefined,
  );
}
