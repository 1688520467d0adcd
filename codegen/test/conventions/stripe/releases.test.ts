import assert from "node:assert/strict";
import { test } from "node:test";
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
