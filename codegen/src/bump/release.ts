import type { Verdict } from "../diff/change-report.js";

/** What kind of release (semver.org) a package needs. */
export type ReleaseLevel = "major" | "minor" | "patch";

/** A release to make, and why it has to be of that kind. */
export interface Release {
  readonly level: ReleaseLevel;
  /** A clause, to stand after the level. */
  readonly reason: string;
}

/** What the kind of a release follows from. */
export interface ReleaseCauses {
  /** Of the comparison with the base. */
  readonly verdict: Verdict;
  /** Whether who names no API version gets the new one. */
  readonly isDefault: boolean;
  /** The package's own version, where it has one. */
  readonly packageVersion: string | undefined;
}

/**
 * Proposes the release of a package that gets another API version. Imports that
 * name an API version stay as they are; those that name none become the new
 * one, if it is the default. Before 1.0.0, what breaks is a minor release and
 * all else a patch: npm's `^0.1.0` takes patches alone.
 */
export function proposeRelease({
  verdict,
  isDefault,
  packageVersion,
}: ReleaseCauses): Release {
  const level = levelOf(verdict, isDefault);
  const reason = isDefault
    ? reasons[verdict]
    : "another API version can be imported, and nothing else changes";
  if (packageVersion?.startsWith("0.") !== true) return { level, reason };
  return {
    level: level === "major" ? "minor" : "patch",
    reason: `${reason}; before 1.0.0 that is no ${level} one`.replace(
      "; before 1.0.0 that is no patch one",
      "",
    ),
  };
}

function levelOf(verdict: Verdict, isDefault: boolean): ReleaseLevel {
  if (verdict === "none" || verdict === "patch") return "patch";
  return isDefault ? verdict : "minor";
}

const reasons: Readonly<Record<Verdict, string>> = {
  major: "imports that name no API version can stop to compile",
  minor: "there is more to use, and nothing stops to compile",
  patch: "no type changes",
  none: "nothing changes but the version's name",
};
