import type { ChangeLine } from "../../diff/change-report.js";
import { icon } from "./icons.js";
import { type Markup, markup, nothing } from "./markup.js";
import { summaryText } from "./summary-text.js";

/** So many lines are shown at once; more wait to be asked for. */
const fewLines = 12;

/** All changes as a changelog has them, equal ones joined to one line; nothing where there is none. */
export function shortList(lines: readonly ChangeLine[]): Markup {
  if (lines.length === 0) return nothing;
  const list = markup`<ul>${lines.map(
    ({ level, summary }) =>
      markup`<li class="${level}">${icon(level)} <span class="visually-hidden">${level}: </span><span>${summaryText(summary)}</span></li>
`,
  )}</ul>`;
  const open = lines.length > fewLines ? nothing : markup` open`;
  return markup`
<section id="short" aria-labelledby="short:title">
<h2 id="short:title">In short</h2>
<details${open}><summary>${lines.length === 1 ? "1 line" : `${lines.length} lines`} for a changelog</summary>
${list}
</details>
</section>`;
}
