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

/**
 * The declarations that no official release has in their place. The official
 * events are those of all packages at once, and hold objects that may be
 * expanded, which no webhook delivers: the type tests of events compare what is
 * left.
 */
const ownDeclarations =
  /^(?:Identity\.)?(?:Event|EventEnvelope|VerificationSession\w+Event|UnexpandedVerificationSession)$/u;

/** Whether a declaration, by its name with or without `Identity`, is one that no official release has. */
export function isOwn(name: string): boolean {
  return ownDeclarations.test(name);
}
