import type { Paint, Style } from "./color.js";
import { visibleLine } from "./visible-text.js";

/**
 * A unified patch for a terminal: colored by line, hidden characters shown as
 * escapes. Not for a file or a pipe, where the patch must stay as it is to be
 * applied.
 */
export function formatPatch(patch: string, paint: Paint): string {
  return patch
    .split("\n")
    .map((line) => {
      const style = styleOf(line);
      return style === undefined
        ? visibleLine(line)
        : paint(style, visibleLine(line));
    })
    .join("\n");
}

function styleOf(line: string): Style | undefined {
  if (line.startsWith("--- ") || line.startsWith("+++ ")) return "strong";
  if (line.startsWith("@@ ")) return "faint";
  if (line.startsWith("+")) return "added";
  if (line.startsWith("-")) return "removed";
  return undefined;
}
