import { basename, dirname } from "node:path";
import type { ExtractedFragment } from "../generation/extract-specification.js";
import { extractSpecification } from "../generation/extract-specification.js";
import type { FragmentOptions } from "../generation/fragment.js";
import type { Format } from "../openapi/text/format.js";
import { formatCount, formatDuration } from "../report/quantity.js";
import type { Reporter } from "../report/reporter.js";
import { isSameFile } from "../write/same-file.js";
import { ExitCode } from "./exit-code.js";
import { writeAndSummarize } from "./write-and-summarize.js";

/** How `contractgen extract` was called. */
export interface ExtractOptions {
  readonly specification: string;
  /** The file for the fragment. */
  readonly file: string;
  readonly format: Format;
  readonly fragment: FragmentOptions;
  readonly apiVersion?: string;
  readonly overlays: readonly string[];
  readonly allowRefs?: string;
}

/** `contractgen extract`: writes the fragment of a specification to a file of its own. */
export async function extract(
  { specification, file, ...options }: ExtractOptions,
  reporter: Reporter,
): Promise<ExitCode> {
  const begin = performance.now();
  for (const source of [specification, ...options.overlays]) {
    if (!(await isSameFile(source, file))) continue;
    const what = source === specification ? "specification" : "overlay";
    const message = `this is the ${what} itself: name another file for the fragment`;
    reporter.problems([{ kind: "same-file", message, file, pointer: "" }]);
    return ExitCode.badInput;
  }
  reporter.progress(`extracting from ${specification}`);
  const extracted = await extractSpecification(specification, options);
  if (!extracted.ok) {
    reporter.problems(extracted.problems);
    return ExitCode.badInput;
  }
  reporter.progress(`writing ${file}`);
  const summary = await writeAndSummarize(
    dirname(file),
    [{ path: basename(file), text: extracted.value.text }],
    [],
    reporter,
  );
  if (summary === undefined) return ExitCode.badInput;
  reporter.result(describe(extracted.value, file));
  reporter.result(`${summary}; ${formatDuration(performance.now() - begin)}`);
  return ExitCode.fine;
}

/** What was extracted from what, and how much it is. */
function describe(extracted: ExtractedFragment, file: string): string {
  const { apiVersion, specification, overlays } = extracted;
  const { counts, wholeCounts } = extracted;
  const source = [specification, ...overlays].join(" + ");
  const schemas = `${counts.schemas} of ${formatCount(wholeCounts.schemas, "schema")}`;
  const operations = `${counts.operations} of ${formatCount(wholeCounts.operations, "operation")}`;
  return `${apiVersion}: ${source} → ${file}, ${schemas}, ${operations}`;
}
