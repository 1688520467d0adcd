import { css } from "./css.js";

/**
 * All colors, light and dark. Text on the backgrounds that it is used on has a
 * contrast of 4.5 or more (WCAG 2.2, 1.4.3).
 */
export const colors = css`
  :root {
    color-scheme: light dark;
    --canvas: light-dark(#f5f6f8, #0e1217);
    --surface: light-dark(#ffffff, #161b22);
    --sunken: light-dark(#f5f6f8, #0e1217);
    --border: light-dark(#d5dae1, #303842);
    --outline: light-dark(#868f9c, #6c7784);
    --text: light-dark(#1a2029, #e4e8ee);
    --muted: light-dark(#525c69, #a3adb9);
    --accent: light-dark(#3b3fc4, #aab0ff);
    --on-accent: light-dark(#ffffff, #12132e);
    --red: light-dark(#a8211a, #ffa097);
    --red-soft: light-dark(#fdf0ee, #361a18);
    --red-mark: light-dark(#f9cfca, #6e2a25);
    --green: light-dark(#14643a, #7fdca3);
    --green-soft: light-dark(#ecf7f0, #132b1e);
    --green-mark: light-dark(#bfe8cd, #1f5a38);
    --blue: light-dark(#1c4fb4, #9cc3ff);
    --blue-soft: light-dark(#eef4ff, #15243d);
    --amber: light-dark(#7a4a00, #f2c56f);
    --amber-soft: light-dark(#fdf3dc, #33270f);
    --violet: light-dark(#6a2bab, #d3b0ff);
    --teal: light-dark(#0b5f69, #7fd6de);
    --teal-soft: light-dark(#d9f1f3, #10353a);
    --shadow: light-dark(rgb(20 30 50 / 8%), rgb(0 0 0 / 40%));
  }
  :root[data-theme="light"] {
    color-scheme: light;
  }
  :root[data-theme="dark"] {
    color-scheme: dark;
  }
  .breaking,
  .major {
    --level: var(--red);
    --level-soft: var(--red-soft);
  }
  .additive,
  .minor {
    --level: var(--green);
    --level-soft: var(--green-soft);
  }
  .documentation,
  .patch {
    --level: var(--blue);
    --level-soft: var(--blue-soft);
  }
  .none {
    --level: var(--teal);
    --level-soft: var(--teal-soft);
  }
`;
