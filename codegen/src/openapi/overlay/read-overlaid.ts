import type { Outcome, Problem } from "../../problem.js";
import { failure, success } from "../../problem.js";
import { isJsonObject } from "../json-type.js";
import { type ReadDocument, readDocument } from "../read-document.js";
import { loadOverlay } from "./load-overlay.js";
import { originOf } from "./origin.js";
import { OverlaidDocument } from "./overlaid-document.js";
import type { Overlay } from "./overlay.js";

/**
 * Reads a file of JSON or YAML and applies overlays to what it says, in their
 * order. Nothing is read or fetched beyond these files. Problems of all files
 * come at once, with line and column; those of an overlay as such hide those of
 * applying them.
 */
export async function readOverlaid(
  file: string,
  overlayFiles: readonly string[],
): Promise<Outcome<ReadDocument>> {
  const read = await readDocument(file);
  const overlays: Overlay[] = [];
  const problems = read.ok ? [] : [read.problems];
  for (const overlayFile of overlayFiles) {
    const overlay = await loadOverlay(overlayFile);
    if (overlay.ok) overlays.push(overlay.value);
    else problems.push(overlay.problems);
  }
  if (!read.ok || problems.length > 0) return failure(problems.flat());
  // What is none is told to be none, whatever overlays would make of it.
  if (!isJsonObject(read.value.value)) return read;
  return overlaid(read.value, overlays);
}

async function overlaid(
  document: ReadDocument,
  overlays: readonly Overlay[],
): Promise<Outcome<ReadDocument>> {
  const result = new OverlaidDocument(document.file, document.value);
  const problems: (readonly Problem[])[] = [];
  for (const overlay of overlays) {
    problems.push(await overlay.locate(result.apply(overlay)));
  }
  if (problems.flat().length > 0) return failure(problems.flat());
  return success({
    ...document,
    value: result.value,
    overlaySha256s: overlays.map(({ sha256 }) => sha256),
    locate: (found) => locateOverlaid(document, result.value, found),
  });
}

/** Places problems of the result in the specification, and says where that has something else. */
function locateOverlaid(
  document: ReadDocument,
  result: unknown,
  problems: readonly Problem[],
): Promise<readonly Problem[]> {
  const places = new Map<Problem, string>();
  for (const problem of problems) {
    const origin = originOf(problem.pointer, document.value, result);
    const message =
      origin.change === "none"
        ? problem.message
        : `${problem.message}; an overlay ${origin.change} this`;
    places.set({ ...problem, message }, origin.pointer);
  }
  const placeOf = (problem: Problem) => places.get(problem) ?? problem.pointer;
  return document.locate([...places.keys()], placeOf);
}
