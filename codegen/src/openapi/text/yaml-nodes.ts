import {
  Composer,
  type CST,
  isScalar,
  Lexer,
  type ParsedNode,
  Parser,
  Scalar,
  type YAMLParseError,
} from "yaml";
import { DEEPEST_LEVEL, type TextProblem, tooDeep } from "./text-problem.js";

/** A YAML document as nodes that know where they stand. */
export interface YamlNodes {
  /** Undefined where the text has no value at all. */
  readonly root: ParsedNode | undefined;
  /** Syntax errors; where there are some, the nodes are what could be made of the rest. */
  readonly problems: readonly TextProblem[];
}

/**
 * Parses YAML 1.2 text that holds one document. Aliases are left as they are,
 * repeated keys are not looked for, and tags mean nothing beyond JSON's types.
 */
export function parseYamlNodes(text: string): YamlNodes {
  const { tokens, tooDeepAt } = parseTokens(text);
  if (tooDeepAt !== undefined) {
    return { root: undefined, problems: [tooDeep(tooDeepAt)] };
  }
  const [, second] = tokens.filter((token) => token.type === "document");
  if (second !== undefined) {
    return { root: undefined, problems: [severalDocuments(second.offset)] };
  }
  const composer = new Composer({
    logLevel: "silent",
    prettyErrors: false,
    resolveKnownTags: false,
    schema: "core",
    // The package compares each key with each other: too slow for large maps.
    uniqueKeys: false,
  });
  const [document] = composer.compose(tokens, true, text.length);
  const contents = document?.contents ?? undefined;
  return {
    root: isNothing(contents) ? undefined : contents,
    problems: firstOfEachLine(text, document?.errors ?? []),
  };
}

/**
 * Parses text into tokens as far as it is not nested too deep: what makes
 * nodes of the tokens is recursive, and would run out of stack.
 */
function parseTokens(text: string): {
  readonly tokens: readonly CST.Token[];
  readonly tooDeepAt?: number;
} {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    // The document is on the stack too, and so is a scalar that is being read.
    const deepest = parser.stack[DEEPEST_LEVEL + 1];
    if (deepest !== undefined && isCollection(deepest)) {
      return { tokens: [], tooDeepAt: deepest.offset };
    }
  }
  tokens.push(...parser.end());
  return { tokens };
}

function isCollection(token: CST.Token): boolean {
  return (
    token.type === "block-map" ||
    token.type === "block-seq" ||
    token.type === "flow-collection"
  );
}

/** Whether a node stands for a value that is not written. */
function isNothing(node: unknown): boolean {
  return isScalar(node) && node.type === Scalar.PLAIN && node.source === "";
}

function severalDocuments(offset: number): TextProblem {
  return {
    kind: "several-documents",
    message: "a second YAML document begins here, and a file has to hold one",
    pointer: "",
    offset,
  };
}

/** What follows an error on its line is mostly a consequence of it. */
function firstOfEachLine(
  text: string,
  errors: readonly YAMLParseError[],
): readonly TextProblem[] {
  const problems: TextProblem[] = [];
  let endOfLine = -1;
  for (const error of errors.toSorted((a, b) => a.pos[0] - b.pos[0])) {
    const offset = Math.max(error.pos[0], 0);
    if (offset <= endOfLine) continue;
    const message = messageOf(error);
    problems.push({ kind: "yaml-syntax", message, pointer: "", offset });
    const lineBreak = text.indexOf("\n", offset);
    endOfLine = lineBreak === -1 ? text.length : lineBreak;
  }
  return problems;
}

function messageOf({ code, message }: YAMLParseError): string {
  if (code === "BLOCK_AS_IMPLICIT_KEY") {
    return 'text with ": " in it needs quotes, and an object has to begin on a line of its own';
  }
  const line = message.replaceAll(/\s+/g, " ").replace(/\.$/, "");
  return `${line.slice(0, 1).toLowerCase()}${line.slice(1, 200)}`;
}
