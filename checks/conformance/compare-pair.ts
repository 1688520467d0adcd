import { generateDeclarations } from "../../codegen/src/generation/generate-declarations.js";
import { formatProblem } from "../../codegen/src/report/format-problem.js";
import type { CategorizedRow } from "./categorize.js";
import { categorize } from "./categorize.js";
import { compareSurfaces } from "./compare-surfaces.js";
import type { Compilation } from "./compile-whole.js";
import { compileWithAll } from "./compile-whole.js";
import type { Figure } from "./figures.js";
import { figureOf, setFigureOf } from "./figures.js";
import { moduleLayout } from "./layouts.js";
import { comparedPart, officialSurface } from "./official-surface.js";
import { locate } from "./package-cache.js";
import type { Floor, Pair } from "./pair.js";
import { programOfFiles } from "./programs.js";
import { readSurface } from "./read-surface.js";
import { isCommentSide, sides } from "./row.js";
import type { Surface } from "./surface.js";

/** What became of one pair. */
export type PairResult =
  | {
      readonly kind: "compared";
      readonly pair: Pair;
      readonly outcome: Outcome;
    }
  | { readonly kind: "skipped"; readonly pair: Pair; readonly reason: string }
  | {
      readonly kind: "refused";
      readonly pair: Pair;
      /** The generator's problems, a line each. */
      readonly problems: readonly string[];
    };

/** A pair that was compared. */
export interface Outcome {
  readonly rows: readonly CategorizedRow[];
  readonly figures: ReadonlyMap<Floor["figure"], Figure>;
  /** The floors that were not reached. */
  readonly misses: readonly Floor[];
  /** What each supported compiler says of the whole output. */
  readonly compilations: readonly Compilation[];
}

/** Generates the declarations of a pair and compares them with the official ones. */
export async function comparePair(pair: Pair): Promise<PairResult> {
  const specification = await locate(pair.specification);
  if ("reason" in specification)
    return { kind: "skipped", pair, ...specification };
  const official = await locate(pair.official);
  if ("reason" in official) return { kind: "skipped", pair, ...official };
  const generated = await generateDeclarations(specification.path, {
    apiVersion: pair.apiVersion,
  });
  if (!generated.ok) {
    const problems = generated.problems.map((problem) =>
      formatProblem(problem),
    );
    return { kind: "refused", pair, problems };
  }
  const ours = surfaceOfText(generated.value.text);
  const theirs = officialSurface(official.path, pair.official.layout);
  const compared = outcomeOf(
    pair,
    comparedPart(ours, pair.scope),
    comparedPart(theirs, pair.scope),
  );
  const compilations = await compileWithAll(generated.value.text);
  return { kind: "compared", pair, outcome: { ...compared, compilations } };
}

/** Reads the surface of the text of one declaration file. */
export function surfaceOfText(text: string): Surface {
  const file = "/declarations/index.d.ts";
  const program = programOfFiles([file], new Map([[file, text]]));
  return readSurface(program, moduleLayout(file));
}

function outcomeOf(
  pair: Pair,
  ours: Surface,
  official: Surface,
): Omit<Outcome, "compilations"> {
  const { rows, sets, lacking } = compareSurfaces(ours, official);
  const compared = sides.filter(
    (side) => pair.hasOfficialDescriptions || !isCommentSide(side),
  );
  const categorized = categorize(
    { rows: rows.filter(({ side }) => compared.includes(side)), lacking },
    pair.isPublicVariant,
  );
  const figures = new Map<Floor["figure"], Figure>([
    ...compared.map((side) => [side, figureOf(categorized, side)] as const),
    ["response sets", setFigureOf(sets, "response")],
    ["params sets", setFigureOf(sets, "params")],
  ]);
  const misses = pair.floors.filter(
    ({ figure, minimum }) =>
      (figures.get(figure)?.percentageLeavingOut ?? 0) < minimum,
  );
  return { rows: categorized, figures, misses };
}
