import { printable } from "./text-width.js";

/*
 * The one place where text from outside becomes TypeScript. A specification is
 * hostile input: whatever its names, values and descriptions hold, they end up
 * inside the comment, the name or the literal that they are for.
 */

/** Line endings of every sort: TypeScript takes U+2028 and U+2029 for one too. */
const lineEnding = /\r\n|[\n\r\u2028\u2029]/;

/** What cannot be seen, or changes how its surroundings are seen. Joiners are not among it: emoji and scripts need them. */
const unseen = new RegExp(
  `[${[
    String.raw`\0-\x08\x0b-\x1f\x7f-\x9f`, // control characters but the tab
    String.raw`\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069`, // direction of writing
    String.raw`\xad\u034f\u180b-\u180f\u200b\u2060-\u2065\ufeff`, // no width
    String.raw`\u115f\u1160\u3164\uffa0`, // letters that are blank
    String.raw`\u206a-\u206f\ufff0-\ufffb\u{e0000}-\u{e0fff}`, // annotations and tags
    String.raw`\ud800-\udfff`, // halves of a pair
  ].join("")}]`,
  "gu",
);

/** All that a comment's line may need a change for; most lines hold none of it. */
const suspicious = /[^ -~]|@|\*\//;

/**
 * The lines of a comment that shows `text`: none of them ends the comment,
 * holds a line ending, a tag (`@internal`) or a link (`{@link …}`). What would
 * is shown with a backslash before it, which Markdown and TSDoc read as the
 * character itself: `*\/`, `\@internal`, `{\@link …}`. TypeScript sees a tag
 * within a line too, after any blank, so that an `@` is left as it is only
 * after a letter or digit, as in an address. Unseen characters are shown as
 * `\u202e`. Blanks at the end of a line and blank lines at the beginning and
 * the end are left out; there are no lines where there is nothing to show.
 */
export function commentLines(text: string): readonly string[] {
  const lines = text.split(lineEnding).map(commentLine);
  const first = lines.findIndex((line) => line !== "");
  const last = lines.findLastIndex((line) => line !== "");
  return first === -1 ? [] : lines.slice(first, last + 1);
}

function commentLine(line: string): string {
  if (!suspicious.test(line)) return line.trimEnd();
  return line
    .replace(unseen, escapeCodeUnits)
    .replaceAll("*/", "*\\/")
    .replace(/(?<![\p{L}\p{N}])@/gu, "\\@")
    .trimEnd();
}

/**
 * The name of a property or method as it is written: bare where it is an
 * identifier of printable characters, else a string literal.
 */
export function propertyName(name: string): string {
  return isPrintableIdentifier.test(name) ? name : stringLiteral(name);
}

/**
 * The name of a method as it is written: as that of a property, but `new` in
 * quotes, since `new()` would construct.
 */
export function methodName(name: string): string {
  return name === "new" ? `"new"` : propertyName(name);
}

const isPrintableIdentifier = new RegExp(
  `^(?=[${printable}]*$)[\\p{ID_Start}$_][\\p{ID_Start}\\p{Nd}$_]*$`,
  "u",
);

/**
 * The string literal whose value is `text`, in double quotes unless there are
 * more double than single ones inside. What is not printable is escaped.
 */
export function stringLiteral(text: string): string {
  if (isPlain.test(text)) return `"${text}"`;
  const quote = count(text, '"') > count(text, "'") ? "'" : '"';
  const escaped = text
    .replace(
      unprintable,
      (character) => shortEscapes.get(character) ?? escapeCodeUnits(character),
    )
    .replaceAll(quote, `\\${quote}`);
  return `${quote}${escaped}${quote}`;
}

const isPlain = /^[ !#-[\]-~]*$/;
const unprintable = new RegExp(`\\\\|[^${printable}]`, "g");
const shortEscapes: ReadonlyMap<string, string> = new Map([
  ["\\", "\\\\"],
  ["\n", "\\n"],
  ["\r", "\\r"],
  ["\t", "\\t"],
]);

/**
 * The literal of a number, as prettier writes it; an infinite one, which JSON
 * can hold as `1e400`, as a literal beyond the largest number. Throws an Error
 * for NaN, which has none.
 */
export function numberLiteral(value: number): string {
  if (Number.isNaN(value)) throw new Error("NaN is no literal");
  if (Object.is(value, -0)) return "-0";
  return String(value).replace("e+", "e").replace("Infinity", "1e999");
}

/**
 * The name of a declaration, parameter or type, which earlier layers have made
 * an identifier; throws an Error where one is not, for it would be printed as it is.
 */
export function identifier(name: string): string {
  if (!isIdentifier.test(name)) {
    throw new Error(`Not an identifier: ${JSON.stringify(name)}`);
  }
  return name;
}

const isIdentifier = /^[\p{ID_Start}$_][\p{ID_Continue}$\u200c\u200d]*$/u;

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}

/** `\u` and four digits for each code unit. */
function escapeCodeUnits(text: string): string {
  let escaped = "";
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index).toString(16).padStart(4, "0");
    escaped += `\\u${code}`;
  }
  return escaped;
}
