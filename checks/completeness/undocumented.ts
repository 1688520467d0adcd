import ts from "typescript";
import type { PublicDeclaration } from "./public-declarations.js";

/**
 * The names of the declarations, and of their members and methods, that have no
 * doc comment. Index signatures need none: the declaration's comment covers them.
 */
export function undocumented(
  checker: ts.TypeChecker,
  declarations: readonly PublicDeclaration[],
): readonly string[] {
  return declarations.flatMap(({ names: [name], symbol }) => [
    ...(isDocumented(checker, symbol) ? [] : [`${name}`]),
    ...members(symbol)
      .filter((member) => !isDocumented(checker, member))
      .map((member) => `${name}.${member.name}`),
  ]);
}

function members(symbol: ts.Symbol): readonly ts.Symbol[] {
  return [...(symbol.members?.values() ?? [])].filter(
    ({ flags }) => flags & (ts.SymbolFlags.Property | ts.SymbolFlags.Method),
  );
}

function isDocumented(checker: ts.TypeChecker, symbol: ts.Symbol): boolean {
  const text = ts.displayPartsToString(symbol.getDocumentationComment(checker));
  return text.trim() !== "";
}
