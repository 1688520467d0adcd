import { readFileSync } from "node:fs";
import ts from "typescript";

/** What loads the module that its first argument names. */
const loader = /^(?:import|require|createRequire\(import\.meta\.url\))$/;

/** Gives the module specifiers that a JavaScript file imports, requires or exports from. */
export function importsOf(file: string): readonly string[] {
  const source = ts.createSourceFile(
    file,
    readFileSync(file, "utf8"),
    ts.ScriptTarget.ES2022,
  );
  const specifiers: string[] = [];
  const visit = (node: ts.Node): void => {
    const specifier = specifierOf(node, source);
    if (specifier !== undefined && ts.isStringLiteralLike(specifier))
      specifiers.push(specifier.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return specifiers;
}

function specifierOf(
  node: ts.Node,
  source: ts.SourceFile,
): ts.Expression | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node))
    return node.moduleSpecifier;
  if (ts.isCallExpression(node) && loader.test(node.expression.getText(source)))
    return node.arguments[0];
  return undefined;
}
