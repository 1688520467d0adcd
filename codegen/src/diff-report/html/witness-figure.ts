import type { Witness } from "../../diff/change-report.js";
import { codeTokens, type Token } from "./code-tokens.js";
import { coloredTokens } from "./colored-tokens.js";
import { type Markup, markup } from "./markup.js";

/** The code that stops to compile, its failing line marked, and what TypeScript says below that line. */
export function witnessFigure(
  { code, line, error }: Witness,
  { base, revision }: { readonly base: string; readonly revision: string },
): Markup {
  const lines = linesOf(codeTokens(code.trimEnd()));
  return markup`<figure class="witness">
<figcaption>Compiles against <code>${base}</code>, and no longer against <code>${revision}</code>:</figcaption>
<pre><code>${lines.map((tokens, index) =>
    index + 1 === line
      ? markup`<span class="line failing"><span class="visually-hidden">This line fails: </span>${failingText(tokens)}
</span><span class="diagnostic"><span class="visually-hidden">TypeScript says: </span>${error}
</span>`
      : markup`<span class="line">${coloredTokens(tokens)}
</span>`,
  )}</code></pre>
</figure>`;
}

/** A line with all of it marked but its margin. */
function failingText(tokens: readonly Token[]): Markup {
  const [first, ...others] = tokens;
  return first?.kind === "space"
    ? markup`${first.text}<mark>${coloredTokens(others)}</mark>`
    : markup`<mark>${coloredTokens(tokens)}</mark>`;
}

/** Tokens line by line; one that goes over several lines is a token of each. */
function linesOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const lines: Token[][] = [];
  let line: Token[] = [];
  for (const { kind, text } of tokens) {
    for (const [index, part] of text.split("\n").entries()) {
      if (index > 0) {
        lines.push(line);
        line = [];
      }
      if (part !== "") line.push({ kind, text: part });
    }
  }
  return [...lines, line];
}
