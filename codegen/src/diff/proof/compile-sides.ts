import type {
  CompileFinding,
  Strictness,
} from "../../compile/compile-finding.js";
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

/** Modules of consumers: what is to compile against both sides, and what is not to against the revision. */
export interface ConsumerFiles {
  readonly probes: readonly GeneratedFile[];
  readonly candidates: readonly GeneratedFile[];
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
    { probes, candidates }: ConsumerFiles,
  ): Promise<SideFindings> {
    const check = (
      compiler: Compiler,
      declarations: GeneratedFile,
      modules: readonly GeneratedFile[],
      strictness?: Strictness,
    ) =>
      modules.length === 0
        ? []
        : compiler.compile([declarations, ...modules], strictness);
    const [ofBase, ofProbes, ofCandidates] = await Promise.all([
      check(this.#base, base, [...probes, ...candidates]),
      check(this.#revision, revision, probes),
      check(this.#revision, revision, candidates, "strict"),
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
