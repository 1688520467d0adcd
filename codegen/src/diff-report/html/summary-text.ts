import { type Markup, markup } from "./markup.js";

/** A sentence in which names stand in backquotes, with the names as code. */
export function summaryText(summary: string): Markup {
  const parts = summary.split(/`([^`]*)`/u);
  return markup`${parts.map((part, index) =>
    index % 2 === 0 ? part : markup`<code>${part}</code>`,
  )}`;
}
