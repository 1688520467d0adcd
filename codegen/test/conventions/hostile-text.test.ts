import assert from "node:assert/strict";
import { test } from "node:test";
import * as fc from "fast-check";
import {
  assertCompiles,
  declarationsOf,
  hostileDocuments,
} from "./hostile-text.js";

/*
 * `npm run fuzz` does the same as often as wanted.
 */

for (const { title, documents, conventions, compiles } of hostileDocuments) {
  test(`whatever text stands in it, there are problems or declarations, with each text where it belongs: ${title}`, async () => {
    let declared = 0;
    await fc.assert(
      fc.asyncProperty(documents, async (document) => {
        const text = await declarationsOf(document, conventions);
        if (text !== undefined) declared++;
      }),
      { numRuns: 500 },
    );
    assert.ok(declared > 100, `only ${declared} documents had no problems`);
  });

  if (!compiles) continue;
  test(`whatever text stands in it, the declarations compile: ${title}`, async () => {
    await fc.assert(
      fc.asyncProperty(documents, async (document) => {
        const text = await declarationsOf(document, conventions);
        if (text !== undefined) assertCompiles(text);
      }),
      { numRuns: 100 },
    );
  });
}
