import { css } from "./css.js";

/** TypeScript in colors, and the proof with its failing line. */
export const code = css`
  pre .keyword {
    color: var(--violet);
  }
  pre .literal {
    color: var(--teal);
  }
  pre .type {
    color: var(--blue);
  }
  pre .number {
    color: var(--amber);
  }
  pre .comment,
  pre .left-out {
    color: var(--muted);
    font-style: italic;
  }
  .witness {
    margin: 0.75rem 0 0;
  }
  .witness figcaption {
    margin-bottom: 0.25rem;
    color: var(--muted);
    font-size: 0.8125rem;
  }
  .witness pre {
    margin: 0;
    padding: 0.625rem 0;
    border: 1px solid var(--border);
    border-radius: 0.375rem;
    background: var(--sunken);
    white-space: pre-wrap;
    counter-reset: line;
  }
  .line,
  .diagnostic {
    display: block;
    padding: 0 0.75rem 0 3.25rem;
  }
  .line {
    position: relative;
    border-left: 3px solid transparent;
  }
  .line::before {
    position: absolute;
    left: 0;
    width: 2.25rem;
    color: var(--muted);
    content: counter(line);
    counter-increment: line;
    text-align: right;
  }
  .failing {
    border-left-color: var(--red);
    background: var(--red-soft);
  }
  .failing::before {
    color: var(--red);
    content: "✗ " counter(line);
    font-weight: 700;
  }
  .failing mark {
    background: none;
    color: inherit;
    text-decoration: underline wavy var(--red);
    text-decoration-skip-ink: none;
    text-underline-offset: 3px;
  }
  .diagnostic {
    border-left: 3px solid var(--red);
    background: var(--red-soft);
    color: var(--red);
    font-weight: 600;
  }
`;
