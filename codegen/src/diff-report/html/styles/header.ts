import { css } from "./css.js";

/** The verdict, and the contents beside the changes. */
export const header = css`
  .verdict {
    position: relative;
    margin: 1.5rem 0 1rem;
    padding: 1.5rem;
    border: 1px solid var(--border);
    border-left: 0.5rem solid var(--level);
    border-radius: 0.5rem;
    background: var(--surface);
    box-shadow: 0 1px 3px var(--shadow);
  }
  .verdict > p {
    margin: 0;
  }
  .verdict .sides {
    padding-right: 9rem;
    color: var(--muted);
  }
  .verdict .sides code {
    color: var(--text);
    font-size: 1rem;
    font-weight: 600;
  }
  .verdict h1 {
    margin: 0.5rem 0 0.25rem;
    color: var(--level);
    font-size: clamp(1.75rem, 5vw, 2.75rem);
    line-height: 1.15;
  }
  .theme {
    position: absolute;
    top: 1.25rem;
    right: 1.25rem;
    color: var(--muted);
    font-size: 0.875rem;
  }
  @media (max-width: 48rem) {
    .theme.theme {
      position: static;
      margin-top: 1rem;
    }
    .verdict {
      padding: 1rem;
    }
    .verdict .sides {
      padding-right: 0;
    }
  }
  .counts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    margin: 1rem 0 0;
    padding: 0;
    list-style: none;
  }
  .counts li > * {
    display: block;
    padding: 0.25rem 0.75rem;
    border-radius: 2rem;
    background: var(--level-soft);
    color: var(--level);
    text-decoration: none;
  }
  .counts li > span {
    background: none;
    color: var(--muted);
    --level: var(--muted);
  }
  .counts a:hover {
    text-decoration: underline;
  }
  .contents {
    position: sticky;
    top: 6.5rem;
    align-self: start;
    max-height: calc(100vh - 7rem);
    overflow-y: auto;
    padding: 1.5rem 0 1rem;
    font-size: 0.875rem;
  }
  .contents ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .contents a {
    display: flex;
    justify-content: space-between;
    gap: 0.5rem;
    padding: 0.25rem 0.5rem;
    border-left: 3px solid var(--level, var(--outline));
    color: var(--text);
    text-decoration: none;
  }
  .contents > ul > li {
    margin-bottom: 1rem;
  }
  .contents > ul > li > a {
    background: var(--level-soft);
    color: var(--level, var(--text));
    font-weight: 600;
  }
  .contents > ul > li > a .count {
    color: inherit;
  }
  .contents a:hover {
    text-decoration: underline;
  }
`;
