import { commentLines } from "./escape.js";

/**
 * The comment that shows a documentation as ts-morph takes it: several lines
 * each after a line ending, one line as it is; none where there is nothing to
 * say.
 */
export function comments(
  documentation: string,
  deprecated = false,
): readonly string[] {
  const lines = commentLines(documentation);
  if (lines.length === 0 && !deprecated) return [];
  const all = deprecated ? [...lines, "@deprecated"] : lines;
  return [all.length === 1 ? all.join() : `\n${all.join("\n")}`];
}

/** Adds the lines of comments, each after `margin`. */
export function writeComments(
  docs: readonly string[],
  margin: string,
  lines: string[],
): void {
  for (const doc of docs) {
    if (!doc.startsWith("\n")) {
      lines.push(`${margin}/** ${doc} */`);
      continue;
    }
    lines.push(`${margin}/**`);
    for (const line of doc.slice(1).split("\n")) {
      lines.push(line === "" ? `${margin} *` : `${margin} * ${line}`);
    }
    lines.push(`${margin} */`);
  }
}
