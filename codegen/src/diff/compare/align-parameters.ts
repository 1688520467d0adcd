import type { Parameter } from "../../model/contract.js";

/** Which parameters of two functions are the same argument to who calls them. */
export interface AlignedParameters {
  readonly pairs: readonly (readonly [Parameter, Parameter])[];
  readonly removed: readonly Parameter[];
  readonly added: readonly Parameter[];
}

/**
 * Aligns parameters. Names tell which are the same, so that one more is one
 * change; and positions do where there are as many, for a new name is no change
 * to who calls, and where one that may be left out comes or goes in front of
 * others, for calls without it then mean these.
 */
export function alignParameters(
  before: readonly Parameter[],
  after: readonly Parameter[],
): AlignedParameters {
  if (before.length === after.length) return alignByPosition(before, after);
  const aligned = alignByName(before, after);
  const [lastBefore, lastAfter] = aligned.pairs.at(-1) ?? [];
  const shifts =
    hasOptionalBefore(lastBefore, before, aligned.removed) ||
    hasOptionalBefore(lastAfter, after, aligned.added);
  return shifts ? alignByPosition(before, after) : aligned;
}

function alignByPosition(
  before: readonly Parameter[],
  after: readonly Parameter[],
): AlignedParameters {
  return {
    pairs: before.flatMap((parameter, index) => {
      const partner = after[index];
      return partner === undefined ? [] : [[parameter, partner] as const];
    }),
    removed: before.slice(after.length),
    added: after.slice(before.length),
  };
}

function alignByName(
  before: readonly Parameter[],
  after: readonly Parameter[],
): AlignedParameters {
  const pairs: (readonly [Parameter, Parameter])[] = [];
  const removed: Parameter[] = [];
  const added: Parameter[] = [];
  let next = 0;
  for (const parameter of before) {
    const found = after.findIndex(
      ({ name }, index) => index >= next && name === parameter.name,
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

/** Whether one of `alone` that may be left out stands in front of a parameter. */
function hasOptionalBefore(
  parameter: Parameter | undefined,
  all: readonly Parameter[],
  alone: readonly Parameter[],
): boolean {
  const end = parameter === undefined ? 0 : all.indexOf(parameter);
  return all.slice(0, end).some((one) => one.optional && alone.includes(one));
}
