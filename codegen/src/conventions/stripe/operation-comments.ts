import { withoutEntities } from "./html-entities.js";
import { withMarkdownLinks } from "./html-links.js";
import { memberComment, withStraightApostrophes } from "./member-comments.js";
import type { ReleaseFeatures } from "./releases.js";

/** How a description in HTML begins. */
const startOfHtml = /^\s*<p>/u;

/** A tag without attributes, of any name: `<currency>` is one too. */
const plainTag = /<\/?\w+>/gu;

/**
 * The comment of an operation as the official package has it. Stripe describes
 * operations of v1 in HTML that begins with a paragraph, those of v2 in
 * Markdown, as members are. So a description that begins with `<p>` is HTML,
 * whose tags are dropped and whose entities become what they stand for; in any
 * other a `<name>` or `&amp;` is text.
 */
export function operationComment(
  description: string,
  features: ReleaseFeatures,
): string {
  if (!startOfHtml.test(description)) {
    return memberComment(description, features);
  }
  return withStraightApostrophes(description)
    .split("\n")
    .map((line) => withMarkdownLinks(line, features).replace(plainTag, ""))
    .map((line) => withoutEntities(line).trimEnd())
    .join("\n")
    .trim();
}
