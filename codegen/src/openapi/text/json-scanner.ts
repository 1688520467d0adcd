import { pointerTo } from "../pointer.js";
import { quote } from "../quote.js";
import { JsonLexer, type JsonToken } from "./json-lexer.js";
import { noChildren, type SourceNode } from "./source-tree.js";
import { DEEPEST_LEVEL, type TextProblem, tooDeep } from "./text-problem.js";

/** What stands where in JSON text. */
export interface JsonScan {
  /** The tree of the values; what a syntax error left over is not in it. */
  readonly root: SourceNode;
  /** Repeated keys and nesting that is too deep; or the one syntax error that ended the scan. */
  readonly problems: readonly TextProblem[];
}

/**
 * Scans JSON text for the places of its values and for all that can be wrong
 * with it. It is an order of magnitude slower than `JSON.parse` and
 * meant for when something is wrong. Nesting may be of any depth.
 */
export function scanJson(text: string): JsonScan {
  return new JsonScanner(text).scan();
}

/** What may come next in the text, in words of its messages. */
type Expected = keyof typeof expectations;

const expectations = {
  value: "a value",
  "first item": 'a value or "]"',
  "first key": 'a key in double quotes or "}"',
  key: "a key in double quotes",
  colon: '":" after a key',
  "after item": '"," or "]" after a value',
  "after member": '"," or "}" after a value',
  end: "the end of the text",
} as const;

/** An array or object that has begun and not ended. */
interface Container {
  readonly closing: "]" | "}";
  readonly children: Map<string, SourceNode>;
  /** The key of the member that is being read. */
  key: string;
  keyOffset: number;
}

class JsonScanner {
  readonly #text: string;
  readonly #lexer: JsonLexer;
  readonly #open: Container[] = [];
  readonly #problems: TextProblem[] = [];
  #expected: Expected = "value";
  #isTooDeep = false;
  #root: SourceNode = { offset: 0, children: noChildren };

  constructor(text: string) {
    this.#text = text;
    this.#lexer = new JsonLexer(text);
  }

  scan(): JsonScan {
    let token = this.#lexer.next();
    while (this.#take(token) && token.kind !== "end") {
      token = this.#lexer.next();
    }
    return { root: this.#root, problems: this.#problems };
  }

  /** Takes one token; gives whether it may stand where it stands. */
  #take(token: JsonToken): boolean {
    const container = this.#open.at(-1);
    if (token.kind === "fault") return this.#fault(token.message, token);
    switch (this.#expected) {
      case "first item":
        if (token.kind === "]") return this.#close();
        return this.#value(token);
      case "value":
        return this.#value(token);
      case "first key":
        if (token.kind === "}") return this.#close();
        return this.#key(token, container);
      case "key":
        return this.#key(token, container);
      case "colon":
        if (token.kind !== ":") return this.#unexpected(token);
        this.#expected = "value";
        return true;
      case "after item":
      case "after member":
        if (token.kind === container?.closing) return this.#close();
        if (token.kind !== ",") return this.#unexpected(token);
        this.#expected = this.#expected === "after item" ? "value" : "key";
        return true;
      case "end":
        return token.kind === "end" || this.#unexpected(token);
    }
  }

  #key(token: JsonToken, container: Container | undefined): boolean {
    if (token.kind !== "string" || container === undefined) {
      return this.#unexpected(token);
    }
    // The lexer has checked that the token is a string of JSON.
    const key = JSON.parse(this.#textOf(token)) as string;
    container.key = key;
    container.keyOffset = token.start;
    if (container.children.has(key)) {
      this.#problems.push({
        kind: "duplicate-key",
        message: `the key ${quote(key)} is already in this object`,
        pointer: pointerTo("", ...this.#open.map((open) => open.key)),
        offset: token.start,
      });
    }
    this.#expected = "colon";
    return true;
  }

  #value(token: JsonToken): boolean {
    switch (token.kind) {
      case "string":
      case "literal":
        this.#place({ offset: this.#offsetOf(token), children: noChildren });
        this.#expectAfterValue();
        return true;
      case "[":
      case "{":
        return this.#beginContainer(token);
      default:
        return this.#unexpected(token);
    }
  }

  #beginContainer(token: JsonToken): boolean {
    const children = new Map<string, SourceNode>();
    this.#place({ offset: this.#offsetOf(token), children });
    const isArray = token.kind === "[";
    this.#open.push({
      closing: isArray ? "]" : "}",
      children,
      key: "0",
      keyOffset: token.start,
    });
    if (this.#open.length > DEEPEST_LEVEL && !this.#isTooDeep) {
      this.#isTooDeep = true;
      this.#problems.push(tooDeep(token.start));
    }
    this.#expected = isArray ? "first item" : "first key";
    return true;
  }

  #close(): boolean {
    this.#open.pop();
    this.#expectAfterValue();
    return true;
  }

  #expectAfterValue(): void {
    const container = this.#open.at(-1);
    if (container === undefined) this.#expected = "end";
    else if (container.closing === "}") this.#expected = "after member";
    else {
      this.#expected = "after item";
      container.key = String(container.children.size);
    }
  }

  #place(node: SourceNode): void {
    const container = this.#open.at(-1);
    if (container === undefined) this.#root = node;
    else container.children.set(container.key, node);
  }

  #offsetOf(token: JsonToken): number {
    const container = this.#open.at(-1);
    return container?.closing === "}" ? container.keyOffset : token.start;
  }

  #unexpected(token: JsonToken): boolean {
    const found =
      token.kind === "end" ? "the end of the text" : quote(this.#textOf(token));
    const expected = expectations[this.#expected];
    return this.#fault(`expected ${expected}, found ${found}`, token);
  }

  #fault(message: string, token: JsonToken): boolean {
    this.#problems.length = 0;
    this.#problems.push({
      kind: "json-syntax",
      message,
      pointer: "",
      offset: token.start,
    });
    return false;
  }

  #textOf(token: JsonToken): string {
    return this.#text.slice(token.start, token.end);
  }
}
