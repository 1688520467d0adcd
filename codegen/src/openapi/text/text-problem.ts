import type { Problem } from "../../problem.js";
import { LineIndex } from "./line-index.js";

/** Something wrong with a text, and where in it. */
export interface TextProblem {
  readonly kind: string;
  readonly message: string;
  /** JSON Pointer to what is wrong; "" where the text has no structure yet. */
  readonly pointer: string;
  /** Counted from 0. */
  readonly offset: number;
}

/** The deepest level of arrays and objects in each other that is read. */
export const DEEPEST_LEVEL = 500;

/** What to say of an array or object that begins below the deepest level. */
export function tooDeep(offset: number): TextProblem {
  return {
    kind: "too-deep",
    message: `arrays and objects are nested deeper than ${DEEPEST_LEVEL} levels`,
    pointer: "",
    offset,
  };
}

/** The problems of a file's text, in the order of the text. */
export function problemsInText(
  file: string,
  text: string,
  problems: readonly TextProblem[],
): readonly Problem[] {
  const lines = new LineIndex(text);
  return problems
    .toSorted((a, b) => a.offset - b.offset)
    .map(({ kind, message, pointer, offset }) => ({
      kind,
      message,
      file,
      pointer,
      position: lines.positionAt(offset),
    }));
}
