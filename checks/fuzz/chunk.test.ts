import assert from "node:assert/strict";
import { test } from "node:test";
import { chunksOf, tryChunk } from "./chunk.js";

test("runs are divided among all sorts of documents, each chunk with a seed of its own", () => {
  const chunks = chunksOf(1700, 40, 3);
  assert.deepEqual(
    chunks.map(({ sort, runs, seed }) => [sort, runs, seed]),
    [
      [0, 500, 40],
      [1, 500, 41],
      [2, 500, 42],
      [0, 200, 43],
    ],
  );
});

test("some chunks of each sort are type-checked", () => {
  const checked = chunksOf(100_000, 1, 3).filter((one) => one.typechecks);
  assert.deepEqual(
    new Set(checked.map(({ sort }) => sort)),
    new Set([0, 1, 2]),
  );
});

test("the same chunk gives the same result", async () => {
  const chunk = { sort: 1, runs: 20, seed: 7, typechecks: false };
  assert.deepEqual(await tryChunk(chunk), await tryChunk(chunk));
});
