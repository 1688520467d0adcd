/** What a piece of TypeScript is, which decides its color. */
export type TokenKind =
  | "comment"
  | "keyword"
  | "literal"
  | "name"
  | "number"
  | "space"
  | "type"
  | "other"
  | "prose";

/** A piece of TypeScript. */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

/**
 * Cuts TypeScript into pieces; together they are the text. It is read well
 * enough to color it, whatever it is: template literals are taken for one
 * piece, and regular expressions for operators.
 */
export function codeTokens(code: string): readonly Token[] {
  return [...code.matchAll(token)].map(({ 0: text, groups = {} }) => ({
    kind: kindOf(text, groups),
    text,
  }));
}

const token =
  /(?<space>\s+)|(?<comment>\/\/[^\n]*|\/\*[^]*?(?:\*\/|$))|(?<literal>"(?:[^"\\\n]|\\.)*"?|'(?:[^'\\\n]|\\.)*'?|`(?:[^`\\]|\\[^])*`?)|(?<number>\d[\w.]*)|(?<word>[\p{ID_Start}$_][\p{ID_Continue}$]*)|[^]/gu;

function kindOf(
  text: string,
  groups: Readonly<Record<string, string | undefined>>,
): TokenKind {
  if (groups.space !== undefined) return "space";
  if (groups.comment !== undefined) return "comment";
  if (groups.literal !== undefined) return "literal";
  if (groups.number !== undefined) return "number";
  if (groups.word === undefined) return "other";
  if (keywords.has(text)) return "keyword";
  return /^\p{Lu}/u.test(text) ? "type" : "name";
}

/** Words with a meaning of their own in declarations and in the code of witnesses. */
const keywords: ReadonlySet<string> = new Set(
  "any as async await bigint boolean break case class const continue declare default else enum export extends false for function if implements import in infer interface keyof let namespace never new null number object of readonly return satisfies string switch symbol this throw true type typeof undefined unknown var void while".split(
    " ",
  ),
);
