import { readFileSync } from "node:fs";
import { dirname } from "node:path";
import { declarationsOf } from "../completeness/type-tests-program.js";
import { locate } from "../conformance/package-cache.js";
import type { ComparedType } from "./compare-release.js";
import { compareRelease } from "./compare-release.js";
import { officialReleases } from "./official-releases.js";

/** What became of an API version. */
export type VersionResult = ComparedVersion | SkippedVersion;

/** An API version whose declarations were compared with the official ones. */
export interface ComparedVersion {
  readonly kind: "compared";
  readonly apiVersion: string;
  readonly types: readonly ComparedType[];
}

/** An API version whose official release is not there. */
export interface SkippedVersion {
  readonly kind: "skipped";
  readonly apiVersion: string;
  readonly reason: string;
}

/** Compares an API version with its official release, which is downloaded where it is not in the cache. */
export async function compareVersion(
  apiVersion: string,
): Promise<VersionResult> {
  const manifest = await locate({
    package: `stripe@${officialReleases[apiVersion]}`,
    path: "package.json",
  });
  if ("reason" in manifest) {
    return { kind: "skipped", apiVersion, reason: manifest.reason };
  }
  const file = declarationsOf(apiVersion);
  const generated = { file, text: readFileSync(file, "utf8") };
  return {
    kind: "compared",
    apiVersion,
    types: compareRelease(apiVersion, generated, dirname(manifest.path)),
  };
}
