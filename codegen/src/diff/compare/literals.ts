import type { LiteralType } from "../../model/contract.js";

/** The sorts of types that take all others in. */
export const TOP: ReadonlySet<string> = new Set([
  "primitive any",
  "primitive unknown",
]);

/** Whether `true` and `false` are among literals, which together are `boolean`. */
export function hasBoth(literals: ReadonlyMap<string, LiteralType>): boolean {
  return [true, false].every((value) =>
    literals.has(literalKey({ kind: "literal", value })),
  );
}

/** The sort of `string`. */
export const STRING = "primitive string";

/** Whether a primitive type among alternatives takes a value in. */
export function takes(
  alternatives: readonly { readonly sort: string }[],
  value: LiteralType["value"],
): boolean {
  return alternatives.some(({ sort }) => sort === `primitive ${typeof value}`);
}

/** A text that is the same for equal literals alone. */
export function literalKey({ value }: LiteralType): string {
  return `${typeof value} ${value}`;
}
