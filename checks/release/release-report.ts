import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  type PromisedContract,
  specifications,
} from "../specification-contract.js";
import type { ReleasedContract } from "./released-contract.js";

/** Compares the fragment in a file, as that of an API version, with an API version of now. */
type Compare = (
  file: string,
  baseVersion: string,
  revision: string,
) => Promise<string>;

/**
 * What changed since a release, in Markdown. Imports that name no API version
 * become another one with the default; those that name one change only where a
 * fragment was corrected, or where the version is gone.
 */
export async function releaseReport(
  tag: string,
  released: ReleasedContract,
  now: PromisedContract,
  compare: Compare,
  textOf: (specification: string) => string = readFragment,
): Promise<string> {
  const { contract, fragments } = released;
  const changesFrom = async (before: string, after: string) => {
    const name = contract.versions[before]?.specification ?? "";
    const { file = "", text = "" } = fragments.get(name) ?? {};
    const current = now.versions[after]?.specification ?? "";
    const isSame = before === after && text === textOf(current);
    return isSame ? undefined : compare(file, before, after);
  };
  const sections = [
    `# Changes since ${tag}`,
    `## Imports that name no API version: ${contract.default} → ${now.default}`,
    (await changesFrom(contract.default, now.default)) ?? "Nothing changed.",
    "## Imports that name one",
  ];
  const lines: string[] = [];
  for (const version of Object.keys(contract.versions)) {
    if (!Object.hasOwn(now.versions, version)) {
      lines.push(`### ${version} is gone: a major release`);
      continue;
    }
    const changes = await changesFrom(version, version);
    if (changes !== undefined) lines.push(`### ${version}`, changes);
  }
  const added = Object.keys(now.versions).filter(
    (version) => !Object.hasOwn(contract.versions, version),
  );
  if (added.length > 0) lines.push(`New: ${added.join(", ")}.`);
  if (lines.length === 0) lines.push("Nothing changed.");
  return `${[...sections, ...lines].map((text) => text.trimEnd()).join("\n\n")}\n`;
}

function readFragment(specification: string): string {
  return readFileSync(join(specifications, specification), "utf8");
}
