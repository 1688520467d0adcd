import type { Change } from "../../diff/change-report.js";
import { levels } from "../../diff/change-report.js";
import { declarationOf } from "./change-groups.js";
import { type Markup, markup, nothing } from "./markup.js";

/**
 * The form that finds and filters; hidden until the script is there that makes
 * it work. The names of its fields are those in the address of the page.
 */
export function controls(
  changes: readonly Change[],
  subjects: readonly string[],
): Markup {
  const declarations = distinct(
    [...changes.map(({ subject }) => subject), ...subjects].map(declarationOf),
  );
  return markup`
<form id="filters" class="filters" role="search" aria-label="Changes and members" data-control hidden autocomplete="off">
<p class="search"><label for="q">Search</label> <input id="q" name="q" type="search" spellcheck="false" placeholder="last_error, removed, TS2339 …" aria-keyshortcuts="/"> <kbd aria-hidden="true">/</kbd></p>
${changes.length === 0 ? nothing : changeFields(changes)}
${selection("subject", "Subject", "All subjects", declarations)}
<p class="found"><output for="q" aria-live="polite" data-found></output> <button type="reset">Show all</button></p>
</form>`;
}

/** What tells changes from each other, but not members. */
function changeFields(changes: readonly Change[]): Markup {
  const rules = distinct(changes.map(({ rule }) => rule));
  return markup`${choice(
    "level",
    "Level",
    levels.map((level) => ({
      value: level,
      count: changes.filter((change) => change.level === level).length,
    })),
  )}
${choice(
  "direction",
  "Direction",
  (["read", "write"] as const).map((direction) => ({
    value: direction,
    count: changes.filter((change) => change.direction === direction).length,
  })),
)}
${selection("rule", "Rule", "All rules", rules)}
<p class="check"><label><input type="checkbox" name="view" value="summaries"> Summaries alone</label></p>`;
}

function choice(
  name: string,
  title: string,
  values: readonly { readonly value: string; readonly count: number }[],
): Markup {
  return markup`<fieldset class="choice"><legend>${title}</legend><label><input type="radio" name="${name}" value="" checked><span>all</span></label>${values.map(
    ({ value, count }) =>
      markup`<label class="${value}"><input type="radio" name="${name}" value="${value}"><span>${value} <small>${count}</small></span></label>`,
  )}</fieldset>`;
}

function selection(
  name: string,
  title: string,
  all: string,
  values: readonly string[],
): Markup {
  return markup`<p><label for="${name}">${title}</label> <select id="${name}" name="${name}"><option value="">${all}</option>${values.map((value) => markup`<option value="${value}">${value}</option>`)}</select></p>`;
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].toSorted();
}
