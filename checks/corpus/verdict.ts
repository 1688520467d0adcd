import { type InvalidDocument, invalidDocuments } from "./invalid-documents.js";
import type { TrialOutcome } from "./trial.js";

/**
 * What is wrong with an outcome of contractgen's: a valid document has to give
 * declarations that compile, an invalid one the problems that its reason is
 * of, and no others. Undefined where nothing is.
 */
export function faultOf(
  name: string,
  outcome: TrialOutcome,
  known: ReadonlyMap<string, InvalidDocument> = invalidDocuments,
): string | undefined {
  const invalid = known.get(name);
  if (outcome.kind === "compiles") {
    return invalid === undefined
      ? undefined
      : `${name} is invalid and gives declarations`;
  }
  const found = `${name}: ${outcome.kind}: ${outcome.lines.slice(0, 3).join(" | ")}`;
  if (outcome.kind !== "refused" || invalid === undefined) return found;
  const kinds = new Set(outcome.lines.map(problemKind));
  const expected = new Set(invalid.kinds);
  return kinds.size === expected.size &&
    [...kinds].every((kind) => expected.has(kind))
    ? undefined
    : `${name}: problems of ${[...kinds].join(", ")} in place of ${invalid.kinds.join(", ")}`;
}

/** The kind of a problem by the line that reports it; the line where it has none. */
export function problemKind(line: string): string {
  return /^.*?:\d+:\d+ ([a-z-]+): /u.exec(line)?.[1] ?? line;
}
