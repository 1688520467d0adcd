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
