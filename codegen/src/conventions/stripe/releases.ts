/** What differs between the official package's releases, as far as declarations go. */
export interface ReleaseFeatures {
  /** Enums not marked as closed end in `OtherString` (22.4.0). */
  readonly openEnums: boolean;
  /** Links to fragments (`#x`) in comments lead to the site of the API (20.1.0). */
  readonly fragmentsOnApiSite: boolean;
  /** Objects of which nothing is known are maps, not interfaces without members (20.0.0). */
  readonly freeFormMaps: boolean;
  /** Links to paths (`/x`) in comments lead to the site of the documentation (18.2.0). */
  readonly pathsOnDocumentationSite: boolean;
  /** Params of a child resource are named after the method of its parent, not after the child (15.0.0). */
  readonly paramsNamedAfterMethods: boolean;
  /** What is not deleted says of its `deleted` what the deleted form does (14.0.0). */
  readonly deletedHasComment: boolean;
  /** Unions of resources have names of their own (14.0.0). */
  readonly namedUnions: boolean;
  /** Addresses that callers send share a type, whichever of their lines are required (11.0.0). */
  readonly sharedAddressParams: boolean;
}

/** The first API version with each feature. */
const firstWith: Readonly<Record<keyof ReleaseFeatures, string>> = {
  openEnums: "2026-07-29",
  fragmentsOnApiSite: "2025-12-15",
  freeFormMaps: "2025-11-17",
  pathsOnDocumentationSite: "2025-05-28",
  paramsNamedAfterMethods: "2024-04-10",
  deletedHasComment: "2023-10-16",
  namedUnions: "2023-10-16",
  sharedAddressParams: "2022-11-15",
};

/** The features of the official release of an API version. */
export function releaseFeatures(apiVersion: string): ReleaseFeatures {
  const date = versionDate(apiVersion);
  const has = (feature: keyof ReleaseFeatures) => date >= firstWith[feature];
  return {
    openEnums: has("openEnums"),
    fragmentsOnApiSite: has("fragmentsOnApiSite"),
    freeFormMaps: has("freeFormMaps"),
    pathsOnDocumentationSite: has("pathsOnDocumentationSite"),
    paramsNamedAfterMethods: has("paramsNamedAfterMethods"),
    deletedHasComment: has("deletedHasComment"),
    namedUnions: has("namedUnions"),
    sharedAddressParams: has("sharedAddressParams"),
  };
}

/**
 * The date that an API version begins with, such as `2026-10-28`; text without
 * one counts as newer than all. Dates compare as text.
 */
export function versionDate(apiVersion: string): string {
  return /^\d{4}-\d{2}-\d{2}/u.exec(apiVersion)?.[0] ?? NEWER_THAN_ALL;
}

const NEWER_THAN_ALL = "9999-12-31";
