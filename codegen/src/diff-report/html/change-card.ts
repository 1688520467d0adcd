import type { Change } from "../../diff/change-report.js";
import { brokenName } from "./broken-name.js";
import type { PlacedChange } from "./change-groups.js";
import { comparisonPanes } from "./comparison-panes.js";
import { type Markup, markup, nothing } from "./markup.js";
import { summaryText } from "./summary-text.js";
import { witnessFigure } from "./witness-figure.js";

/** One change: what it is, what stood there and stands there, and the proof. */
export function changeCard(
  { change, anchor }: PlacedChange,
  sides: { readonly base: string; readonly revision: string },
): Markup {
  const { rule, level, direction, subject, summary, pointer } = change;
  return markup`
<article class="change ${level}" id="${anchor}" tabindex="-1" aria-labelledby="${anchor}:summary" data-level="${level}" data-direction="${direction}" data-rule="${rule}">
<div class="heading"><h4 id="${anchor}:summary">${summaryText(summary)}</h4><a class="anchor" href="#${anchor}" aria-label="Link to this change">#</a></div>
<dl class="facts">
<div><dt>Subject</dt><dd><code>${brokenName(subject)}</code></dd></div>
<div><dt>Direction</dt><dd>${directions[direction]}</dd></div>
<div><dt>Rule</dt><dd><code>${rule}</code></dd></div>
${
  pointer === ""
    ? nothing
    : markup`<div><dt>Specification</dt><dd><code>#${pointer}</code></dd></div>`
}
</dl>
${comparisonPanes(change)}
${change.witness === undefined ? nothing : witnessFigure(change.witness, sides)}
</article>`;
}

/** Directions as people read them. */
const directions: Readonly<Record<Change["direction"], string>> = {
  read: "read: what the API returns",
  write: "write: what callers send and call",
};
