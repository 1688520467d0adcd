import type { TextFile } from "./text-file.js";

/** The languages that documents are written in. */
export type Format = "json" | "yaml";

/** The language of a file by its name; by its first character where the name does not tell. */
export function formatOf({ file, text }: TextFile): Format {
  if (/\.json$/i.test(file)) return "json";
  if (/\.ya?ml$/i.test(file)) return "yaml";
  return /^\s*\{/.test(text) ? "json" : "yaml";
}
