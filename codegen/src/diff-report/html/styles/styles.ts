import { changes } from "./changes.js";
import { code } from "./code.js";
import { colors } from "./colors.js";
import { controls } from "./controls.js";
import { header } from "./header.js";
import { history } from "./history.js";
import { page } from "./page.js";
import { paper } from "./paper.js";
import { short } from "./short.js";

/** The style sheet of the page. */
export const styles: string = [
  colors,
  page,
  header,
  short,
  controls,
  changes,
  code,
  history,
  paper,
].join("");
