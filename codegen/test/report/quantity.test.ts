import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { formatCount, formatDuration } from "../../src/report/quantity.js";

describe("formatDuration", () => {
  const durations: readonly (readonly [number, string])[] = [
    [0, "0 ms"],
    [0.4, "0 ms"],
    [120.3, "120 ms"],
    [499.4, "499 ms"],
    [499.6, "0.5 s"],
    [800, "0.8 s"],
    [1000, "1.0 s"],
    [12_340, "12.3 s"],
    [59_949, "59.9 s"],
    [59_950, "1 min 0 s"],
    [125_000, "2 min 5 s"],
  ];
  for (const [milliseconds, text] of durations) {
    it(`says ${text} for ${milliseconds} milliseconds`, () => {
      assert.equal(formatDuration(milliseconds), text);
    });
  }
});

describe("formatCount", () => {
  it("uses the singular for one alone", () => {
    assert.equal(formatCount(0, "file"), "0 files");
    assert.equal(formatCount(1, "file"), "1 file");
    assert.equal(formatCount(2, "file"), "2 files");
  });

  it("takes a plural of its own", () => {
    assert.equal(formatCount(1, "property", "properties"), "1 property");
    assert.equal(formatCount(3, "property", "properties"), "3 properties");
  });
});
