import { diffArrays } from "diff";
import type { Token } from "./code-tokens.js";

/** A piece of one side of a comparison. */
export type ComparedPiece =
  | { readonly kind: "same" | "changed"; readonly tokens: readonly Token[] }
  /** What is the same on both sides and too long to be shown. */
  | { readonly kind: "left-out"; readonly tokens: readonly Token[] };

/** Both sides of a comparison. */
export interface Comparison {
  readonly before: readonly ComparedPiece[];
  readonly after: readonly ComparedPiece[];
}

/** More differences than this, and the sides count as different throughout: time grows with their square. */
const maxDifferences = 400;

/** How many tokens are shown at each end of a long passage that is the same. */
const context = 12;

/** Compares two texts token by token. Long passages that are the same are cut. */
export function compareTokens(
  before: readonly Token[],
  after: readonly Token[],
): Comparison {
  const parts = diffArrays([...before], [...after], {
    comparator: (one, other) => one.text === other.text,
    maxEditLength: maxDifferences,
  });
  if (parts === undefined) {
    return { before: [changed(before)], after: [changed(after)] };
  }
  return {
    before: parts.flatMap(({ added, removed, value }) => {
      if (added) return [];
      return removed ? [changed(value)] : cut(value);
    }),
    after: parts.flatMap(({ added, removed, value }) => {
      if (removed) return [];
      return added ? [changed(value)] : cut(value);
    }),
  };
}

function changed(tokens: readonly Token[]): ComparedPiece {
  return { kind: "changed", tokens };
}

function cut(tokens: readonly Token[]): readonly ComparedPiece[] {
  if (tokens.length <= context * 4) return [{ kind: "same", tokens }];
  return [
    { kind: "same", tokens: tokens.slice(0, context) },
    { kind: "left-out", tokens: tokens.slice(context, -context) },
    { kind: "same", tokens: tokens.slice(-context) },
  ];
}
