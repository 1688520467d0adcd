/** A token of JSON text, from `start` up to and without `end`; offsets count from 0. */
export type JsonToken = {
  readonly start: number;
  readonly end: number;
} & (
  | {
      readonly kind:
        | "{"
        | "}"
        | "["
        | "]"
        | ","
        | ":"
        | "string"
        | "literal"
        | "end"
        /** What can stand nowhere in JSON, such as a name without quotes. */
        | "other";
    }
  | { readonly kind: "fault"; readonly message: string }
);

/** Splits JSON text into tokens, strictly by RFC 8259. */
export class JsonLexer {
  readonly #text: string;
  #offset = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** The next token; at the end of the text `end`, however often it is asked for. */
  next(): JsonToken {
    const start = this.#match(/[ \t\n\r]*/y);
    const character = this.#text[start];
    switch (character) {
      case undefined:
        return { kind: "end", start, end: start };
      case "{":
      case "}":
      case "[":
      case "]":
      case ",":
      case ":":
        this.#offset = start + 1;
        return { kind: character, start, end: this.#offset };
      case '"':
        return this.#string(start);
      default:
        return this.#word(start);
    }
  }

  #word(start: number): JsonToken {
    const end = this.#match(/[^ \t\n\r{}[\],:"]*/y);
    const isLiteral =
      /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)$/.test(
        this.#text.slice(start, end),
      );
    return { kind: isLiteral ? "literal" : "other", start, end };
  }

  #string(start: number): JsonToken {
    this.#offset = start + 1;
    for (;;) {
      // oxlint-disable-next-line no-control-regex -- JSON excludes them
      const end = this.#match(/[^"\\\u0000-\u001f]*/y);
      const character = this.#text[end];
      if (character === '"') {
        this.#offset = end + 1;
        return { kind: "string", start, end: this.#offset };
      }
      if (character === undefined) {
        return fault(start, "the string that begins here has no closing quote");
      }
      if (character !== "\\") {
        return fault(
          end,
          "a string cannot contain a line break or another control character",
        );
      }
      const next = this.#match(/\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y);
      if (next === end) {
        return fault(end, "this escape sequence is not one of JSON");
      }
    }
  }

  /** Moves on over what a sticky expression matches; gives the new offset. */
  #match(expression: RegExp): number {
    expression.lastIndex = this.#offset;
    if (expression.test(this.#text)) this.#offset = expression.lastIndex;
    return this.#offset;
  }
}

function fault(start: number, message: string): JsonToken {
  return { kind: "fault", start, end: start, message };
}
