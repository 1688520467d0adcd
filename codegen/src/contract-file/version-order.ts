/**
 * Compares the names of API versions: their numbers by value, what is between
 * them by its characters. So dates come in their order, and `v10` after `v9`.
 *
 * @returns less than 0 where `one` is older, more than 0 where it is newer.
 */
export function compareVersions(one: string, other: string): number {
  const parts = one.match(/\d+|\D+/g) ?? [];
  const others = other.match(/\d+|\D+/g) ?? [];
  for (const [index, part] of parts.entries()) {
    const difference = compareParts(part, others[index] ?? "");
    if (difference !== 0) return difference;
  }
  return parts.length - others.length;
}

function compareParts(one: string, other: string): number {
  const areNumbers = /^\d/.test(one) && /^\d/.test(other);
  if (areNumbers && Number(one) !== Number(other)) {
    return Number(one) - Number(other);
  }
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** The API versions next to one, in their order. */
export interface Neighbours<Version> {
  /** The newest of those before it; undefined where it is the oldest. */
  readonly older: Version | undefined;
  /** The oldest of those after it; undefined where it is the newest. */
  readonly newer: Version | undefined;
}

/** Finds the API versions that a further one comes between. */
export function neighboursOf<Version extends { readonly apiVersion: string }>(
  versions: readonly Version[],
  apiVersion: string,
): Neighbours<Version> {
  const sorted = versions.toSorted((a, b) =>
    compareVersions(a.apiVersion, b.apiVersion),
  );
  const isOlder = (version: Version) =>
    compareVersions(version.apiVersion, apiVersion) < 0;
  return {
    older: sorted.findLast(isOlder),
    newer: sorted.find((version) => !isOlder(version)),
  };
}
