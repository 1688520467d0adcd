/**
 * The body of a character class of what names of declarations can have: what
 * every supported TypeScript takes in identifiers, in the scripts that people
 * name things in. Each brings its own table of letters, which knows fewer than
 * Node's does, and other ones with every version of Unicode.
 */
export const identifierCharacters = [
  String.raw`\w$`,
  String.raw`\xc0-\xd6\xd8-\xf6\xf8-\u024f`, // Latin
  String.raw`\u0386\u0388-\u038a\u038e-\u03a1\u03a3-\u03f5\u0400-\u0481\u048a-\u0527`, // Greek, Cyrillic
  String.raw`\u05d0-\u05ea\u0620-\u064a\u0904-\u0939\u0e01-\u0e30`, // Hebrew, Arabic, Devanagari, Thai
  String.raw`\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fa5\uac00-\ud7a3`, // Japanese, Chinese, Korean
].join("");

const identifier = new RegExp(`^(?!\\d)[${identifierCharacters}]+$`, "u");

/** Whether text can stand as the name of a declaration: an identifier of ECMAScript that TypeScript does not keep for itself. */
export function isIdentifier(text: string): boolean {
  return identifier.test(text) && !reserved.has(text);
}

/** Words that cannot name a type or namespace: ECMAScript's reserved words, TypeScript's own types, and what begins a type. */
const reserved: ReadonlySet<string> = new Set(
  "any await bigint boolean break case catch class const continue debugger default delete do else enum export extends false finally for function globalThis if implements import in infer instanceof interface intrinsic keyof let never new null number object package private protected public readonly return static string super switch symbol this throw true try typeof undefined unique unknown var void while with yield".split(
    " ",
  ),
);
