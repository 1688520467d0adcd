import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CompileCost } from "./compile-cost.js";
import { compileCost } from "./compile-cost.js";
import { firstCompletion } from "./first-completion.js";
import type { Importer } from "./importers.js";
import { writeImporters } from "./importers-folder.js";

/** What an importer cost with one compiler, in the order of the rounds. */
export interface ImportMeasurement {
  readonly importer: Importer;
  readonly compiled: readonly CompileCost[];
  /** From before a language server starts to its first answer, in seconds. */
  readonly completed: readonly number[];
}

/**
 * Measures importers with a compiler, in rounds as `measure` does: each once a
 * round, and a round before the first that is not counted.
 */
export async function measureImporters(
  importers: readonly Importer[],
  compiler: string,
  rounds: number,
): Promise<readonly ImportMeasurement[]> {
  const folder = await mkdtemp(join(tmpdir(), "bench-"));
  try {
    await writeImporters(importers, folder);
    const measured = importers.map((importer) => ({
      importer,
      compiled: [] as CompileCost[],
      completed: [] as number[],
    }));
    for (let round = 0; round <= rounds; round++)
      for (const { importer, compiled, completed } of measured) {
        const cost = await compileCost(importer, folder, compiler);
        const seconds = await firstCompletion(importer, folder, compiler);
        if (round === 0) continue;
        compiled.push(cost);
        completed.push(seconds);
      }
    return measured;
  } finally {
    await rm(folder, { recursive: true });
  }
}
