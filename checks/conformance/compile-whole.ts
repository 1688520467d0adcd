import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compilers } from "../consumer-configurations.js";
import { run } from "../package-commands.js";
import { repository } from "../specification-contract.js";

/** What one compiler says of a declaration file. */
export interface Compilation {
  /** The compiler's version, such as `5.0`. */
  readonly compiler: string;
  /** A line each; empty where it finds nothing wrong. */
  readonly errors: readonly string[];
}

/**
 * The strictest of what checks declarations, with no more skipped than those of
 * TypeScript's own library; the folder has no types of others.
 */
const options =
  "--noEmit --strict --exactOptionalPropertyTypes --skipLibCheck false --skipDefaultLibCheck --target es2022 --lib es2022";

/** Type-checks a declaration file with each supported version of TypeScript. */
export async function compileWithAll(
  text: string,
): Promise<readonly Compilation[]> {
  const folder = await mkdtemp(join(tmpdir(), "conformance-"));
  try {
    const file = join(folder, "index.d.ts");
    await writeFile(file, text);
    const compilations: Compilation[] = [];
    for (const { version, folder: name } of compilers) {
      const tsc = join(repository, "node_modules", name, "bin/tsc");
      const { exitCode, output } = await run(
        process.execPath,
        [tsc, ...options.split(" "), file],
        folder,
      );
      const lines = output.split("\n").filter(Boolean);
      const failed = `tsc ended with ${exitCode}`;
      const errors = exitCode === 0 ? [] : lines.length > 0 ? lines : [failed];
      compilations.push({ compiler: version, errors });
    }
    return compilations;
  } finally {
    await rm(folder, { recursive: true });
  }
}
