/**
 * The declarations that do not equal the official ones on purpose, and why.
 * Every other one does.
 */
export const intendedDifferences: ReadonlyMap<string, string> = new Map([
  [
    "RequestOptions",
    "the official one takes a class of the official package as `stripeContext`; official.test-d.ts compares the other options",
  ],
]);
