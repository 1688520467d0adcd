import type { Token } from "./code-tokens.js";
import { type Markup, markup } from "./markup.js";

/** Tokens in their colors. */
export function coloredTokens(tokens: readonly Token[]): Markup {
  return markup`${tokens.map(({ kind, text }) => {
    switch (kind) {
      case "comment":
      case "keyword":
      case "literal":
      case "number":
      case "type":
        return markup`<span class="${kind}">${text}</span>`;
      case "name":
      case "other":
      case "prose":
      case "space":
        return text;
    }
  })}`;
}
