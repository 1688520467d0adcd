/**
 * The characters beyond ASCII that are printed as they are: visible, read from
 * left to right, and of a width that is known. All others are escaped, in
 * literals and in quoted names, so that what is printed is what is seen.
 */
const oneColumn =
  "\\u00a1-\\u00ac\\u00ae-\\u024f\\u0386-\\u03ce\\u0400-\\u0481\\u048a-\\u04ff\\u2010-\\u2015\\u2018-\\u201f\\u2026\\u20ac";
const twoColumns =
  "\\u3001-\\u3011\\u3041-\\u3096\\u30a1-\\u30fc\\u4e00-\\u9fa5\\uac00-\\ud7a3\\uff01-\\uff5e";

/** The body of a character class of all characters that are printed as they are. */
export const printable = ` -~${oneColumn}${twoColumns}`;

const wide = new RegExp(`[${twoColumns}]`, "g");
const beyondAscii = /[^ -~]/;

/** How many columns a text of printable characters takes. */
export function textWidth(text: string): number {
  return beyondAscii.test(text)
    ? text.length + (text.match(wide)?.length ?? 0)
    : text.length;
}
