/**
 * One thing that is wrong with what the user gave us. Problems are collected,
 * never thrown, and reported all together.
 */
export interface Problem {
  /** A short kebab-case word for the sort of problem, such as `duplicate-key`. */
  readonly kind: string;
  /** What is wrong and, where it is not obvious, what would be right. One line. */
  readonly message: string;
  /** The file as the user named it. */
  readonly file: string;
  /** Where in the document, as a JSON Pointer; "" is the whole document. */
  readonly pointer: string;
  /** Where in the text, counted from 1, where it is known better than by the pointer. */
  readonly position?: Position;
}

/** A place in a text file; line and column count from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** What a step gives: its value, or everything that is wrong. */
export type Outcome<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** The outcome of a step that went well. */
export function success<Value>(value: Value): Outcome<Value> {
  return { ok: true, value };
}

/** The outcome of a step that found problems; there is at least one. */
export function failure(problems: readonly Problem[]): Outcome<never> {
  return { ok: false, problems };
}

/** Each problem once: what shares a specification, or a folder, shares its problems. */
export function distinctProblems(
  problems: readonly Problem[],
): readonly Problem[] {
  const seen = new Set<string>();
  return problems.filter((problem) => {
    const key = JSON.stringify(problem);
    return !seen.has(key) && seen.add(key);
  });
}
