import { isJsonObject } from "../openapi/json-type.js";
import { parseJson } from "../openapi/text/parse-json.js";
import { readTextFile, type TextFile } from "../openapi/text/text-file.js";
import { type Outcome, success } from "../problem.js";

/** A `package.json`, as far as a version bump has to do with it. */
export interface Manifest {
  readonly source: TextFile;
  readonly value: Readonly<Record<string, unknown>>;
}

/** The file of a package's manifest. */
export const manifestFile = "package.json";

/** Reads the `package.json` here; undefined where there is none. */
export async function readManifest(): Promise<Outcome<Manifest | undefined>> {
  const source = await readTextFile(manifestFile);
  if (!source.ok) {
    const isMissing = source.problems.every(
      ({ kind }) => kind === "file-not-found",
    );
    return isMissing ? success(undefined) : source;
  }
  const value = parseJson(source.value);
  if (!value.ok) return value;
  return success(
    isJsonObject(value.value)
      ? { source: source.value, value: value.value }
      : undefined,
  );
}

/** A text that a manifest has, such as its name. */
export function textIn(
  manifest: Manifest | undefined,
  field: "name" | "version",
): string | undefined {
  const value = manifest?.value[field];
  return typeof value === "string" ? value : undefined;
}
