import { generateDeclarations } from "../../codegen/src/generation/generate-declarations.js";
import { formatProblem } from "../../codegen/src/report/format-problem.js";
import { surfaceOfText } from "../conformance/compare-pair.js";
import {
  comparedPart,
  officialSurface,
} from "../conformance/official-surface.js";
import { locate } from "../conformance/package-cache.js";
import type { Surface } from "../conformance/surface.js";
import { declaredNames } from "./declared-names.js";
import type { RecallEnd } from "./recall-pair.js";

/** One end of a pair, read. */
export interface ReadEnd {
  readonly end: RecallEnd;
  /** The absolute path of the specification. */
  readonly specification: string;
  readonly official: ReadDeclarations;
  /** What the generator makes of the specification. */
  readonly generated: ReadDeclarations;
}

/** Declarations, read. */
export interface ReadDeclarations {
  readonly surface: Surface;
  /** The full names of all types; absent where only those of the surface are known. */
  readonly names?: ReadonlySet<string>;
}

/** Why an end cannot be read: something is missing, or the generator refuses the specification. */
export interface UnreadEnd {
  readonly problems: readonly string[];
}

/** Reads both declarations of an end, of which only what the scope has. Missing packages are downloaded. */
export async function readEnd(
  end: RecallEnd,
  scope?: RegExp,
): Promise<ReadEnd | UnreadEnd> {
  const specification = await locate(end.specification);
  if ("reason" in specification) return { problems: [specification.reason] };
  const official = await locate(end.official);
  if ("reason" in official) return { problems: [official.reason] };
  const generated = await generateDeclarations(specification.path, {
    apiVersion: end.apiVersion,
  });
  if (!generated.ok)
    return { problems: generated.problems.map((one) => formatProblem(one)) };
  return {
    end,
    specification: specification.path,
    official: {
      surface: comparedPart(
        officialSurface(official.path, end.official.layout),
        scope,
      ),
    },
    generated: {
      surface: comparedPart(surfaceOfText(generated.value.text), scope),
      names: declaredNames(generated.value.text),
    },
  };
}
