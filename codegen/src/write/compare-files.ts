import { type Outcome, success } from "../problem.js";
import { outcomeOf } from "./file-failure.js";
import { locateFolder } from "./output-folder.js";
import { type OutputFile, readTargets, type Target } from "./target.js";
import { unifiedPatch } from "./unified-patch.js";

/** A file that is not what it would be if it were written now. */
export interface Drift {
  /** Relative to the output folder. */
  readonly path: string;
  readonly kind: "missing" | "changed" | "stale";
  /** From what is there to what would be; the names in it begin with the folder. */
  readonly patch: string;
}

/**
 * Compares generated files with those in a folder, and finds stale ones there;
 * writes nothing. Parameters and problems are those of `writeFiles`.
 *
 * @returns what `writeFiles` would change, file by file in the order given.
 */
export function compareFiles(
  folder: string,
  files: readonly OutputFile[],
  stale: readonly string[],
): Promise<Outcome<readonly Drift[]>> {
  return outcomeOf(async () => {
    const location = await locateFolder(folder);
    const targets = await readTargets(folder, location, files, stale);
    if (!targets.ok) return targets;
    const drifts = await Promise.all(targets.value.map(driftOf));
    return success(drifts.filter((drift) => drift !== undefined));
  });
}

async function driftOf(target: Target): Promise<Drift | undefined> {
  const { path, change, name, old, text } = target;
  if (change === "unchanged") return undefined;
  const patch = await unifiedPatch(name, old?.bytes.toString(), text);
  return { path, kind: kinds[change], patch };
}

const kinds = {
  created: "missing",
  changed: "changed",
  removed: "stale",
} as const;
