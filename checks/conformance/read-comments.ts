import ts from "typescript";

/**
 * The text of the comment on a symbol, of several declarations that on the
 * first: its lines without the marks and the margin around them, tags such as
 * `@deprecated` included. Empty where there is no comment.
 */
export function commentOf(symbol: ts.Symbol): string {
  const [declaration] = symbol.declarations ?? [];
  if (declaration === undefined) return "";
  const comment = ts
    .getJSDocCommentsAndTags(declaration)
    .findLast((node) => ts.isJSDoc(node));
  return comment === undefined ? "" : unwrapped(comment.getText());
}

function unwrapped(comment: string): string {
  return comment
    .slice("/**".length, -"*/".length)
    .split("\n")
    .map((line) => line.replace(/^\s*\* ?/u, "").trimEnd())
    .join("\n")
    .trim();
}
