import { css } from "./css.js";

/** What finds and filters. */
export const controls = css`
  .filters {
    position: sticky;
    z-index: 5;
    top: 0;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem 1rem;
    margin: 0 -0.5rem;
    padding: 0.625rem 0.5rem;
    border-bottom: 1px solid var(--border);
    background: var(--canvas);
    font-size: 0.875rem;
  }
  .filters p {
    display: flex;
    align-items: center;
    gap: 0.375rem;
    margin: 0;
  }
  .filters label,
  .filters legend {
    color: var(--muted);
  }
  .filters .search {
    flex: 1 1 22rem;
  }
  .filters .search input {
    flex: 1;
    min-width: 8rem;
  }
  .filters .found {
    margin-left: auto;
  }
  input[type="search"],
  select,
  button {
    min-height: 2.125rem;
    padding: 0.25rem 0.5rem;
    border: 1px solid var(--outline);
    border-radius: 0.375rem;
    background: var(--surface);
    color: var(--text);
    font: inherit;
  }
  button {
    white-space: nowrap;
  }
  select {
    max-width: 15rem;
  }
  ::placeholder {
    color: var(--muted);
    opacity: 1;
  }
  kbd {
    padding: 0.125rem 0.5rem;
    border: 1px solid var(--outline);
    border-radius: 0.25rem;
    color: var(--muted);
  }
  .choice {
    display: flex;
    align-items: center;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .choice legend {
    float: left;
    padding: 0 0.375rem 0 0;
  }
  .choice input {
    position: absolute;
    opacity: 0;
  }
  .choice span {
    display: block;
    margin-left: -1px;
    padding: 0.3125rem 0.625rem;
    border: 1px solid var(--outline);
    background: var(--surface);
    color: var(--text);
    cursor: pointer;
  }
  .choice label:first-of-type span {
    border-radius: 0.375rem 0 0 0.375rem;
  }
  .choice label:last-of-type span {
    border-radius: 0 0.375rem 0.375rem 0;
  }
  .choice small {
    color: var(--muted);
  }
  .choice :checked + span,
  .choice :checked + span small {
    background: var(--accent);
    color: var(--on-accent);
  }
  .choice :focus-visible + span {
    position: relative;
    outline: 3px solid var(--accent);
    outline-offset: 2px;
  }
  @media (max-width: 48rem), (max-height: 30rem) {
    .filters {
      position: static;
    }
    .filters p,
    .filters .found {
      width: 100%;
      margin: 0;
    }
    .choice {
      flex-wrap: wrap;
      width: 100%;
    }
    .choice legend {
      float: none;
    }
    .filters label[for] {
      min-width: 4rem;
    }
    .filters select {
      flex: 1;
      min-width: 0;
      max-width: none;
    }
  }
`;
