import type { LevelGroup } from "./change-groups.js";
import { titles } from "./change-sections.js";
import { brokenName } from "./broken-name.js";
import { type Markup, markup, nothing } from "./markup.js";

/** Links to the levels, to the declarations in each, and to the history. */
export function contents(
  groups: readonly LevelGroup[],
  hasHistory: boolean,
): Markup {
  return markup`
<nav aria-label="Contents" class="contents">
<ul>
${groups.map(
  ({
    level,
    count,
    subjects,
  }) => markup`<li class="${level}"><a href="#${level}">${titles[level]} <span class="count">${count}</span></a>
<ul>${subjects.map(({ subject, anchor, changes }) => markup`<li><a href="#${anchor}"><span>${brokenName(subject)}</span> <span class="count">${changes.length}</span></a></li>`)}</ul></li>
`,
)}
${hasHistory ? markup`<li><a href="#history">History of members</a></li>` : nothing}
</ul>
</nav>`;
}
