import type { ChangeReport, Level, Verdict } from "../../diff/change-report.js";
import { levels } from "../../diff/change-report.js";
import { formatCount } from "../../report/quantity.js";
import { UNPROVEN } from "../headings.js";
import type { LevelGroup } from "./change-groups.js";
import { icon, type IconName } from "./icons.js";
import { type Markup, markup } from "./markup.js";

/** The verdict, what was compared, and how many changes there are. */
export function verdictHeader(
  report: ChangeReport,
  groups: readonly LevelGroup[],
): Markup {
  const { verdict, base, revision, changes, unproven } = report;
  const { word, drawing, meaning } = verdicts[verdict];
  return markup`
<header class="verdict ${verdict}">
<p class="sides"><code>${base}</code> <span aria-hidden="true">→</span><span class="visually-hidden">to</span> <code>${revision}</code></p>
<h1>${icon(drawing)} <span>${word}</span></h1>
<p class="meaning">${meaning}${unproven ? markup` <strong>${UNPROVEN}</strong>` : ""}</p>
<ul class="counts" aria-label="${formatCount(changes.length, "change")}">${levels.map(
    (level) => levelCount(level, groups),
  )}</ul>
<p class="theme" data-control hidden><label for="theme">Theme</label> <select id="theme"><option value="">system</option><option value="light">light</option><option value="dark">dark</option></select></p>
</header>`;
}

function levelCount(level: Level, groups: readonly LevelGroup[]): Markup {
  const count = groups.find((group) => group.level === level)?.count ?? 0;
  const content = markup`${icon(level)} <strong>${count}</strong> ${level}`;
  return count === 0
    ? markup`<li class="${level}"><span>${content}</span></li>`
    : markup`<li class="${level}"><a href="#${level}">${content}</a></li>`;
}

const verdicts: Readonly<
  Record<
    Verdict,
    {
      readonly word: string;
      readonly drawing: IconName;
      readonly meaning: string;
    }
  >
> = {
  major: {
    word: "Major release",
    drawing: "breaking",
    meaning: "Code that compiles against the base may no longer compile.",
  },
  minor: {
    word: "Minor release",
    drawing: "additive",
    meaning: "There is more to use, and all that compiled still compiles.",
  },
  patch: {
    word: "Patch release",
    drawing: "documentation",
    meaning: "No type changed, only what is said of them.",
  },
  none: {
    word: "No change",
    drawing: "none",
    meaning: "Both sides declare the same types, with the same words.",
  },
};
