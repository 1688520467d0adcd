import { withMarkdownLinks } from "./html-links.js";
import { wholeAddress } from "./link-addresses.js";
import type { ReleaseFeatures } from "./releases.js";

/** All that a comment may need a change for; most descriptions hold none of it. */
const suspicious = /[<\u2019]|\]\(\//u;

/** Code within a line of Markdown, which stays as it is. */
const codeSpan = /(`[^`\n]*`)/u;

/** A link in Markdown to a path; its address has no bracket, so that none is read twice in search of its end. */
const linkToPath = /\]\((\/[^\s()[\]]*)\)/gu;

/**
 * The comment of a member as the official package has it. Stripe describes
 * members in Markdown, with a few links and line breaks in HTML. Apostrophes
 * become straight, and links lead to whole addresses; other curly quotes, tags
 * and entities stay as they are.
 */
export function memberComment(
  description: string,
  features: ReleaseFeatures,
): string {
  if (!suspicious.test(description)) return description.trim();
  return withStraightApostrophes(description)
    .split(codeSpan)
    .map((part) => (codeSpan.test(part) ? part : proseOf(part, features)))
    .join("")
    .trim();
}

function proseOf(text: string, features: ReleaseFeatures): string {
  const withLinks = text
    .replaceAll("<br>", "\n")
    .split("\n")
    .map((line) => withMarkdownLinks(line, features))
    .join("\n");
  return withWholeAddresses(withLinks, features);
}

/** The comment of an event as the official package has it: links lead to whole addresses, all else stays. */
export function eventComment(
  description: string | undefined,
  features: ReleaseFeatures,
): string {
  return withWholeAddresses((description ?? "").trim(), features);
}

function withWholeAddresses(text: string, features: ReleaseFeatures): string {
  return text.replace(
    linkToPath,
    (_, path: string) => `](${wholeAddress(path, features)})`,
  );
}

/** The text with `'` for U+2019, which word processors write for it. */
export function withStraightApostrophes(text: string): string {
  return text.replaceAll("\u2019", "'");
}
