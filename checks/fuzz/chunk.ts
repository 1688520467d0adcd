import * as fc from "fast-check";
import {
  assertCompiles,
  declarationsOf,
  hostileDocuments,
} from "../../codegen/test/conventions/hostile-text.js";

/** So many random documents of one sort. */
export interface Chunk {
  /** Which of `hostileDocuments`. */
  readonly sort: number;
  readonly runs: number;
  /** What the documents are drawn by: the same seed gives the same ones. */
  readonly seed: number;
  /** Whether TypeScript checks the types of what is declared, where it has to compile. */
  readonly typechecks: boolean;
}

/** What came of a chunk. */
export interface ChunkResult {
  /** How many documents had no problems. */
  readonly declared: number;
  /** How many of these were type-checked. */
  readonly typechecked: number;
  /** What went wrong, and how to have it again; absent where nothing did. */
  readonly failure?: string;
}

/** How many documents a chunk has. */
const CHUNK = 500;

/** Divides runs among all sorts of documents, in turn; every fifth chunk of a sort is type-checked. */
export function chunksOf(
  runs: number,
  seed: number,
  sorts = hostileDocuments.length,
): readonly Chunk[] {
  const count = Math.ceil(runs / CHUNK);
  return Array.from({ length: count }, (_, index) => ({
    sort: index % sorts,
    runs: Math.min(CHUNK, runs - index * CHUNK),
    seed: seed + index,
    typechecks: Math.floor(index / sorts) % 5 === 0,
  }));
}

/** Tries the documents of a chunk, up to the first that goes wrong. */
export async function tryChunk(chunk: Chunk): Promise<ChunkResult> {
  const hostile = hostileDocuments[chunk.sort];
  if (hostile === undefined) throw new Error(`no documents ${chunk.sort}`);
  const { title, documents, conventions, compiles } = hostile;
  let [declared, typechecked] = [0, 0];
  const property = fc.asyncProperty(documents, async (document) => {
    const text = await declarationsOf(document, conventions);
    if (text === undefined) return;
    declared++;
    if (!compiles || !chunk.typechecks) return;
    typechecked++;
    assertCompiles(text);
  });
  const { runs: numRuns, seed } = chunk;
  const result = await fc.check(property, { numRuns, seed });
  if (!result.failed) return { declared, typechecked };
  const { counterexample, counterexamplePath: path, errorInstance } = result;
  const failure = [
    `${title}, seed ${seed}, path "${path}":`,
    String(errorInstance).slice(0, 2000),
    JSON.stringify(counterexample),
  ].join("\n");
  return { declared, typechecked, failure };
}
