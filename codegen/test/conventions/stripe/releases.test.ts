import assert from "node:assert/strict";
import { test } from "node:test";
import { wholeAddress } from "../../../src/conventions/stripe/link-addresses.js";
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
    "2026-07-29.dahlia",
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
