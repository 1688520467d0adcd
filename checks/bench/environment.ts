import { availableParallelism, cpus, totalmem } from "node:os";
import { createRequire } from "node:module";
import { join } from "node:path";
import { readJson, repository } from "../specification-contract.js";

/** What figures were measured with and on, a line each: `contractgen 0.1.0`. */
export function environmentLines(
  yardsticks: readonly string[],
): readonly string[] {
  const generator = join(repository, "codegen/package.json");
  const typescript = createRequire(generator).resolve(
    "typescript/package.json",
  );
  const memory = Math.round(totalmem() / 2 ** 30);
  return [
    `contractgen ${versionIn(generator)}, with TypeScript ${versionIn(typescript)} for the type check`,
    ...yardsticks,
    `Node ${process.versions.node} on ${process.platform} ${process.arch}`,
    `${cpus()[0]?.model.trim() ?? "an unknown processor"}, ${availableParallelism()} cores, ${memory} GiB of memory`,
  ];
}

/** The version that a package.json has. */
export function versionIn(manifestFile: string): string {
  const manifest = readJson(manifestFile);
  return typeof manifest === "object" &&
    manifest !== null &&
    "version" in manifest
    ? String(manifest.version)
    : "";
}
