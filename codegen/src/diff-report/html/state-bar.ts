import type { MemberState } from "../../history/member-history.js";
import { type Markup, markup } from "./markup.js";

/** A state as a bar that fills its cell. */
export function stateBar(state: MemberState): Markup {
  return markup`<span class="bar ${state}"><span>${words[state].name}</span></span>`;
}

/** What the bars mean. */
export function stateLegend(): Markup {
  return markup`<ul class="legend" aria-label="What the cells mean">${legend.map(
    (state) => markup`<li>${stateBar(state)}${words[state].meaning}</li>`,
  )}</ul>`;
}

const legend: readonly MemberState[] = [
  "required",
  "nullable",
  "optional",
  "optional-nullable",
  "present",
  "absent",
];

const words: Readonly<
  Record<MemberState, { readonly name: string; readonly meaning: string }>
> = {
  required: { name: "required", meaning: "always there" },
  nullable: { name: "nullable", meaning: "always there, may be null" },
  optional: { name: "optional", meaning: "may be left out" },
  "optional-nullable": {
    name: "optional, nullable",
    meaning: "may be left out, may be null",
  },
  present: {
    name: "present",
    meaning: "a type, a method or a value of an enum",
  },
  absent: { name: "absent", meaning: "not there" },
};
