import { type Markup, markup } from "./markup.js";

/** A long name that may be broken over lines between its words. */
export function brokenName(name: string): Markup {
  const words = name.split(/(?<=[._])(?=.)|(?<=\p{Ll})(?=\p{Lu})/u);
  return markup`${words.map((word, index) =>
    index === 0 ? word : markup`<wbr>${word}`,
  )}`;
}
