import ts from "typescript";

/** A declaration that users can name. */
export interface PublicDeclaration {
  /** Every name it goes by, such as `Identity.VerificationSession` and `VerificationSession`. */
  readonly names: readonly string[];
  readonly symbol: ts.Symbol;
}

/**
 * The declarations that can be reached from the exports of the file `entry`,
 * through namespaces at every depth, in the order of the text. A declaration
 * with several names is one.
 */
export function publicDeclarations(
  program: ts.Program,
  entry: string,
): readonly PublicDeclaration[] {
  const checker = program.getTypeChecker();
  const names = new Map<ts.Symbol, string[]>();
  function visit(scope: ts.Symbol, path: string): void {
    for (const exported of checker.getExportsOfModule(scope)) {
      const symbol = resolveAlias(checker, exported);
      const name = `${path}${exported.name}`;
      if (symbol.flags & (ts.SymbolFlags.Type | ts.SymbolFlags.Value))
        names.set(symbol, [...(names.get(symbol) ?? []), name]);
      if (symbol.flags & ts.SymbolFlags.Namespace) visit(symbol, `${name}.`);
    }
  }
  visit(moduleSymbol(program, entry), "");
  return [...names].map(([symbol, all]) => ({ names: all, symbol }));
}

/** The first names of the declarations that are not among `symbols`. */
export function namesWithout(
  declarations: readonly PublicDeclaration[],
  symbols: ReadonlySet<ts.Symbol>,
): readonly string[] {
  return declarations
    .filter(({ symbol }) => !symbols.has(symbol))
    .map(({ names: [name] }) => `${name}`);
}

/** What each export of the file `entry` stands for, by its name. */
export function exportedSymbols(
  program: ts.Program,
  entry: string,
): ReadonlyMap<string, ts.Symbol> {
  const checker = program.getTypeChecker();
  return new Map(
    checker
      .getExportsOfModule(moduleSymbol(program, entry))
      .map((exported) => [exported.name, resolveAlias(checker, exported)]),
  );
}

/** The symbol that an import or a second name stands for; others are themselves. */
export function resolveAlias(
  checker: ts.TypeChecker,
  symbol: ts.Symbol,
): ts.Symbol {
  return symbol.flags & ts.SymbolFlags.Alias
    ? checker.getAliasedSymbol(symbol)
    : symbol;
}

function moduleSymbol(program: ts.Program, file: string): ts.Symbol {
  const source = program.getSourceFile(file);
  const symbol = source && program.getTypeChecker().getSymbolAtLocation(source);
  if (!symbol) throw new Error(`${file} is no module of the program`);
  return symbol;
}
