import { mutantKinds } from "./mutant.js";
import type { TriedMutant } from "./trial.js";

/** The mutants that no test noticed, one paragraph each: file, line and kind, then the change. */
export function survivors(tried: readonly TriedMutant[]): readonly string[] {
  return tried.flatMap(({ mutant, survival }) =>
    survival
      ? [
          [
            `${survival.file}:${survival.line} survived: ${mutant.kind}`,
            ...survival.difference,
          ].join("\n"),
        ]
      : [],
  );
}

/** How many mutants were killed of how many, a line for each kind and one for all. */
export function scoreLines(tried: readonly TriedMutant[]): readonly string[] {
  const width = Math.max(...mutantKinds.map((kind) => kind.length));
  function line(name: string, mutants: readonly TriedMutant[]): string {
    const killed = mutants.filter(({ survival }) => !survival).length;
    return `${name.padEnd(width)}  ${killed}/${mutants.length}`;
  }
  return [
    ...mutantKinds.map((kind) =>
      line(
        kind,
        tried.filter(({ mutant }) => mutant.kind === kind),
      ),
    ),
    line("total", tried),
  ];
}
