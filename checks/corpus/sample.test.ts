import assert from "node:assert/strict";
import { test } from "node:test";
import { sampleOf } from "./sample.js";

const items = Array.from({ length: 10 }, (_, index) => index);

test("a sample is from all over the list", () => {
  assert.deepEqual(sampleOf(items, 4), [0, 2, 5, 7]);
  assert.deepEqual(sampleOf(items, 1), [0]);
});

test("a sample has no item twice", () => {
  for (let size = 1; size <= items.length; size++) {
    const sample = sampleOf(items, size);
    assert.equal(new Set(sample).size, size);
  }
});

test("a sample of more than there is is all of it", () => {
  assert.deepEqual(sampleOf(items, 11), items);
});
