import { createRequire } from "node:module";

const manifest: unknown = createRequire(import.meta.url)("../../package.json");

/** The version of this generator, as its package.json has it. */
export const generatorVersion: string = readVersion(manifest);

function readVersion(value: unknown): string {
  if (
    typeof value === "object" &&
    value !== null &&
    "version" in value &&
    typeof value.version === "string"
  ) {
    return value.version;
  }
  throw new Error("package.json of the generator has no version");
}
