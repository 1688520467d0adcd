import assert from "node:assert/strict";
import { test } from "node:test";
import { failures, outcomeCounts, secondsOf } from "./figures.js";

const results = [
  { outcome: { kind: "compiles" }, seconds: 3 },
  { outcome: { kind: "refused", lines: ["a  long\nstory"] }, seconds: 1 },
  { outcome: { kind: "compiles" }, seconds: 2 },
] as const;

test("each outcome is counted, those that did not come too", () => {
  assert.deepEqual(Object.fromEntries(outcomeCounts(results)), {
    compiles: 2,
    "type-errors": 0,
    refused: 1,
    "timed-out": 0,
    broken: 0,
  });
});

test("seconds are summed, and sorted for the median", () => {
  assert.deepEqual(secondsOf(results), { sum: 6, median: 2, most: 3 });
});

test("failures say what was said first, cut off where it is long", () => {
  const documents = ["a", "b", "c"].map((name) => ({
    name,
    file: `/${name}.json`,
    bytes: 1,
  }));
  const tried = { tool: "hey-api", documents, results } as const;
  assert.deepEqual(failures(tried, 6), [
    { name: "b", text: "an error, nothing written: a long…" },
  ]);
});
