import ts from "typescript";

/**
 * Gives the parts of a symbol's full name, from the names of the namespaces
 * around it and the path of its file; undefined for what the surface does not
 * have, such as TypeScript's library.
 */
export type NamingRule = (
  namespaces: readonly string[],
  file: string,
) => readonly string[] | undefined;

/** The full names of the types in a program, in which releases with different layouts agree. */
export class TypeNames {
  readonly #checker: ts.TypeChecker;
  readonly #rule: NamingRule;

  constructor(checker: ts.TypeChecker, rule: NamingRule) {
    this.#checker = checker;
    this.#rule = rule;
  }

  /** The full name of a symbol (`Issuing.Card`); undefined for a symbol of another library or without a name. */
  fullName(symbol: ts.Symbol): string | undefined {
    const target = this.#target(symbol);
    const [declaration] = target.declarations ?? [];
    if (declaration === undefined || target.name.startsWith("__")) {
      return undefined;
    }
    const path = namesAround(declaration);
    const file = declaration.getSourceFile().fileName;
    return path && this.#rule(path, file)?.join(".");
  }

  /** What the declaration of a property mentions by name, and where it stands. */
  declarationNames(property: ts.Symbol): {
    readonly names: readonly string[];
    readonly declaredBy: string;
  } {
    const declaration = property.valueDeclaration ?? property.declarations?.[0];
    if (declaration === undefined) return { names: [], declaredBy: "" };
    const names = new Set<string>();
    const visit = (node: ts.Node): void => {
      if (ts.isTypeReferenceNode(node)) {
        const symbol = this.#checker.getSymbolAtLocation(node.typeName);
        const name = symbol && this.fullName(symbol);
        if (name !== undefined) names.add(name);
      }
      ts.forEachChild(node, visit);
    };
    visit(declaration);
    return {
      names: [...names].toSorted(),
      declaredBy: namesAround(declaration.parent)?.at(-1) ?? "",
    };
  }

  /** What a symbol stands for: past imports, and past the aliases that a module keeps to itself. */
  #target(symbol: ts.Symbol): ts.Symbol {
    if (symbol.flags & ts.SymbolFlags.Alias) {
      return this.#target(this.#checker.getAliasedSymbol(symbol));
    }
    const [declaration] = symbol.declarations ?? [];
    if (
      declaration === undefined ||
      !ts.isTypeAliasDeclaration(declaration) ||
      !ts.isSourceFile(declaration.parent) ||
      !ts.isTypeReferenceNode(declaration.type) ||
      declaration.modifiers !== undefined
    ) {
      return symbol;
    }
    const { typeName } = declaration.type;
    const target = this.#checker.getSymbolAtLocation(typeName);
    return target === undefined ? symbol : this.#target(target);
  }
}

/** The names of a declaration and of the namespaces around it, outermost first; undefined for a type without a name. */
function namesAround(declaration: ts.Node): readonly string[] | undefined {
  const names: string[] = [];
  for (let node = declaration; !ts.isSourceFile(node); node = node.parent) {
    if (ts.isModuleBlock(node)) continue;
    if (ts.isModuleDeclaration(node) && ts.isStringLiteral(node.name)) break;
    if (
      !ts.isModuleDeclaration(node) &&
      !ts.isInterfaceDeclaration(node) &&
      !ts.isTypeAliasDeclaration(node) &&
      !ts.isClassDeclaration(node)
    ) {
      return undefined;
    }
    if (node.name === undefined) return undefined;
    names.unshift(node.name.text);
  }
  return names;
}
