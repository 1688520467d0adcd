/** Whether text can stand as the name of a declaration: an identifier of ECMAScript that TypeScript does not keep for itself. */
export function isIdentifier(text: string): boolean {
  return (
    /^[\p{ID_Start}$_][\p{ID_Continue}$\u200c\u200d]*$/u.test(text) &&
    !reserved.has(text)
  );
}

/** Words that cannot name a type or namespace: ECMAScript's reserved words, and TypeScript's own types. */
const reserved: ReadonlySet<string> = new Set(
  "any await bigint boolean break case catch class const continue debugger default delete do else enum export extends false finally for function globalThis if implements import in instanceof interface let never new null number object package private protected public return static string super switch symbol this throw true try typeof undefined unknown var void while with yield".split(
    " ",
  ),
);
