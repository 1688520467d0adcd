import { declarationLines } from "./declaration-lines.js";

/** What changed in the declarations with an API version: lines that begin with `-` or `+`, sorted. */
export type Changes = readonly string[];

/**
 * Reads a list of changes by API version, in its order: a version's name after
 * `@@`, then a line for each change. Lines that begin with `#` are for readers.
 * Throws at any other.
 */
export function readChanges(text: string): ReadonlyMap<string, Changes> {
  const changes = new Map<string, string[]>();
  let current: string[] | undefined;
  for (const [index, line] of text.split("\n").entries()) {
    if (line === "" || line.startsWith("#")) continue;
    if (line.startsWith("@@ ")) {
      current = [];
      changes.set(line.slice("@@ ".length), current);
    } else if (current !== undefined && /^[-+]/u.test(line)) {
      current.push(line);
    } else throw new Error(`line ${index + 1} is no change: ${line}`);
  }
  return new Map([...changes].map(([name, lines]) => [name, lines.toSorted()]));
}

/** What changed from one text of declarations to the next, but for the name of the API version. */
export function changesBetween(before: string, after: string): Changes {
  const [old, current] = [linesOf(before), linesOf(after)];
  return [
    ...without(old, current).map((line) => `-${line}`),
    ...without(current, old).map((line) => `+${line}`),
  ].toSorted();
}

/** The lines that both texts of declarations have, in the order of the first one. */
export function commonLines(text: string, other: string): readonly string[] {
  const others = new Set(linesOf(other));
  return linesOf(text).filter((line) => others.has(line));
}

function linesOf(text: string): readonly string[] {
  return declarationLines(text).filter(
    (line) => !line.startsWith("ApiVersion = "),
  );
}

function without(
  lines: readonly string[],
  others: readonly string[],
): readonly string[] {
  const known = new Set(others);
  return lines.filter((line) => !known.has(line));
}
