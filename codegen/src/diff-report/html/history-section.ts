import type {
  MemberHistory,
  VersionRange,
} from "../../history/member-history.js";
import { changedMembers, versionRanges } from "../../history/member-history.js";
import { formatCount } from "../../report/quantity.js";
import { historyTable } from "./history-table.js";
import { type Markup, markup, nothing } from "./markup.js";
import { stateLegend } from "./state-bar.js";

/** More members than this, and those that never change are left out of the page: it would be slow. */
const maxMembers = 3000;

/** Up to so many members are all shown; of more, at first those that changed. */
const fewMembers = 40;

/** What each member was in each API version; nothing where there is none. */
export function historySection(history: MemberHistory): Markup {
  const { versions, members } = history;
  if (members.length === 0) return nothing;
  const changed = changedMembers(history);
  const shown = members.length > maxMembers ? changed : history;
  const columns = versionRanges(shown);
  const unchangedCount = members.length - changed.members.length;
  const foldsUnchanged =
    shown === history && unchangedCount > 0 && members.length > fewMembers;
  return markup`
<section id="history" aria-labelledby="history:title">
<h2 id="history:title">History of members <span class="count">${formatCount(versions.length, "API version")}</span></h2>
<p>${sentences(history, unchangedCount, shown, columns)}</p>
${stateLegend()}
${foldsUnchanged ? unchangedControl(unchangedCount) : nothing}
${shown.members.length === 0 ? nothing : historyTable(shown, columns, foldsUnchanged)}
<p class="no-match" data-empty-of="history" hidden>No member to show.</p>
</section>`;
}

function sentences(
  { members }: MemberHistory,
  unchangedCount: number,
  shown: MemberHistory,
  columns: readonly VersionRange[],
): string {
  const changedCount = members.length - unchangedCount;
  return [
    `Of ${members.length} types, members, methods and values of enums, ${changedCount} changed; what came or went with what holds it is not counted.`,
    ...(shown.members.length < members.length
      ? [`The ${unchangedCount} others are too many for this page.`]
      : []),
    ...(columns.some(({ versions }) => versions.length > 1)
      ? ["Versions between which no member changes share a column."]
      : []),
  ].join(" ");
}

function unchangedControl(count: number): Markup {
  return markup`<p class="control" data-control hidden><label><input type="checkbox" name="members" value="all" form="filters"> Show also the ${count} others</label></p>`;
}
