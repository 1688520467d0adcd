import { css } from "./css.js";

/** The lines of the changelog, before all changes. */
export const short = css`
  #short > h2 {
    margin: 1.5rem 0 0.5rem;
    font-size: 1.5rem;
  }
  #short details {
    padding: 0.625rem 1rem;
    border: 1px solid var(--border);
    border-radius: 0.375rem;
    background: var(--surface);
  }
  #short summary {
    color: var(--muted);
    cursor: pointer;
  }
  #short ul {
    margin: 0.5rem 0 0;
    padding: 0;
    list-style: none;
  }
  #short li {
    display: flex;
    align-items: baseline;
    gap: 0.5rem;
    padding: 0.1875rem 0;
  }
  #short .icon {
    flex: none;
  }
`;
