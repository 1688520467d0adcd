const LONGEST = 80;
const END = 32;

/**
 * A name or text of the document as messages show it: in double quotes, on one
 * line whatever is in it, and shortened in the middle where it is long.
 */
export function quote(text: string): string {
  const shown =
    text.length > LONGEST
      ? `${text.slice(0, LONGEST - END - 1)}…${text.slice(-END)}`
      : text;
  return JSON.stringify(shown).replaceAll(
    /[\u007f-\u009f\u2028\u2029]/g,
    (character) =>
      `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** Texts as a list in a sentence, such as `a, b and c`. */
export function enumerate(
  texts: readonly string[],
  word: "and" | "or",
): string {
  const last = texts.at(-1) ?? "";
  const others = texts.slice(0, -1).join(", ");
  return others === "" ? last : `${others} ${word} ${last}`;
}
