import {
  boolCoreTag,
  COLLECTION_STYLE_BLOCK,
  type Event,
  EVENT_DOCUMENT,
  EVENT_MAPPING,
  EVENT_POP,
  EVENT_SCALAR,
  EVENT_SEQUENCE,
  floatCoreTag,
  getScalarValue,
  intCoreTag,
  NOT_RESOLVED,
  nullCoreTag,
  parseEvents,
  SCALAR_STYLE_PLAIN,
  type ScalarEvent,
} from "js-yaml";
import { DEEPEST_LEVEL } from "./text-problem.js";

/**
 * Reads YAML as almost all documents are written: one object or array without
 * anchors, aliases, tags, merges and directives. Gives its value, keys as they
 * are written; undefined where there is anything else in the text, or anything
 * wrong with it: what that is and where, this does not tell.
 */
export function readPlainYaml(text: string): object | undefined {
  if (disputed.test(text)) return undefined;
  const events = eventsOf(text);
  return events === undefined
    ? undefined
    : new PlainReader(text, events).read();
}

/**
 * What parsers disagree about: marks of byte order, lone carriage returns,
 * lines that begin with a tab, and ends of documents and indented beginnings.
 */
const disputed = /\ufeff|\r(?!\n)|^(?: *\t| +---|\.\.\.)/m;

function eventsOf(text: string): readonly Event[] | undefined {
  try {
    return parseEvents(text, { maxDepth: DEEPEST_LEVEL });
  } catch {
    // The parser says that all that it throws has to be caught.
    return undefined;
  }
}

class PlainReader {
  readonly #text: string;
  readonly #events: readonly Event[];
  #next = 0;
  #isPlain = true;

  constructor(text: string, events: readonly Event[]) {
    this.#text = text;
    this.#events = events;
  }

  read(): object | undefined {
    const document = this.#take();
    if (document?.type !== EVENT_DOCUMENT) return undefined;
    if (document.directives.length > 0) return undefined;
    const value = this.#value();
    const isWhole = this.#ends() && this.#next === this.#events.length;
    return isWhole && this.#isPlain && typeof value === "object"
      ? (value ?? undefined)
      : undefined;
  }

  #value(): unknown {
    const event = this.#take();
    switch (event?.type) {
      case EVENT_SCALAR:
        return this.#scalar(event);
      case EVENT_SEQUENCE: {
        this.#checkProperties(event);
        const items: unknown[] = [];
        while (!this.#ends()) items.push(this.#value());
        return items;
      }
      case EVENT_MAPPING:
        this.#checkProperties(event);
        return this.#object(event.style === COLLECTION_STYLE_BLOCK);
      default:
        this.#isPlain = false;
        return undefined;
    }
  }

  #object(isBlock: boolean): object {
    const members: Record<string, unknown> = {};
    let isFirst = true;
    while (!this.#ends()) {
      const key = this.#key(isBlock && !isFirst);
      if (notPlain.has(key) || Object.hasOwn(members, key)) {
        this.#isPlain = false;
      }
      members[key] = this.#value();
      isFirst = false;
    }
    return members;
  }

  #key(beginsLine: boolean): string {
    const event = this.#take();
    if (event?.type !== EVENT_SCALAR) {
      this.#isPlain = false;
      return "";
    }
    this.#checkProperties(event);
    // The parser takes `y` for a key after `- 'x'` on the same line.
    if (beginsLine && !this.#beginsLine(event)) this.#isPlain = false;
    return getScalarValue(this.#text, event);
  }

  #beginsLine({ style, valueStart }: ScalarEvent): boolean {
    let before = style === SCALAR_STYLE_PLAIN ? valueStart - 1 : valueStart - 2;
    while (this.#text[before] === " ") before--;
    return this.#text[before] === "\n";
  }

  #scalar(event: ScalarEvent): unknown {
    this.#checkProperties(event);
    const text = getScalarValue(this.#text, event);
    if (event.style !== SCALAR_STYLE_PLAIN) return text;
    const value = plainValue(text);
    // Of a number that is too large, one parser makes text and one Infinity.
    if (value === text && Math.abs(Number(text)) === Infinity) {
      this.#isPlain = false;
    }
    return value;
  }

  /** Anchors and tags are what YAML calls a node's properties. */
  #checkProperties(event: Pick<ScalarEvent, "anchorStart" | "tagStart">): void {
    if (event.anchorStart !== -1 || event.tagStart !== -1) {
      this.#isPlain = false;
    }
  }

  #take(): Event | undefined {
    return this.#events[this.#next++];
  }

  /** Whether what was begun ends here; moves on over the end. */
  #ends(): boolean {
    const event = this.#events[this.#next];
    if (event !== undefined && event.type !== EVENT_POP) return false;
    this.#next++;
    return true;
  }
}

/** Keys that merge, that cannot be assigned, and that parsers disagree about. */
const notPlain: ReadonlySet<string> = new Set(["<<", "__proto__", ""]);

const tags = [nullCoreTag, boolCoreTag, intCoreTag, floatCoreTag];

/** How texts that may be of such a type begin; "" for a text that is empty. */
const beginnings: ReadonlySet<string> = new Set(
  tags.flatMap(({ implicitFirstChars }) => implicitFirstChars ?? []),
);

/** What text without quotes stands for in YAML 1.2's core schema. */
function plainValue(text: string): unknown {
  if (!beginnings.has(text.charAt(0))) return text;
  for (const { resolve, tagName } of tags) {
    const value = resolve(text, false, tagName);
    if (value !== NOT_RESOLVED) return value;
  }
  return text;
}
