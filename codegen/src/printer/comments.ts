import { commentLines } from "./escape.js";

/**
 * The comment that shows a documentation as ts-morph takes it, each line after
 * a line ending; none where there is nothing to say.
 */
export function comments(
  documentation: string,
  deprecated = false,
): readonly string[] {
  const lines = commentLines(documentation);
  if (lines.length === 0 && !deprecated) return [];
  const all = deprecated ? [...lines, "@deprecated"] : lines;
  return [`\n${all.join("\n")}`];
}

/** Adds the lines of comments, each after `margin`. */
export function writeComments(
  docs: readonly string[],
  margin: string,
  lines: string[],
): void {
  for (const doc of docs) {
    lines.push(`${margin}/**`);
    for (const line of doc.slice(1).split("\n")) {
      lines.push(line === "" ? `${margin} *` : `${margin} * ${line}`);
    }
    lines.push(`${margin} */`);
  }
}
