import type { Outcome, Problem } from "../problem.js";
import { success } from "../problem.js";
import { locate } from "./position.js";
import { formatOf } from "./text/format.js";
import { parseJson } from "./text/parse-json.js";
import { readTextFile, type TextFile } from "./text/text-file.js";

/** What a file of JSON or YAML says, whatever that means. */
export interface ReadDocument {
  /** As the user named it. */
  readonly file: string;
  /** Of the file's bytes, in hexadecimal. */
  readonly sha256: string;
  /** A value of JSON; undefined where the text says nothing. Aliases of YAML show one object in several places. */
  readonly value: unknown;
  /** Of the overlays that were applied to the value, in their order. */
  readonly overlaySha256s: readonly string[];
  /** Of the files that references lead to, in the order of reading them. */
  readonly fileSha256s: readonly string[];
  /** Gives problems of this document their line and column, and sorts them by these; looks for their pointers, or those that `placeOf` gives. */
  readonly locate: (
    problems: readonly Problem[],
    placeOf?: (problem: Problem) => string,
  ) => Promise<readonly Problem[]>;
}

/** Reads a file of JSON or YAML, and nothing beyond it. */
export async function readDocument(
  file: string,
): Promise<Outcome<ReadDocument>> {
  const source = await readTextFile(file);
  return source.ok ? readDocumentText(source.value) : source;
}

/** Reads the text of a file of JSON or YAML, which may be one that is not written yet. */
export async function readDocumentText(
  source: TextFile,
): Promise<Outcome<ReadDocument>> {
  const parsed = await parse(source);
  if (!parsed.ok) return parsed;
  return success({
    file: source.file,
    sha256: source.sha256,
    value: parsed.value,
    overlaySha256s: [],
    fileSha256s: [],
    locate: (problems, placeOf) => locate(source, problems, placeOf),
  });
}

async function parse(source: TextFile): Promise<Outcome<unknown>> {
  if (source.text.trim() === "") return success(undefined);
  if (formatOf(source) === "json") return parseJson(source);
  // The package behind it takes as long to import as a large JSON file to load.
  const { parseYaml } = await import("./text/parse-yaml.js");
  return parseYaml(source);
}
