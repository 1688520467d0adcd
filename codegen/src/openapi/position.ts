import type { Problem } from "../problem.js";
import { pointerParts } from "./pointer.js";
import { formatOf } from "./text/format.js";
import { LineIndex } from "./text/line-index.js";
import {
  nearestNode,
  noChildren,
  type SourceNode,
} from "./text/source-tree.js";
import type { TextFile } from "./text/text-file.js";

/**
 * Gives problems that have only a pointer their line and column, and sorts
 * them by their place in the text. A member of an object is at its key, an
 * item of an array at its beginning, and what is not there at the nearest
 * thing around it that is.
 *
 * The text is parsed once more for that, slower than for its values: call it
 * with all problems at once.
 *
 * @param placeOf the pointer to look for, where it is not the problem's own
 */
export async function locate(
  source: TextFile,
  problems: readonly Problem[],
  placeOf: (problem: Problem) => string = ({ pointer }) => pointer,
): Promise<readonly Problem[]> {
  const isLocated = problems.every(({ position }) => position !== undefined);
  const root = isLocated ? nowhere : await sourceTree(source);
  const lines = new LineIndex(source.text);
  return problems
    .map((problem) => {
      const path = pointerParts(placeOf(problem)) ?? [];
      const { offset } = nearestNode(root, path);
      const position = problem.position ?? lines.positionAt(offset);
      return { ...problem, position };
    })
    .toSorted(
      ({ position: a }, { position: b }) =>
        a.line - b.line || a.column - b.column,
    );
}

const nowhere: SourceNode = { offset: 0, children: noChildren };

async function sourceTree(source: TextFile): Promise<SourceNode> {
  if (formatOf(source) === "json") {
    const { scanJson } = await import("./text/json-scanner.js");
    return scanJson(source.text).root;
  }
  const { yamlSourceTree } = await import("./text/yaml-source-tree.js");
  return yamlSourceTree(source.text);
}
