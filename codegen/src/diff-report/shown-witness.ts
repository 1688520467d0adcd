import type { Witness } from "../diff/change-report.js";

/** The most lines alike, one after the other, that are shown. */
const MOST_ALIKE = 8;

/** How many of more lines alike are shown. */
const FIRST_ALIKE = 3;

/** The most characters of what the compiler says that are shown. */
const MOST_OF_ERROR = 400;

/** One line of a witness. */
export interface WitnessLine {
  readonly text: string;
  /** What TypeScript says of it, where it is the line that stops to compile. */
  readonly error?: string;
}

/**
 * A witness as people read it: of many lines alike, such as the cases of a
 * switch over a long enum, and of a long error, the beginning. The JSON report
 * has all of it.
 */
export function shownWitness({
  code,
  line,
  error,
}: Witness): readonly WitnessLine[] {
  const lines = code
    .trimEnd()
    .split("\n")
    .map((text, index): WitnessLine =>
      index + 1 === line ? { text, error: beginning(error) } : { text },
    );
  return runsAlike(lines).flatMap((run) => {
    if (run.length <= MOST_ALIKE) return run;
    const [first] = run;
    const text = `${marginOf(first?.text ?? "")}// and ${String(run.length - FIRST_ALIKE)} more`;
    return [...run.slice(0, FIRST_ALIKE), { text }];
  });
}

/** The blanks that a line of code begins with. */
export function marginOf(text: string): string {
  return /^ */u.exec(text)?.[0] ?? "";
}

/** Lines in their order, those together that follow each other and differ in a name or a value. */
function runsAlike(
  lines: readonly WitnessLine[],
): readonly (readonly WitnessLine[])[] {
  const runs: WitnessLine[][] = [];
  let last: string | undefined;
  for (const line of lines) {
    const form = line.error === undefined ? formOf(line.text) : undefined;
    const run = runs.at(-1);
    if (run !== undefined && form !== undefined && form === last) {
      run.push(line);
    } else {
      runs.push([line]);
    }
    last = form;
  }
  return runs;
}

/** A line without the name or the value before its colon: of `case "a":`, `case :`. */
function formOf(text: string): string {
  return text.replace(/(?:"(?:[^"\\]|\\.)*"|[\w$]+)(?=\??:)/u, "");
}

function beginning(error: string): string {
  const characters = [...error];
  return characters.length <= MOST_OF_ERROR
    ? error
    : `${characters.slice(0, MOST_OF_ERROR).join("").trimEnd()} …`;
}
