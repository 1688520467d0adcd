import type { Method, Property } from "../model/contract.js";
import { commentLines, identifier } from "./escape.js";

/**
 * The comment that shows a documentation, then tags such as `@deprecated`, as
 * ts-morph takes it: several lines each after a line ending, one line as it
 * is; none where there is nothing to say.
 */
export function comments(
  documentation: string,
  tags: readonly string[] = [],
): readonly string[] {
  const lines = [...commentLines(documentation), ...tags];
  if (lines.length === 0) return [];
  return [lines.length === 1 ? lines.join() : `\n${lines.join("\n")}`];
}

/** The tags of a member: what a method throws, then whether it is deprecated. */
export function memberTags(member: Property | Method): readonly string[] {
  const throws = member.kind === "method" ? (member.throws ?? []) : [];
  return [
    ...throws.map((name) => `@throws ${name.map(identifier).join(".")}`),
    ...deprecation(member),
  ];
}

/** The tag of what is deprecated. */
export function deprecation(of: {
  readonly deprecated?: boolean;
}): readonly string[] {
  return of.deprecated === true ? ["@deprecated"] : [];
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
