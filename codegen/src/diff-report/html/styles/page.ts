import { css } from "./css.js";

/** The page as a whole: type, focus, columns. */
export const page = css`
  * {
    box-sizing: border-box;
  }
  [hidden] {
    display: none !important;
  }
  html {
    scroll-padding-top: 7rem;
    -webkit-text-size-adjust: 100%;
  }
  @media (max-width: 48rem), (max-height: 30rem) {
    html {
      scroll-padding-top: 1rem;
    }
  }
  body {
    margin: 0;
    background: var(--canvas);
    color: var(--text);
    font:
      1rem/1.5 system-ui,
      "Segoe UI",
      "Helvetica Neue",
      sans-serif;
    overflow-wrap: anywhere;
  }
  code,
  pre,
  kbd {
    font-family:
      ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace;
    font-size: 0.875em;
  }
  a {
    color: var(--accent);
  }
  :focus-visible {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
  }
  main:focus-visible,
  article:focus-visible {
    outline-style: dotted;
  }
  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .skip {
    position: absolute;
    z-index: 10;
    left: 1rem;
    top: -5rem;
    padding: 0.5rem 1rem;
    background: var(--accent);
    color: var(--on-accent);
  }
  .skip:focus {
    top: 0;
  }
  .icon {
    width: 1em;
    height: 1em;
    vertical-align: -0.125em;
    fill: var(--level);
  }
  .icon .inner {
    fill: none;
    stroke: var(--surface);
    stroke-width: 1.7;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .count {
    color: var(--muted);
    font-size: 0.875rem;
    font-weight: 400;
  }
  .no-match {
    padding: 2rem;
    border: 1px dashed var(--outline);
    border-radius: 0.5rem;
    color: var(--muted);
    text-align: center;
  }
  .page {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    max-width: 96rem;
    margin: 0 auto;
    padding: 0 1rem;
  }
  .contents {
    display: none;
  }
  footer {
    color: var(--muted);
    font-size: 0.875rem;
  }
  @media (min-width: 68rem) {
    .page {
      grid-template-columns: 17rem minmax(0, 1fr);
      column-gap: 2rem;
      padding: 0 2rem;
    }
    .page > * {
      grid-column: 1 / -1;
    }
    .page > .contents {
      display: block;
      grid-column: 1;
    }
    .page > main {
      grid-column: 2;
    }
  }
`;
