import type { Level } from "../../diff/change-report.js";
import { formatCount } from "../../report/quantity.js";
import { changeCard } from "./change-card.js";
import type { LevelGroup, SubjectGroup } from "./change-groups.js";
import { brokenName } from "./broken-name.js";
import { icon } from "./icons.js";
import { type Markup, markup, nothing } from "./markup.js";

/** Both sides, as the user named them. */
export interface Sides {
  readonly base: string;
  readonly revision: string;
}

/** All changes, by level and by declaration; nothing where there is none. */
export function changeSections(
  groups: readonly LevelGroup[],
  sides: Sides,
): Markup {
  if (groups.length === 0) return nothing;
  return markup`
<section id="changes" aria-labelledby="changes:title">
<h2 id="changes:title" class="visually-hidden">Changes</h2>
${groups.map((group) => levelSection(group, sides))}
<p class="no-match" data-empty-of="changes" hidden>No change to show.</p>
</section>`;
}

function levelSection(
  { level, count, subjects }: LevelGroup,
  sides: Sides,
): Markup {
  return markup`<section class="level ${level}" id="${level}" data-group aria-labelledby="${level}:title">
<h2 id="${level}:title">${icon(level)} ${titles[level]} <span class="count">${formatCount(count, "change")}</span></h2>
${subjects.map((subject) => subjectSection(subject, sides))}</section>
`;
}

function subjectSection(
  { subject, anchor, changes }: SubjectGroup,
  sides: Sides,
): Markup {
  return markup`<section class="subject" id="${anchor}" data-group data-subject="${subject}">
<h3><code>${brokenName(subject)}</code> <span class="count">${changes.length}</span></h3>
${changes.map((change) => changeCard(change, sides))}
</section>
`;
}

/** Levels as headings. */
export const titles: Readonly<Record<Level, string>> = {
  breaking: "Breaking",
  additive: "Additive",
  documentation: "Documentation",
};
