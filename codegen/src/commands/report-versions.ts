import { join } from "node:path";
import type { Generation } from "../generation/generate.js";
import { formatCount } from "../report/quantity.js";
import type { Reporter } from "../report/reporter.js";

/** A line for each API version: what was made from what, and how much it is. */
export function reportVersions(
  generation: Generation,
  reporter: Reporter,
): void {
  for (const { declarations, path } of generation.versions) {
    const { apiVersion, specification, overlays, typeCount } = declarations;
    const isOpenApi = declarations.conventions === "openapi";
    const how = isOpenApi ? " by the openapi conventions" : "";
    const source = [specification, ...overlays].join(" + ");
    const target = join(generation.folder, path);
    const count = formatCount(typeCount, "type");
    reporter.result(`${apiVersion}: ${source} → ${target}, ${count}${how}`);
  }
}
