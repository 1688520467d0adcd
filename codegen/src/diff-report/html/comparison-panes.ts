import type { Change } from "../../diff/change-report.js";
import { codeTokens, type Token } from "./code-tokens.js";
import { coloredTokens } from "./colored-tokens.js";
import { type ComparedPiece, compareTokens } from "./comparison-tokens.js";
import { type Markup, markup, nothing } from "./markup.js";

/** Before and after, side by side, with what differs marked; nothing where a change has neither. */
export function comparisonPanes({ before, after, level }: Change): Markup {
  if (before === undefined && after === undefined) return nothing;
  const isProse = level === "documentation";
  const cut = isProse ? words : codeTokens;
  const [from, to] = [cut(before ?? ""), cut(after ?? "")];
  const compared =
    before === undefined || after === undefined
      ? { before: whole(from), after: whole(to) }
      : compareTokens(from, to);
  return markup`<div class="comparison">
<div class="pane before"><p class="title">Before</p>${before === undefined ? absent : sideText(compared.before, deleted, isProse)}</div>
<div class="pane after"><p class="title">After</p>${after === undefined ? absent : sideText(compared.after, inserted, isProse)}</div>
</div>`;
}

const absent = markup`<p class="absent">not there</p>`;

/** How a side shows what the other does not have. */
type Mark = (content: Markup) => Markup;

const deleted: Mark = (content) => markup`<del>${content}</del>`;
const inserted: Mark = (content) => markup`<ins>${content}</ins>`;

function whole(tokens: readonly Token[]): readonly ComparedPiece[] {
  return [{ kind: "same", tokens }];
}

function sideText(
  pieces: readonly ComparedPiece[],
  mark: Mark,
  isProse: boolean,
): Markup {
  const content = markup`${pieces.map((piece) => pieceText(piece, mark))}`;
  return isProse
    ? markup`<pre class="prose">${content}</pre>`
    : markup`<pre><code>${content}</code></pre>`;
}

function pieceText({ kind, tokens }: ComparedPiece, mark: Mark): Markup {
  switch (kind) {
    case "same":
      return coloredTokens(tokens);
    case "changed":
      return mark(coloredTokens(tokens));
    case "left-out": {
      const count = tokens.filter(
        (token) => token.kind !== "space" && token.kind !== "other",
      ).length;
      return markup`<span class="left-out"> ⋯ ${count} more ⋯ </span>`;
    }
  }
}

/** Prose as words and what is between them. */
function words(text: string): readonly Token[] {
  return text
    .split(/(\s+)/u)
    .filter((part) => part !== "")
    .map((part) => ({ kind: "prose", text: part }));
}
