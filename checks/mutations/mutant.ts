import type ts from "typescript";

/** The kinds of mistake that a generator could make, by which the score is given. */
export const mutantKinds = [
  "member dropped",
  "member added",
  "member made readonly",
  "optional flipped",
  "null dropped",
  "null added",
  "union member dropped",
  "union member added",
  "intersection member dropped",
  "OtherString dropped",
  "type widened",
  "type made unknown",
  "extends dropped",
  "parameter dropped",
  "parameter made optional or required",
  "return type changed",
  "declaration dropped",
  "second name changed",
] as const;

/** One of the kinds of mutants. */
export type MutantKind = (typeof mutantKinds)[number];

/** A change of the text: what stands from `start` to `end` becomes `replacement`. */
export interface Mutant {
  readonly kind: MutantKind;
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}

/** Gives the text with the change made. */
export function mutated(text: string, mutant: Mutant): string {
  return (
    text.slice(0, mutant.start) + mutant.replacement + text.slice(mutant.end)
  );
}

/** A mutant that puts `replacement` in place of a node, its comments left as they are. */
export function replacing(
  kind: MutantKind,
  node: ts.Node,
  replacement: string,
): Mutant {
  return { kind, start: node.getStart(), end: node.getEnd(), replacement };
}

/** A mutant that takes a node out of the list that it stands in, with what parts it from its neighbor. */
export function droppingFromList(
  kind: MutantKind,
  list: readonly ts.Node[],
  node: ts.Node,
): Mutant {
  const index = list.indexOf(node);
  const next = list[index + 1];
  const previous = list[index - 1];
  if (next)
    return {
      kind,
      start: node.getStart(),
      end: next.getStart(),
      replacement: "",
    };
  return {
    kind,
    start: previous ? previous.getEnd() : node.getStart(),
    end: node.getEnd(),
    replacement: "",
  };
}
