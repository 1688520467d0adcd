/**
 * The last stable release of each API version, newest first, as the changelog
 * of the official package tells: it names each release, and those that change
 * the API version that is pinned. Releases count from `first` on, in the order
 * of their numbers, which is not that of their dates where an older line had a
 * correction.
 */
export function releasesOfChangelog(
  changelog: string,
  first: string,
): Readonly<Record<string, string>> {
  const releases = changelog
    .split(/^## /mu)
    .flatMap((section) => {
      const [, number] =
        /^(?:<a [^>]*><\/a>)?(\d+\.\d+\.\d+) - /u.exec(section) ?? [];
      const [, pinned] =
        /changes the pinned API version to `([^`]+)`/u.exec(section) ?? [];
      return number === undefined ? [] : [{ number, pinned }];
    })
    .toSorted((a, b) => compareReleases(a.number, b.number));
  const last = new Map<string, string>();
  let current: string | undefined;
  for (const { number, pinned } of releases) {
    current = pinned ?? current;
    if (current !== undefined && compareReleases(number, first) >= 0)
      last.set(current, number);
  }
  return Object.fromEntries([...last].toReversed());
}

/** Below 0 where `a` is before `b`, both `major.minor.patch`. */
function compareReleases(a: string, b: string): number {
  const [left, right] = [a, b].map((release) => release.split(".").map(Number));
  const differing = left?.findIndex((part, index) => part !== right?.[index]);
  return (left?.[differing ?? 0] ?? 0) - (right?.[differing ?? 0] ?? 0);
}
