import ts from "typescript";
import { resolveAlias } from "./public-declarations.js";

/** `expectType<Equal<declaration, expected>>(true)` in a type test. */
export interface EqualAssertion {
  readonly declaration: ts.Symbol;
  readonly expected: ts.TypeNode;
}

/**
 * The assertions in a file that a declaration, written by its name or as the
 * type of a declared constant, equals something.
 */
export function equalAssertions(
  checker: ts.TypeChecker,
  file: ts.SourceFile,
): readonly EqualAssertion[] {
  const found: EqualAssertion[] = [];
  function visit(node: ts.Node): void {
    const [actual, expected] = comparedTypes(node);
    const declaration = actual && namedSymbol(checker, actual);
    if (declaration && expected) found.push({ declaration, expected });
    ts.forEachChild(node, visit);
  }
  visit(file);
  return found;
}

/**
 * Whether the expected type is written out in `file`, rather than referred to,
 * and does not lean on the very declaration that it is to hold.
 */
export function isStatedIn(
  checker: ts.TypeChecker,
  file: ts.SourceFile,
  { declaration, expected }: EqualAssertion,
): boolean {
  const statements = namedSymbol(checker, expected)?.declarations ?? [];
  return (
    statements.length > 0 &&
    statements.every(
      (statement) =>
        statement.getSourceFile() === file &&
        !(
          ts.isTypeAliasDeclaration(statement) &&
          ts.isTypeReferenceNode(statement.type)
        ) &&
        !namedSymbols(checker, statement).has(declaration),
    )
  );
}

/** Whether the expected type is that of the same full name in a package's folder. */
export function isComparedWith(
  checker: ts.TypeChecker,
  packageFolder: string,
  { declaration, expected }: EqualAssertion,
): boolean {
  return [...namedSymbols(checker, expected)].some(
    (symbol) =>
      symbol.declarations?.every((candidate) =>
        candidate.getSourceFile().fileName.includes(`/${packageFolder}/`),
      ) && fullName(checker, symbol) === fullName(checker, declaration),
  );
}

function comparedTypes(node: ts.Node): readonly ts.TypeNode[] {
  if (!ts.isCallExpression(node)) return [];
  const [type] = node.typeArguments ?? [];
  const [value] = node.arguments;
  return node.expression.getText() === "expectType" &&
    type !== undefined &&
    ts.isTypeReferenceNode(type) &&
    type.typeName.getText() === "Equal" &&
    value?.kind === ts.SyntaxKind.TrueKeyword
    ? (type.typeArguments ?? [])
    : [];
}

/** The symbol of a type that is a name, or the type of a declared constant. */
function namedSymbol(
  checker: ts.TypeChecker,
  type: ts.TypeNode,
): ts.Symbol | undefined {
  if (ts.isTypeReferenceNode(type)) return symbolAt(checker, type.typeName);
  if (!ts.isTypeQueryNode(type)) return undefined;
  const symbol = symbolAt(checker, type.exprName);
  const declared = symbol?.valueDeclaration;
  return declared && ts.isVariableDeclaration(declared) && declared.type
    ? namedSymbol(checker, declared.type)
    : symbol;
}

function namedSymbols(
  checker: ts.TypeChecker,
  node: ts.Node,
): ReadonlySet<ts.Symbol> {
  const found = new Set<ts.Symbol>();
  function visit(current: ts.Node): void {
    const symbol = ts.isTypeNode(current) && namedSymbol(checker, current);
    if (symbol) found.add(symbol);
    ts.forEachChild(current, visit);
  }
  visit(node);
  return found;
}

function symbolAt(
  checker: ts.TypeChecker,
  name: ts.EntityName,
): ts.Symbol | undefined {
  const symbol = checker.getSymbolAtLocation(name);
  return symbol && resolveAlias(checker, symbol);
}

/** Without the module, and without the package's namespace: resources stand inside or outside of it. */
function fullName(checker: ts.TypeChecker, symbol: ts.Symbol): string {
  return checker
    .getFullyQualifiedName(symbol)
    .replace(/^".*"\./, "")
    .replace(/^Identity\./, "");
}
