import { wholeAddress } from "./link-addresses.js";
import type { ReleaseFeatures } from "./releases.js";

const startTag = /<a href="([^"]*)">/u;
const endTag = "</a>";

/**
 * A line of text with its HTML links in Markdown, as Stripe's generator turns
 * them. It takes the last end tag for that of the first link, and looks twice:
 * of two links in a line the second stands in the text of the first, with its
 * address as it is; of a third the start tag is left.
 */
export function withMarkdownLinks(
  line: string,
  features: ReleaseFeatures,
): string {
  const once = withMarkdownLink(line, (url) => wholeAddress(url, features));
  return withMarkdownLink(once, (url) => url);
}

/** The line with the link in Markdown that reaches from the first start tag to the last end tag. */
function withMarkdownLink(
  line: string,
  address: (url: string) => string,
): string {
  const start = startTag.exec(line);
  const end = line.lastIndexOf(endTag);
  if (start === null || end < start.index + start[0].length) return line;
  const [tag, url = ""] = start;
  const before = line.slice(0, start.index);
  const text = line.slice(start.index + tag.length, end);
  const after = line.slice(end + endTag.length);
  return `${before}[${text}](${address(url)})${after}`;
}
