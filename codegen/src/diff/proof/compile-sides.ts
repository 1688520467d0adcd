import type { CompileFinding } from "../../compile/compile-declarations.js";
import { Compiler } from "../../compile/compile-declarations.js";
import type { GeneratedFile } from "../../generated-file.js";

/** What TypeScript says of one module; the key is its path. */
export type FindingsByPath = ReadonlyMap<string, readonly CompileFinding[]>;

/** What TypeScript says of consumers' modules beside two contracts. */
export interface SideFindings {
  readonly base: FindingsByPath;
  /** Of the probes, and of the revision itself. */
  readonly revisionProbes: FindingsByPath;
  /** Of the candidates for witnesses. */
  readonly revisionCandidates: FindingsByPath;
}

/** The declarations of two contracts, each under the path that modules import. */
export interface SideFiles {
  readonly base: GeneratedFile;
  readonly revision: GeneratedFile;
}

/**
 * Compilers for the two sides of a comparison. Who knows early that there will
 * be one makes them early: they get ready while other work goes on.
 */
export class SideCompilers {
  readonly #base = new Compiler();
  readonly #revision = new Compiler();

  /**
   * Type-checks consumers' modules against two contracts. What must not compile
   * against the revision is checked as for users without
   * `exactOptionalPropertyTypes`, and all else as for users with it: what holds
   * for one then holds for both.
   */
  async compile(
    { base, revision }: SideFiles,
    probes: GeneratedFile,
    candidates: readonly GeneratedFile[],
  ): Promise<SideFindings> {
    const [ofBase, ofProbes, ofCandidates] = await Promise.all([
      this.#base.compile([base, probes, ...candidates]),
      this.#revision.compile([revision, probes]),
      candidates.length === 0
        ? []
        : this.#revision.compile([revision, ...candidates], "strict"),
    ]);
    return {
      base: byPath(ofBase),
      revisionProbes: byPath(ofProbes),
      revisionCandidates: byPath(ofCandidates),
    };
  }
}

function byPath(findings: readonly CompileFinding[]): FindingsByPath {
  const grouped = new Map<string, CompileFinding[]>();
  for (const finding of findings) {
    const group = grouped.get(finding.path);
    if (group === undefined) grouped.set(finding.path, [finding]);
    else group.push(finding);
  }
  return grouped;
}
