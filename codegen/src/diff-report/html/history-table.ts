import type {
  MemberHistory,
  VersionRange,
} from "../../history/member-history.js";
import { type HistoryRow, type RowGroup, rowGroups } from "./history-rows.js";
import { brokenName } from "./broken-name.js";
import { type Markup, markup, nothing } from "./markup.js";
import { stateBar } from "./state-bar.js";

/**
 * The table of a history, its columns across.
 *
 * @param foldsUnchanged whether rows of members that never change say so, by which they are hidden at first
 */
export function historyTable(
  history: MemberHistory,
  columns: readonly VersionRange[],
  foldsUnchanged: boolean,
): Markup {
  return markup`<div class="table" role="region" aria-label="Members by API version" tabindex="0">
<table>
<thead><tr><th scope="col">Member</th>${columns.map(columnHead)}</tr></thead>
${rowGroups(history, columns).map(({ declaration, rows }: RowGroup) => {
  return markup`<tbody data-group data-subject="${declaration}">
<tr class="declaration"><th scope="rowgroup" colspan="${columns.length + 1}"><span>${brokenName(declaration)}</span></th></tr>
${rows.map((row) => tableRow(row, foldsUnchanged && !row.changed))}</tbody>
`;
})}
</table>
</div>`;
}

function columnHead({ versions }: VersionRange): Markup {
  const [first = "", ...others] = versions;
  const last = others.at(-1);
  return last === undefined
    ? markup`<th scope="col">${versionName(first)}</th>`
    : markup`<th scope="col" title="${versions.join(", ")}">${versionName(first)} <span class="to">to</span> ${versionName(last)} <span class="many">${versions.length} versions</span></th>`;
}

/** An API version, which may be broken before the name of its release. */
function versionName(version: string): Markup {
  const [date = "", ...release] = version.split(".");
  return release.length === 0
    ? markup`<span class="version">${version}</span>`
    : markup`<span class="version">${date}<wbr><span class="release">.${release.join(".")}</span></span>`;
}

function tableRow(
  { timeline, label, bars }: HistoryRow,
  isFolded: boolean,
): Markup {
  const { subject, value } = timeline;
  const fold = isFolded ? markup` data-changed="no"` : nothing;
  return markup`<tr data-subject="${subject}"${fold}><th scope="row">${rowName(label, value)}</th>${bars.map(
    ({ state, width }) =>
      markup`<td${width === 1 ? nothing : markup` colspan="${width}"`}>${stateBar(state)}</td>`,
  )}</tr>
`;
}

function rowName(label: string, value: string | undefined): Markup {
  const path = label === "" ? markup`<i>the type</i>` : brokenName(label);
  return value === undefined
    ? markup`<code>${path}</code>`
    : markup`<code class="value"><span class="path">${path}</span> ${value}</code>`;
}
