import { Composer, type CST, Lexer, type ParsedNode, Parser } from "yaml";
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
  return {
    root: document?.contents ?? undefined,
    problems: (document?.errors ?? []).map(({ message, pos: [offset] }) => ({
      kind: "yaml-syntax",
      message: oneLine(message),
      pointer: "",
      offset: Math.max(offset, 0),
    })),
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
    tokens.push(...parser.next(lexeme));
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

function severalDocuments(offset: number): TextProblem {
  return {
    kind: "several-documents",
    message: "a second YAML document begins here, and a file has to hold one",
    pointer: "",
    offset,
  };
}

function oneLine(message: string): string {
  return message.replaceAll(/\s+/g, " ").replace(/\.$/, "").slice(0, 200);
}
