import { css } from "./css.js";

/** On paper: light, without what is to be clicked, and nothing cut off. */
export const paper = css`
  @media print {
    :root,
    :root[data-theme] {
      color-scheme: light;
    }
    body {
      background: none;
      font-size: 10pt;
    }
    .filters,
    .contents,
    .theme,
    .control,
    .anchor,
    .skip {
      display: none !important;
    }
    .page {
      display: block;
      padding: 0;
    }
    .change {
      content-visibility: visible;
      break-inside: avoid-page;
    }
    h2,
    h3,
    h4 {
      break-after: avoid-page;
    }
    .table {
      max-height: none;
      overflow: visible;
      border: 0;
    }
    thead th,
    tbody th {
      position: static;
    }
    del,
    ins,
    pre,
    .bar,
    .failing,
    .diagnostic {
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
    }
  }
`;
