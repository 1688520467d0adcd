/** What differs between the official package's releases, as far as declarations go. */
export interface ReleaseFeatures {
  /** Enums not marked as closed end in `OtherString`. */
  readonly openEnums: boolean;
}

/** The first API version of the official package (22.4.0) whose enums are open. */
const FIRST_WITH_OPEN_ENUMS = "2026-07-29";

/**
 * The features of the official release of an API version. Versions are
 * compared by the date that they begin with; text without one counts as newer
 * than all.
 */
export function releaseFeatures(apiVersion: string): ReleaseFeatures {
  const date = /^\d{4}-\d{2}-\d{2}/u.exec(apiVersion)?.[0];
  return { openEnums: date === undefined || date >= FIRST_WITH_OPEN_ENUMS };
}
