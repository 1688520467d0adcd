import assert from "node:assert/strict";
import { test } from "node:test";
import { wholeAddress } from "../../../src/conventions/stripe/link-addresses.js";
import type { ReleaseFeatures } from "../../../src/conventions/stripe/releases.js";
import { releaseFeatures } from "../../../src/conventions/stripe/releases.js";

test("enums are open from the first API version whose official release opened them", () => {
  const openEnums = {
    "2020-08-27": false,
    "2026-03-25.dahlia": false,
    "2026-06-24.dahlia": false,
    "2026-07-29.dahlia": true,
    "2026-10-28.endive": true,
  };
  for (const [apiVersion, expected] of Object.entries(openEnums)) {
    assert.equal(releaseFeatures(apiVersion).openEnums, expected, apiVersion);
  }
});

test("comments link to the sites of the release", () => {
  const sites = {
    "2020-08-27": ["https://stripe.com", "https://stripe.com/docs/api"],
    "2025-04-30.basil": ["https://stripe.com", "https://stripe.com/docs/api"],
    "2025-05-28.basil": [
      "https://docs.stripe.com",
      "https://stripe.com/docs/api",
    ],
    "2025-12-15.clover": ["https://docs.stripe.com", "https://api.stripe.com"],
  };
  for (const [apiVersion, [paths, fragments]] of Object.entries(sites)) {
    const features = releaseFeatures(apiVersion);
    assert.equal(wholeAddress("/x", features), `${paths}/x`, apiVersion);
    assert.equal(wholeAddress("#x", features), `${fragments}#x`, apiVersion);
  }
});

test("the marker of what is not deleted has a comment from the release on that gave it one", () => {
  assert.equal(releaseFeatures("2023-08-16").deletedHasComment, false);
  assert.equal(releaseFeatures("2023-10-16").deletedHasComment, true);
});

test("each difference begins with the API version of the first release that has it", () => {
  const firstVersions = {
    singleSignatures: "2026-03-25.dahlia",
    requestHeaders: "2026-03-25.dahlia",
    exactNumbers: "2026-03-25.dahlia",
    v2ListPromises: "2026-05-27.dahlia",
    v2ArgumentNames: "2026-05-27.dahlia",
    openEnums: "2026-07-29.dahlia",
    openSingleEnums: "2026-09-30.endive",
    ownAddressesInV2: "2026-09-30.endive",
    plainV2Lists: "2026-09-30.endive",
  };
  const versions = [
    "2026-02-25.clover",
    "2026-03-25.dahlia",
    "2026-04-22.dahlia",
    "2026-05-27.dahlia",
    "2026-06-24.dahlia",
    "2026-07-29.dahlia",
    "2026-08-26.dahlia",
    "2026-09-30.endive",
    "2026-10-28.endive",
  ];
  const first = (has: (features: ReleaseFeatures) => boolean) =>
    versions.find((version) => has(releaseFeatures(version)));
  assert.deepEqual(
    {
      singleSignatures: first(({ singleSignatures }) => singleSignatures),
      requestHeaders: first(({ requestHeaders }) => requestHeaders),
      exactNumbers: first(({ exactNumbers }) => exactNumbers),
      v2ListPromises: first(({ v2ListPromises }) => v2ListPromises),
      v2ArgumentNames: first(({ v2ArgumentNames }) => v2ArgumentNames),
      openEnums: first(({ openEnums }) => openEnums),
      openSingleEnums: first(({ openSingleEnums }) => openSingleEnums),
      ownAddressesInV2: first(({ ownAddressesInV2 }) => ownAddressesInV2),
      plainV2Lists: first(({ plainV2Lists }) => plainV2Lists),
    },
    firstVersions,
  );
});

test("a version that begins with no date counts as the newest", () => {
  assert.equal(releaseFeatures("v1").openEnums, true);
});

test("each feature begins with an API version and stays", () => {
  const count = (apiVersion: string) =>
    Object.values(releaseFeatures(apiVersion)).filter(Boolean).length;
  const versions = [
    "2020-08-27",
    "2022-11-15",
    "2023-10-16",
    "2024-04-10",
    "2025-11-17.clover",
    "2026-03-25.dahlia",
    "2026-05-27.dahlia",
    "2026-07-29.dahlia",
    "2026-09-30.endive",
  ];
  const counts = versions.map(count);
  assert.equal(counts[0], 0);
  assert.deepEqual(
    counts,
    counts.toSorted((a, b) => a - b),
  );
  assert.equal(new Set(counts).size, versions.length);
  assert.equal(counts.at(-1), Object.keys(releaseFeatures("")).length);
});
