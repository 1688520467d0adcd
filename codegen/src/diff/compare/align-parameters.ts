import type { Parameter } from "../../model/contract.js";

/** Which parameters of two functions are the same argument to who calls them. */
export interface AlignedParameters {
  readonly pairs: readonly (readonly [Parameter, Parameter])[];
  readonly removed: readonly Parameter[];
  readonly added: readonly Parameter[];
}

/**
 * Aligns parameters as TypeScript does, by position: a new name is no change.
 * Where there are more on one side, names tell which of them are the same, in
 * the order in which they stand.
 */
export function alignParameters(
  before: readonly Parameter[],
  after: readonly Parameter[],
): AlignedParameters {
  const isSame =
    before.length === after.length
      ? (one: number, other: number) => one === other
      : (one: number, other: number) =>
          before[one]?.name === after[other]?.name;
  const pairs: (readonly [Parameter, Parameter])[] = [];
  const removed: Parameter[] = [];
  const added: Parameter[] = [];
  let next = 0;
  for (const [index, parameter] of before.entries()) {
    const found = after.findIndex(
      (_, other) => other >= next && isSame(index, other),
    );
    const partner = after[found];
    if (partner === undefined) {
      removed.push(parameter);
      continue;
    }
    added.push(...after.slice(next, found));
    pairs.push([parameter, partner]);
    next = found + 1;
  }
  added.push(...after.slice(next));
  return { pairs, removed, added };
}
