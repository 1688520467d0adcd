import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { type Markup, markup, ownCode } from "./markup.js";
import { styles } from "./styles/styles.js";

/** Code of ours in a page, and how the page's policy allows it. */
export interface InlinedCode {
  readonly elements: Markup;
  /** A source of Content Security Policy (W3C, level 3) for each element: `'sha256-…'`. */
  readonly sources: readonly string[];
}

/** The style sheet of the page. */
export function inlinedStyles(): InlinedCode {
  return {
    elements: markup`<style>${ownCode(styles)}</style>`,
    sources: [hashSource(styles)],
  };
}

/**
 * The scripts of the page, compiled from `browser/` for browsers, as modules
 * that know nothing of each other: what they share is the page.
 */
export function inlinedScripts(): InlinedCode {
  const scripts = names.map((name) => readFileSync(compiled(name), "utf8"));
  return {
    elements: markup`${scripts.map(
      (script) =>
        markup`<script type="module">${ownCode(script)}</script>
`,
    )}`,
    sources: scripts.map(hashSource),
  };
}

/** The scripts in the order in which they run: who listens comes before who tells. */
const names = ["filter", "address", "theme", "keyboard"];

/** Found from the source as well as from what is compiled of it: both lie as deep. */
function compiled(name: string): URL {
  return new URL(
    `../../../dist/diff-report/html/browser/${name}.js`,
    import.meta.url,
  );
}

function hashSource(code: string): string {
  return `'sha256-${createHash("sha256").update(code).digest("base64")}'`;
}
