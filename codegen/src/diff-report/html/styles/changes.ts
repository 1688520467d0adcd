import { css } from "./css.js";

/** Changes, each a card: sentence, facts, both sides, proof. */
export const changes = css`
  .level > h2 {
    margin: 1.5rem 0 0.5rem;
    color: var(--level);
    font-size: 1.5rem;
  }
  .subject > h3 {
    margin: 1.25rem 0 0.5rem;
    font-size: 1.0625rem;
  }
  .change {
    margin: 0 0 0.75rem;
    padding: 0.875rem 1rem;
    border: 1px solid var(--border);
    border-left: 3px solid var(--level);
    border-radius: 0.375rem;
    background: var(--surface);
    content-visibility: auto;
    contain-intrinsic-size: auto 16rem;
  }
  .change:target {
    box-shadow: 0 0 0 3px var(--level);
  }
  .heading {
    display: flex;
    justify-content: space-between;
    gap: 1rem;
  }
  .change h4 {
    margin: 0;
    font-size: 1rem;
    font-weight: 600;
  }
  .change h4 code {
    padding: 0.0625rem 0.25rem;
    border-radius: 0.25rem;
    background: var(--level-soft);
    color: var(--level);
  }
  .anchor {
    padding: 0 0.25rem;
    color: var(--muted);
    text-decoration: none;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.125rem 1.25rem;
    margin: 0.375rem 0 0;
    color: var(--muted);
    font-size: 0.8125rem;
  }
  .facts div {
    display: flex;
    gap: 0.375rem;
  }
  .facts dt {
    flex: none;
  }
  .facts dt::after {
    content: ":";
  }
  .facts dd {
    margin: 0;
    color: var(--text);
  }
  .comparison {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr));
    gap: 0.75rem;
    margin-top: 0.75rem;
  }
  .pane {
    display: flex;
    flex-direction: column;
  }
  .pane .title {
    margin: 0 0 0.25rem;
    color: var(--muted);
    font-size: 0.75rem;
    font-weight: 600;
    letter-spacing: 0.04em;
    text-transform: uppercase;
  }
  .pane pre,
  .pane .absent {
    flex: 1;
    margin: 0;
    padding: 0.625rem 0.75rem;
    border-radius: 0.375rem;
    white-space: pre-wrap;
  }
  .pane .absent {
    border: 1px dashed var(--outline);
    color: var(--muted);
    font-size: 0.875rem;
  }
  .pane .prose {
    font: inherit;
    font-size: 0.9375rem;
  }
  .pane.before pre {
    background: var(--red-soft);
  }
  .pane.after pre {
    background: var(--green-soft);
  }
  .pane del,
  .pane ins {
    border-radius: 0.1875rem;
    text-decoration-thickness: 2px;
    text-underline-offset: 3px;
  }
  .pane del {
    background: var(--red-mark);
    text-decoration-color: var(--red);
  }
  .pane ins {
    background: var(--green-mark);
    text-decoration-color: var(--green);
  }
  @media (max-width: 48rem) {
    .facts {
      display: block;
    }
  }
  .summaries .comparison,
  .summaries .witness,
  .summaries .facts {
    display: none;
  }
  .summaries .change {
    margin-bottom: 0.25rem;
    padding: 0.375rem 0.75rem;
  }
`;
