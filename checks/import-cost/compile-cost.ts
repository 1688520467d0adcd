import { join } from "node:path";
import { runOrThrow } from "../package-commands.js";
import type { Importer } from "./importers.js";
import { projectOf } from "./importers-folder.js";

/** What a compiler says that it took to check a program. */
export interface CompileCost {
  readonly lines: number;
  readonly types: number;
  readonly instantiations: number;
  readonly checkSeconds: number;
  /** Megabytes of 1,024 × 1,024 bytes, of those that the compiler's language counts. */
  readonly megabytes: number;
}

/**
 * Compiles an importer's file, in the folder that `writeImporters` filled.
 * Rejects if it does not compile, so that what was not found costs nothing.
 */
export async function compileCost(
  importer: Importer,
  folder: string,
  compiler: string,
): Promise<CompileCost> {
  const output = await runOrThrow(
    process.execPath,
    [
      join(compiler, "bin/tsc"),
      "--project",
      projectOf(importer, folder),
      "--extendedDiagnostics",
    ],
    folder,
  );
  return readDiagnostics(output);
}

/** Reads what `--extendedDiagnostics` prints: a name and a figure on each line, with lines of a program in several kinds. */
export function readDiagnostics(output: string): CompileCost {
  const figures = new Map(
    [...output.matchAll(/^([A-Z][\w ]*):\s+([\d.]+)[Ks]?$/gmu)].map(
      ([, name = "", figure]) => [name, Number(figure)],
    ),
  );
  const figureOf = (name: string) => {
    const figure = figures.get(name);
    if (figure === undefined) throw new Error(`no "${name}" in:\n${output}`);
    return figure;
  };
  const lines = [...figures]
    .filter(([name]) => /^Lines\b/u.test(name))
    .reduce((sum, [, figure]) => sum + figure, 0);
  return {
    lines,
    types: figureOf("Types"),
    instantiations: figureOf("Instantiations"),
    checkSeconds: figureOf("Check time"),
    megabytes: figureOf("Memory used") / 1024,
  };
}
