import { visibleLine } from "../../report/visible-text.js";

/** HTML that is safe to put into a page. Only `markup` and `ownCode` make it, so that text cannot pass for it. */
export class Markup {
  readonly #text: string;

  private constructor(text: string) {
    this.#text = text;
  }

  /** The HTML itself. */
  toString(): string {
    return this.#text;
  }

  static readonly of = (
    strings: TemplateStringsArray,
    ...values: readonly MarkupValue[]
  ): Markup =>
    new Markup(
      strings
        .map((string, index) =>
          index === 0 ? string : htmlOf(values[index - 1] ?? "") + string,
        )
        .join(""),
    );

  static readonly ofOwnCode = (code: string): Markup => {
    if (/<\/|<!--/u.test(code)) throw new Error("code that ends its element");
    return new Markup(code);
  };
}

/** What can stand in a template of HTML. */
export type MarkupValue = string | number | Markup | readonly MarkupValue[];

/**
 * The HTML of a template: `` markup`<p title="${title}">${body}</p>` ``. Text
 * becomes text, in elements and in attributes of double quotes alike; HTML
 * stays HTML; a list is its items one after the other.
 */
export const markup = Markup.of;

/**
 * The content of a style or script of ours, as it is. Throws an Error where it
 * would end its element: browsers do not read escapes there.
 */
export const ownCode = Markup.ofOwnCode;

/** HTML that shows nothing. */
export const nothing = markup``;

function htmlOf(value: MarkupValue): string {
  if (value instanceof Markup) return value.toString();
  switch (typeof value) {
    case "string":
      return escapeText(value);
    case "number":
      return String(value);
    default:
      return value.map(htmlOf).join("");
  }
}

/**
 * The one place where text, which a specification may have written, becomes
 * HTML. Characters of HTML's syntax become references; those that cannot be
 * seen, or turn the direction of writing, are shown as `\u202e`.
 */
function escapeText(text: string): string {
  return text
    .split("\n")
    .map((line) =>
      visibleLine(line).replaceAll(
        /[&<>"']/gu,
        (character) => references[character] ?? character,
      ),
    )
    .join("\n");
}

const references: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
