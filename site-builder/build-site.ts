import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { memberHistory } from "../codegen/src/history/build-history.js";
import type { Outcome } from "../codegen/src/problem.js";
import { success } from "../codegen/src/problem.js";
import { writeAssets } from "./assets.js";
import { type ConvertedSet, convertSet, render } from "./convert.js";
import { declarationSets, folderOf } from "./declaration-sets.js";
import { memberChanges } from "./member-changes.js";
import { memberStories } from "./member-stories.js";
import { addSources, addVersionParts } from "./page-parts.js";
import { ProgramMaker } from "./programs.js";
import { readContracts } from "./read-contracts.js";
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
  const contracts = await readContracts(contractFile);
  if (!contracts.ok) return contracts;
  const { modules } = contracts.value;
  const history = memberHistory(contracts.value.contracts);
  const sets = await declarationSets(generated, history.versions, modules);
  const changes = memberChanges(history);
  const stories = memberStories(history, changes);
  const assets = await writeAssets();
  try {
    const programs = new ProgramMaker();
    const converted: ConvertedSet[] = [];
    for (const set of sets) {
      onStep(`reading ${folderOf(set)}`);
      const { customCss, customJs } = assets;
      const style = { customCss, customJs };
      converted.push(
        await convertSet(set, generated, modules, programs, style),
      );
    }
    await rm(folder, { recursive: true, force: true });
    for (const shown of converted) {
      onStep(`writing ${folderOf(shown.set)}`);
      addVersionParts(shown, { sets: converted, stories, changes });
      addSources(shown, contracts.value.contracts);
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
