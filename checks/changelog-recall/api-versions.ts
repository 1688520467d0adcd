import type { Release } from "./release.js";
import { compareVersions } from "./release.js";

/** An API version and the releases that are pinned to it, the oldest first. */
export interface PinnedReleases {
  readonly apiVersion: string;
  readonly releases: readonly Release[];
}

/** A release that changes it says so in its first lines. */
const PINNED = /^This release changes the pinned API version to `([^`]+)`/u;

/** The API versions that releases say they are pinned to, the oldest first; releases before the first such are left out. */
export function pinnedReleases(
  releases: readonly Release[],
): readonly PinnedReleases[] {
  const pinned: { apiVersion: string; releases: Release[] }[] = [];
  const oldestFirst = releases.toSorted((a, b) =>
    compareVersions(a.version, b.version),
  );
  for (const release of oldestFirst) {
    const [apiVersion] = release.lines.flatMap(
      ({ text }) => PINNED.exec(text)?.[1] ?? [],
    );
    if (apiVersion !== undefined && apiVersion !== pinned.at(-1)?.apiVersion)
      pinned.push({ apiVersion, releases: [] });
    pinned.at(-1)?.releases.push(release);
  }
  return pinned;
}
