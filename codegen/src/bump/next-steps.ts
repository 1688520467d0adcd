import { join } from "node:path";
import { formatCount } from "../report/quantity.js";
import { declarationsPath } from "../generation/contract-folder.js";
import { CONTRACT_FILE, OUTPUT_FOLDER } from "../generation/project-files.js";
import type { Problem } from "../problem.js";
import type { Mentions } from "./mentions.js";
import { manifestFile } from "./manifest.js";
import { reportFile } from "./report-file.js";

/** Something that is left to do for people. */
export interface NextStep {
  /** One line. */
  readonly text: string;
  /** What it is about, a line each. */
  readonly lines: readonly string[];
}

/** What the steps after a version bump follow from. */
export interface StepCauses {
  readonly apiVersion: string;
  readonly base: string;
  /** The API version after it; undefined where it is the newest. */
  readonly newer: string | undefined;
  /** Whether there is a report of that one, which compares it with the base. */
  readonly hasNewerReport: boolean;
  /** Whether the report is proven. */
  readonly proof: boolean;
  /** Descriptions to write, with line and column. */
  readonly undescribed: readonly Problem[];
  /** Overlays that the base is described with, and the new API version is not. */
  readonly overlays: readonly string[];
  /** The names that were taken of the specification and that the contract does not say. */
  readonly unsaidNames: readonly string[];
  readonly isExported: boolean;
  readonly mentions: Mentions;
  /** The entry for a changelog, where there are no changesets that have it. */
  readonly entry: string | undefined;
}

/** What is left to do after a version bump, in the order to do it. */
export function nextSteps(causes: StepCauses): readonly NextStep[] {
  const { apiVersion, base, newer, mentions } = causes;
  const isOldest = base === newer;
  const report = (from: string, to: string, file: string) => {
    const flag = causes.proof ? "" : " --no-proof";
    return `contractgen diff ${from} ${to} --format markdown${flag} > ${file}`;
  };
  const steps: NextStep[] = [];
  const add = (text: string, lines: readonly string[] = []): void => {
    steps.push({ text, lines });
  };
  if (causes.undescribed.length > 0) {
    const count = formatCount(causes.undescribed.length, "description");
    add(
      `write ${count}; contractgen generate --check fails until they are there:`,
      causes.undescribed.map(placeOf),
    );
    add("generate the declarations with them: contractgen generate");
    const [from, to] = isOldest ? [apiVersion, base] : [base, apiVersion];
    add(`make the report anew: ${report(from, to, reportFile(apiVersion))}`);
  }
  if (newer !== undefined && !isOldest && causes.hasNewerReport) {
    const file = reportFile(newer);
    add(
      `compare ${newer} with the version before it, which is ${apiVersion} now: ${report(apiVersion, newer, file)}`,
    );
  }
  if (causes.overlays.length > 0) {
    add(
      `see whether the specification still needs what was corrected for ${base}, and if so begin again with --overlay:`,
      causes.overlays,
    );
  }
  if (causes.unsaidNames.length > 0) {
    add(
      `for the next time, say in ${CONTRACT_FILE} what the contract is of: "only": ${JSON.stringify(causes.unsaidNames)}`,
    );
  }
  if (!causes.isExported) {
    const path = `./${join(OUTPUT_FOLDER, declarationsPath(apiVersion))}`;
    add(
      `let ${apiVersion} be imported, by "exports" in ${manifestFile}: "./${apiVersion}": "${path}"`,
    );
  }
  for (const [name, version] of mentions.dependencies) {
    add(
      `install what ${name} is for ${base}: npm install --save-dev ${name.replaceAll(base, apiVersion)}@${withoutRelease(version)}`,
    );
  }
  for (const folder of mentions.folders) {
    add(
      `copy ${folder} to ${folder.slice(0, -base.length)}${apiVersion}, and change there what changed`,
    );
  }
  for (const [file, count] of mentions.texts) {
    add(
      `add ${apiVersion} to ${file}, which names ${base} in ${formatCount(count, "line")}`,
    );
  }
  if (causes.entry !== undefined) {
    add(
      "tell of it in the changelog; there is no .changeset here:",
      causes.entry.trimEnd().split("\n"),
    );
  }
  if (mentions.runbook !== undefined) {
    add(`see what else ${mentions.runbook} says of a new API version`);
  }
  add(
    `run the tests, read ${reportFile(apiVersion)} and the patch, and commit all of it`,
  );
  return steps;
}

function placeOf({ file, position, pointer, message }: Problem): string {
  const { line = 1, column = 1 } = position ?? {};
  return `${file}:${line}:${column} ${message} (${pointer})`;
}

/** A version of npm's, `npm:stripe@23.1.0` or `^1.0.0`, for people to fill in. */
function withoutRelease(version: unknown): string {
  const alias = /^npm:.*@/.exec(String(version))?.[0] ?? "";
  return `${alias}RELEASE`;
}
