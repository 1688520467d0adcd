import assert from "node:assert/strict";
import { test } from "node:test";
import { ratioOf, spreadOf } from "./statistics.js";

test("the median is the figure in the middle, whatever the order", () => {
  assert.deepEqual(spreadOf([10, 2, 9]), {
    median: 9,
    least: 2,
    greatest: 10,
  });
});

test("the median of an even number of figures is between the two in the middle", () => {
  assert.equal(spreadOf([4, 1, 2, 100]).median, 3);
});

test("one figure is its own spread", () => {
  assert.deepEqual(spreadOf([5]), { median: 5, least: 5, greatest: 5 });
});

test("there is no median of nothing", () => {
  assert.throws(() => spreadOf([]), /no figures/);
});

test("a ratio is that of medians, and spreads as the rounds do", () => {
  assert.deepEqual(ratioOf([1, 2, 9], [4, 4, 3]), {
    median: 2 / 4,
    least: 1 / 4,
    greatest: 9 / 3,
  });
});
