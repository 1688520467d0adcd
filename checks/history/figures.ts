import type { ComparedType } from "./compare-release.js";

/** How much was compared, and how much of it is equal. */
export interface HistoryFigures {
  readonly declarations: number;
  readonly equal: number;
  /** The properties and methods of these declarations. */
  readonly members: number;
  /** In percent of the declarations; 0 where nothing was compared, as that proves nothing. */
  readonly share: number;
}

/** Counts what was compared of an API version. */
export function historyFigures(types: readonly ComparedType[]): HistoryFigures {
  const equal = types.filter(({ differences }) => differences.length === 0);
  return {
    declarations: types.length,
    equal: equal.length,
    members: types.reduce((sum, { memberCount }) => sum + memberCount, 0),
    share: types.length === 0 ? 0 : (100 * equal.length) / types.length,
  };
}

/** What differs, a line each. */
export function differenceLines(
  types: readonly ComparedType[],
): readonly string[] {
  return types.flatMap(({ name, differences }) =>
    differences.map((difference) => `${name} ${difference}`),
  );
}
