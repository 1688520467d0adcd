/** A part of the style sheet; the name lets editors and prettier know the language. */
export const css = String.raw;
