import { type Markup, markup } from "./markup.js";

/** What an icon stands for. */
export type IconName = "breaking" | "additive" | "documentation" | "none";

/** A drawing beside a word that says the same: screen readers pass over it. */
export function icon(name: IconName): Markup {
  return markup`<svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">${drawings[name]}</svg>`;
}

const drawings: Readonly<Record<IconName, Markup>> = {
  breaking: markup`<path d="M8 1.2 15.4 14.3H.6Z"/><path class="inner" d="M8 6v4M8 11.6v1"/>`,
  additive: markup`<circle cx="8" cy="8" r="7"/><path class="inner" d="M8 4.5v7M4.5 8h7"/>`,
  documentation: markup`<path d="M2.5 1h8l3 3v11h-11Z"/><path class="inner" d="M5 6.5h6M5 9h6M5 11.5h4"/>`,
  none: markup`<circle cx="8" cy="8" r="7"/><path class="inner" d="m4.7 8.2 2.3 2.3 4.4-4.6"/>`,
};
