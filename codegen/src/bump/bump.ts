import { markdownReport } from "../diff-report/markdown-report.js";
import type { ChangeReport } from "../diff/change-report.js";
import { OUTPUT_FOLDER } from "../generation/project-files.js";
import { generateVersions } from "../generation/generate.js";
import { compareSides } from "../generation/compare-specifications.js";
import { LoadedDocuments } from "../generation/loaded-documents.js";
import type { Outcome } from "../problem.js";
import { success } from "../problem.js";
import type { Output } from "../write/write-folders.js";
import { changelogText, changesetText } from "./changelog-entry.js";
import { editedContract } from "./edited-contract.js";
import { textIn } from "./manifest.js";
import { findMentions } from "./mentions.js";
import { newFragment, type Selection } from "./new-fragment.js";
import { type NextStep, nextSteps } from "./next-steps.js";
import { bumpOutputs, hasChangesets, hasReport } from "./outputs.js";
import {
  type ImportNames,
  importNames,
  withEntries,
} from "./package-entries.js";
import { proposeRelease, type Release } from "./release.js";
import { type NewSpecification, readSources } from "./sources.js";
import type { VersionFragment } from "./version-fragment.js";

/** A version bump as it will be: checked, not yet written. */
export interface Bump {
  readonly apiVersion: string;
  /** The API version that it was compared with. */
  readonly base: string;
  /** The API version after it; undefined where it is the newest. */
  readonly newer: string | undefined;
  /** Whether who names no API version gets the new one. */
  readonly isDefault: boolean;
  readonly fragment: VersionFragment;
  readonly report: ChangeReport;
  readonly release: Release;
  readonly imports: ImportNames;
  /** All that is to be written, in the order to write it. */
  readonly outputs: readonly Output[];
  /** What is left to do for people. */
  readonly steps: readonly NextStep[];
}

/** How to make a version bump. */
export interface BumpOptions extends NewSpecification, Selection {
  /** Whether the compiler proves what rules say; a report without that says so. */
  readonly proof: boolean;
  /** Told what is being done, for who waits. */
  readonly onStep: (step: string) => void;
}

/**
 * Makes all of a version bump of the contract package here: the fragment, the
 * declarations, the comparison with the API version before it, and what tells
 * of it. Nothing is written.
 */
export async function makeBump(options: BumpOptions): Promise<Outcome<Bump>> {
  const { onStep, proof } = options;
  const documents = new LoadedDocuments();
  onStep(`reading ${options.specification}`);
  const read = await readSources(options, documents);
  if (!read.ok) return read;
  const sources = read.value;
  const { apiVersion, base, manifest } = sources;
  onStep(`continuing ${base.specification}`);
  const made = await newFragment(sources, options);
  if (!made.ok) return made;
  const fragment = made.value;
  const edited = await editedContract(sources, fragment);
  if (!edited.ok) return edited;
  if (fragment.text !== undefined) documents.add(fragment.loaded);
  const generated = await generateVersions(
    edited.value.contract,
    OUTPUT_FOLDER,
    { onStep, typecheck: true },
    documents,
  );
  if (!generated.ok) return generated;
  onStep(`comparing with ${base.apiVersion}`);
  const newer = sources.newer?.apiVersion;
  const isOldest = base.apiVersion === newer;
  const sides = [
    { name: base.apiVersion, contract: fragment.baseContract },
    { name: apiVersion, contract: fragment.contract },
  ] as const;
  const [from, to] = isOldest ? sides.toReversed() : sides;
  const compared = await compareSides(from, to, { onStep, proof });
  if (!compared.ok) return compared;
  const report = compared.value;
  const isDefault = edited.value.contract.defaultVersion === apiVersion;
  const release = proposeRelease({
    verdict: report.verdict,
    isDefault,
    packageVersion: textIn(manifest, "version"),
  });
  const packageName = textIn(manifest, "name") ?? "PACKAGE";
  const names = { apiVersion, base: base.apiVersion, newer, isDefault };
  const entries =
    manifest && withEntries(manifest.source.text, base.apiVersion, apiVersion);
  const imports = importNames(packageName, entries?.text, names);
  const entry = changelogText({
    ...names,
    imports,
    changes: report.lines
      // Of who writes the words, and not of who reads the changelog.
      .filter(({ level }) => level !== "documentation")
      .map(({ summary }) => summary),
  });
  const changeset = (await hasChangesets())
    ? changesetText(packageName, release, entry)
    : undefined;
  return success({
    ...names,
    fragment,
    report,
    release,
    imports,
    outputs: await bumpOutputs(sources, {
      fragment,
      generation: generated.value,
      report: markdownReport(report),
      changeset,
      manifest: entries?.text,
      contract: edited.value,
    }),
    steps: nextSteps({
      ...names,
      proof,
      hasNewerReport: newer !== undefined && (await hasReport(newer)),
      undescribed: fragment.undescribed,
      overlays: fragment.text === undefined ? [] : base.overlays,
      unsaidNames:
        sources.contract.only === undefined ? (options.only ?? []) : [],
      isExported: entries?.isExported ?? true,
      mentions: await findMentions(
        base.apiVersion,
        sources.contract.versions.map((version) => version.apiVersion),
        manifest,
      ),
      entry: changeset === undefined ? entry : undefined,
    }),
  });
}
