/** What differs between the official package's releases, as far as declarations go. */
export interface ReleaseFeatures {
  /** Enums of one value that are marked as open are open as well (23.0.0). */
  readonly openSingleEnums: boolean;
  /** Addresses that callers of API v2 send are types of their own (23.0.0). */
  readonly ownAddressesInV2: boolean;
  /** Pages of API v2 have only what API v2 gives (23.0.0). */
  readonly plainV2Lists: boolean;
  /** Enums not marked as closed end in `OtherString` (22.4.0). */
  readonly openEnums: boolean;
  /** Lists of API v2 have a promise of their own (22.2.0). */
  readonly v2ListPromises: boolean;
  /** Arguments of API v2 are all named after the parameters of the path, the last one too (22.2.0). */
  readonly v2ArgumentNames: boolean;
  /** Decimals are `Decimal` and 64-bit integers `bigint`, no longer strings (21.0.0). */
  readonly exactNumbers: boolean;
  /** A method has a single signature, though its params are optional (22.0.0). */
  readonly singleSignatures: boolean;
  /** Requests have headers and an authenticator of their own, and no longer a host (22.0.0). */
  readonly requestHeaders: boolean;
  /** Links to fragments (`#x`) in comments lead to the site of the API (20.1.0). */
  readonly fragmentsOnApiSite: boolean;
  /** Objects of which nothing is known are maps, not interfaces without members (20.0.0). */
  readonly freeFormMaps: boolean;
  /** Requests can name the context that they act in (18.3.0). */
  readonly requestContext: boolean;
  /** Links to paths (`/x`) in comments lead to the site of the documentation (18.2.0). */
  readonly pathsOnDocumentationSite: boolean;
  /** Events name the context that they can be fetched in (18.1.0). */
  readonly eventContext: boolean;
  /** Params of a child resource are named after the method of its parent, not after the child (15.0.0). */
  readonly paramsNamedAfterMethods: boolean;
  /** What is not deleted says of its `deleted` what the deleted form does (14.0.0). */
  readonly deletedHasComment: boolean;
  /** Unions of resources have names of their own (14.0.0). */
  readonly namedUnions: boolean;
  /** Addresses that callers send share a type, whichever of their lines are required (11.0.0). */
  readonly sharedAddressParams: boolean;
  /** The options of requests have no second names (11.0.0). */
  readonly singleOptionNames: boolean;
  /** Updates of parts of a class have a second signature, as its other methods do (11.0.0). */
  readonly partUpdatesOverloaded: boolean;
}

/** The first API version with each feature. */
const firstWith: Readonly<Record<keyof ReleaseFeatures, string>> = {
  openSingleEnums: "2026-09-30",
  ownAddressesInV2: "2026-09-30",
  plainV2Lists: "2026-09-30",
  openEnums: "2026-07-29",
  v2ListPromises: "2026-05-27",
  v2ArgumentNames: "2026-05-27",
  exactNumbers: "2026-03-25",
  singleSignatures: "2026-03-25",
  requestHeaders: "2026-03-25",
  fragmentsOnApiSite: "2025-12-15",
  freeFormMaps: "2025-11-17",
  requestContext: "2025-06-30",
  pathsOnDocumentationSite: "2025-05-28",
  eventContext: "2025-04-30",
  paramsNamedAfterMethods: "2024-04-10",
  deletedHasComment: "2023-10-16",
  namedUnions: "2023-10-16",
  sharedAddressParams: "2022-11-15",
  singleOptionNames: "2022-11-15",
  partUpdatesOverloaded: "2022-11-15",
};

/** The features of the official release of an API version. */
export function releaseFeatures(apiVersion: string): ReleaseFeatures {
  const date = versionDate(apiVersion);
  const has = (feature: keyof ReleaseFeatures) => date >= firstWith[feature];
  return {
    openSingleEnums: has("openSingleEnums"),
    ownAddressesInV2: has("ownAddressesInV2"),
    plainV2Lists: has("plainV2Lists"),
    openEnums: has("openEnums"),
    v2ListPromises: has("v2ListPromises"),
    v2ArgumentNames: has("v2ArgumentNames"),
    exactNumbers: has("exactNumbers"),
    singleSignatures: has("singleSignatures"),
    requestHeaders: has("requestHeaders"),
    fragmentsOnApiSite: has("fragmentsOnApiSite"),
    freeFormMaps: has("freeFormMaps"),
    requestContext: has("requestContext"),
    pathsOnDocumentationSite: has("pathsOnDocumentationSite"),
    eventContext: has("eventContext"),
    paramsNamedAfterMethods: has("paramsNamedAfterMethods"),
    deletedHasComment: has("deletedHasComment"),
    namedUnions: has("namedUnions"),
    sharedAddressParams: has("sharedAddressParams"),
    singleOptionNames: has("singleOptionNames"),
    partUpdatesOverloaded: has("partUpdatesOverloaded"),
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
