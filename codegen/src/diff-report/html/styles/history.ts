import { css } from "./css.js";

/** The table of members by API version: a bar for as long as a member stays as it is. */
export const history = css`
  #history > h2 {
    margin: 2.5rem 0 0.5rem;
    font-size: 1.5rem;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.25rem;
    margin: 0 0 0.75rem;
    padding: 0;
    color: var(--muted);
    font-size: 0.8125rem;
    list-style: none;
  }
  .legend .bar {
    display: inline-block;
    margin-right: 0.375rem;
    padding: 0 0.5rem;
  }
  .table {
    max-height: 85vh;
    overflow: auto;
    border: 1px solid var(--border);
    border-radius: 0.375rem;
    background: var(--surface);
  }
  table {
    min-width: 100%;
    border-collapse: separate;
    border-spacing: 0;
    font-size: 0.8125rem;
    overflow-wrap: normal;
  }
  thead th {
    position: sticky;
    z-index: 2;
    top: 0;
    min-width: 7.5rem;
    padding: 0.5rem;
    border-bottom: 1px solid var(--outline);
    border-left: 1px solid var(--border);
    background: var(--sunken);
    text-align: left;
    vertical-align: bottom;
  }
  thead th:first-child {
    z-index: 3;
    left: 0;
    border-left: 0;
  }
  .release,
  .to,
  .many {
    color: var(--muted);
    font-weight: 400;
  }
  .many {
    display: block;
  }
  tbody th {
    position: sticky;
    z-index: 1;
    left: 0;
    min-width: 17rem;
    max-width: 22rem;
    padding: 0.1875rem 0.75rem 0.1875rem 1.25rem;
    background: var(--surface);
    font-weight: 400;
    text-align: left;
    overflow-wrap: anywhere;
  }
  tbody th .value {
    color: var(--teal);
  }
  tbody th .path {
    color: var(--muted);
  }
  .declaration th {
    z-index: 0;
    padding: 0.625rem 0.75rem 0.25rem;
    border-top: 1px solid var(--border);
    font-weight: 600;
  }
  .declaration th span {
    position: sticky;
    left: 0.75rem;
  }
  td {
    padding: 0.125rem;
    border-left: 1px solid var(--border);
  }
  td {
    --names: 17.5rem;
  }
  .bar span {
    position: sticky;
    left: var(--names);
  }
  .bar {
    display: block;
    padding: 0.0625rem 0.5rem;
    border: 1px solid transparent;
    border-radius: 0.25rem;
    white-space: nowrap;
  }
  .bar.required {
    background: var(--teal);
    color: var(--surface);
  }
  .bar.nullable {
    border: 1px dashed var(--teal);
    background: var(--teal-soft);
    color: var(--teal);
  }
  .bar.optional {
    border-color: var(--amber);
    background: var(--amber-soft);
    color: var(--amber);
  }
  .bar.optional-nullable {
    border: 1px dashed var(--amber);
    color: var(--amber);
  }
  .bar.present {
    background: var(--blue-soft);
    color: var(--blue);
  }
  .bar.absent {
    color: var(--muted);
  }
  tr:hover > th,
  tr:hover > td {
    background: var(--sunken);
  }
  @media (max-width: 48rem) {
    td {
      --names: 9.5rem;
    }
    tbody th {
      min-width: 9rem;
      max-width: 9rem;
      padding-left: 0.5rem;
    }
  }
`;
