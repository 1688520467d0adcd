import { JsonLexer, type JsonToken } from "./json-lexer.js";

/** Where a value of JSON text stands, from `start` up to and without `end`; offsets count from 0. */
export interface JsonSpan {
  readonly start: number;
  readonly end: number;
  /** Of an object, in the order of the text. */
  readonly members: ReadonlyMap<string, JsonMember>;
}

/** Where a member of an object stands. */
export interface JsonMember {
  readonly key: number;
  readonly value: JsonSpan;
}

/** Where the values of valid JSON text stand, for who changes it in place. */
export function jsonSpans(text: string): JsonSpan {
  const lexer = new JsonLexer(text);
  return spanFrom(text, lexer, lexer.next());
}

function spanFrom(text: string, lexer: JsonLexer, first: JsonToken): JsonSpan {
  const members = new Map<string, JsonMember>();
  let { end } = first;
  if (first.kind === "{" || first.kind === "[") {
    const closing = first.kind === "{" ? "}" : "]";
    let token = lexer.next();
    while (token.kind !== closing) {
      if (token.kind === "end") throw new Error("no valid JSON");
      if (token.kind === ",") {
        token = lexer.next();
        continue;
      }
      if (closing === "]") {
        spanFrom(text, lexer, token);
      } else {
        // The lexer has found it to be a string.
        const name = JSON.parse(text.slice(token.start, token.end)) as string;
        lexer.next();
        const value = spanFrom(text, lexer, lexer.next());
        members.set(name, { key: token.start, value });
      }
      token = lexer.next();
    }
    ({ end } = token);
  }
  return { start: first.start, end, members };
}

/** Puts a text in the place of some other. */
export function replaced(
  text: string,
  { start, end }: Pick<JsonSpan, "start" | "end">,
  by: string,
): string {
  return text.slice(0, start) + by + text.slice(end);
}

/** Puts a member beside another one of the same object, with the same blanks around it. */
export function withMember(
  text: string,
  member: string,
  {
    beside,
    side,
  }: { readonly beside: JsonMember; readonly side: "before" | "after" },
): string {
  const { key, value } = beside;
  const blanks = /[ \t\r\n]*$/.exec(text.slice(0, key))?.[0] ?? "";
  return side === "before"
    ? replaced(text, { start: key, end: key }, `${member},${blanks}`)
    : replaced(
        text,
        { start: value.end, end: value.end },
        `,${blanks}${member}`,
      );
}
