import type { Listing } from "./sentence-forms.js";
import { sentenceForms } from "./sentence-forms.js";
import type { Sentence } from "./sentence.js";

/** The summary of one change, or of changes that are one sentence but for their names and subjects. */
export function summaryOf(
  { form, detail }: Pick<Sentence, "form" | "detail">,
  names: readonly string[],
  subjects: readonly string[],
): string {
  return sentenceForms[form](listing(names), listing(subjects), {
    before: quoted(detail.before),
    after: quoted(detail.after),
  });
}

/** Sorted with their closing backquotes, as the changelog has it. */
function listing(texts: readonly string[]): Listing {
  const all = [...new Set(texts.map(quoted))].toSorted();
  const isPlural = all.length > 1;
  const last = all.at(-1) ?? "";
  return {
    text:
      all.length < 3
        ? all.join(" and ")
        : `${all.slice(0, -1).join(", ")}, and ${last}`,
    noun: (singular) => (isPlural ? `${singular}s` : singular),
  };
}

/** In backquotes, where nothing can end them, or the line: a name can be any text. */
function quoted(text: string): string {
  const shown = text.replaceAll(
    /[`\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu,
    (character) => {
      const code = (character.codePointAt(0) ?? 0).toString(16);
      return `\\u{${code}}`;
    },
  );
  return `\`${shown === "" ? '""' : shown}\``;
}
