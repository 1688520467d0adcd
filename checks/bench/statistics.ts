/** The middle of some figures, and how far they spread. */
export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly greatest: number;
}

/** The spread of at least one figure; of an even number of them the median is between the two in the middle. */
export function spreadOf(figures: readonly number[]): Spread {
  const sorted = figures.toSorted((a, b) => a - b);
  const [least, greatest] = [sorted[0], sorted.at(-1)];
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  if (
    least === undefined ||
    greatest === undefined ||
    upper === undefined ||
    lower === undefined
  ) {
    throw new Error("no figures to take the median of");
  }
  return { median: (lower + upper) / 2, least, greatest };
}

/**
 * How many times as much `figures` are as `others`: the ratio of their medians,
 * spread as the ratios of those are that were measured one after the other.
 */
export function ratioOf(
  figures: readonly number[],
  others: readonly number[],
): Spread {
  const pairs = figures.flatMap((figure, round) => {
    const other = others[round];
    return other === undefined ? [] : [figure / other];
  });
  const { least, greatest } = spreadOf(pairs);
  const median = spreadOf(figures).median / spreadOf(others).median;
  return { median, least, greatest };
}
