import assert from "node:assert/strict";
import { test } from "node:test";
import type { Measurement } from "./measure.js";
import type { Subject } from "./subject.js";
import { comparisonTable, growthTable } from "./tables.js";

function subject(title: string): Subject {
  return {
    title,
    prepare: (folder) => ({ arguments: [], workingFolder: folder }),
  };
}

function measured(
  of: Subject,
  seconds: readonly number[],
  peakMegabytes: readonly number[],
): Measurement {
  return { subject: of, seconds, peakMegabytes };
}

test("a comparison has a row for each subject, and ratios for all but the yardstick", () => {
  const [ours, theirs] = [subject("ours"), subject("theirs")];
  const table = comparisonTable(
    [
      measured(ours, [0.5, 0.4, 0.6], [100, 100, 101]),
      measured(theirs, [2, 2, 1.5], [200, 200, 200]),
    ],
    theirs,
  );
  assert.deepEqual(table.slice(2), [
    "| ours | 0.50 (0.40–0.60) | 0.25 (0.20–0.40) | 100 (100–101) | 0.50 (0.50–0.51) |",
    "| theirs | 2.00 (1.50–2.00) |  | 200 (200–200) |  |",
  ]);
});

test("growth says what each copy beyond the first costs", () => {
  const sizes = [1, 4].map((count) => ({
    count,
    megabytes: 2.5 * count,
    unchecked: subject("unchecked"),
    checked: subject("checked"),
  }));
  const measurements = sizes.flatMap(({ count, unchecked, checked }) => [
    measured(unchecked, [1 + count], [90 + 10 * count]),
    measured(checked, [2 + 2 * count], [150 + 50 * count]),
  ]);
  assert.deepEqual(growthTable(sizes, measurements).slice(2), [
    "| unchecked | 1 | 2.5 | 2.00 (2.00–2.00) |  | 100 (100–100) |  |",
    "| unchecked | 4 | 10.0 | 5.00 (5.00–5.00) | 1.00 | 130 (130–130) | 10 |",
    "| checked | 1 | 2.5 | 4.00 (4.00–4.00) |  | 200 (200–200) |  |",
    "| checked | 4 | 10.0 | 10.00 (10.00–10.00) | 2.00 | 350 (350–350) | 50 |",
  ]);
});
