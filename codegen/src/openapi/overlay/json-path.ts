import {
  JSONPathEnvironment,
  JSONPathError,
  type JSONPathNode,
  type JSONValue,
} from "json-p3";
import { pointerTo } from "../pointer.js";
import { quote } from "../quote.js";
import { DEEPEST_LEVEL } from "../text/text-problem.js";

/** A value that a path selects. */
export interface SelectedNode {
  readonly value: unknown;
  /** The names and indexes that lead to it from the root. */
  readonly path: readonly string[];
}

/** The longest path that is read: what is nested in a longer one could run out of stack. */
const LONGEST = 2000;

/**
 * How many members of objects a path may look at, each as often as it comes
 * by it. A whole API has some hundred thousand, and `$..*` comes by each once.
 * Items of arrays count where they are selected: the package does not tell of
 * others.
 */
const MOST_STEPS = 2_000_000;

/** Why a text is no JSONPath of RFC 9535; undefined for one that is. */
export function jsonPathFault(text: string): string | undefined {
  if (text.length > LONGEST) {
    return `a path is not longer than ${LONGEST} characters, and this has ${text.length}`;
  }
  if (!text.startsWith("$")) {
    return `expected a JSONPath, which begins with "$", found ${quote(text)}`;
  }
  const name = hyphenatedName(text);
  if (name !== undefined) {
    return `${quote(text)} is no JSONPath: the name ${quote(name)} has to be in quotes and brackets`;
  }
  try {
    new CountingEnvironment().compile(text);
    return undefined;
  } catch (error) {
    if (!(error instanceof JSONPathError)) throw error;
    return `${quote(text)} is no JSONPath: ${reasonOf(error)}`;
  }
}

/**
 * The values that a JSONPath without a fault selects, in the order of RFC
 * 9535, each once. Undefined where finding them takes too many steps.
 */
export function selectNodes(
  document: unknown,
  path: string,
): readonly SelectedNode[] | undefined {
  const environment = new CountingEnvironment();
  const nodes = new Map<string, SelectedNode>();
  try {
    // A document is a value of JSON, from whatever text.
    for (const node of environment.lazyQuery(path, document as JSONValue)) {
      environment.count(1);
      const selected = selectedNode(node);
      nodes.set(pointerTo("", ...selected.path), selected);
    }
  } catch (error) {
    if (error instanceof TooManySteps) return undefined;
    throw error;
  }
  return [...nodes.values()];
}

function selectedNode({ value, location }: JSONPathNode): SelectedNode {
  return { value, path: location.map(String) };
}

class TooManySteps extends Error {}

/** Ends paths that take too long, such as `$..*..*..*`. */
class CountingEnvironment extends JSONPathEnvironment {
  #steps = 0;

  constructor() {
    super({ maxRecursionDepth: DEEPEST_LEVEL + 2 });
  }

  count(steps: number): void {
    this.#steps += steps;
    if (this.#steps > MOST_STEPS) throw new TooManySteps();
  }

  /** Called for each object that a path looks into. */
  override entries(
    object: Readonly<Record<string, JSONValue>>,
  ): [string, JSONValue][] {
    const entries = Object.entries(object);
    this.count(entries.length);
    return entries;
  }
}

/** A name after a dot that has a hyphen in it: the package lets it pass, RFC 9535 does not. */
function hyphenatedName(path: string): string | undefined {
  const strings = /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/gs;
  const names = /\.([\p{L}_\u0080-\uffff][\w\u0080-\uffff-]*)/gu;
  return [...path.replaceAll(strings, "''").matchAll(names)]
    .map(([, name]) => name)
    .find((name) => name?.includes("-"));
}

/** What the package says, as far as it is meant for people. */
function reasonOf({ message, token }: JSONPathError): string {
  const reason = message.replace(/ \('.*':\d+\)$/s, "");
  return /TOKEN_|backup/.test(reason)
    ? `it cannot be read from character ${token.index + 1} on`
    : `${reason}, at character ${token.index + 1}`;
}
