import ts from "typescript";

/** An interface, class, alias or namespace. */
export type NamedDeclaration = { readonly name: ts.Identifier } & (
  | ts.InterfaceDeclaration
  | ts.TypeAliasDeclaration
  | ts.ClassDeclaration
  | ts.ModuleDeclaration
);

/** A declaration, and the namespaces that it stands in. */
export interface PlacedDeclaration {
  readonly declaration: NamedDeclaration;
  /** Those that every release has around it: neither `Stripe` nor `Identity`. */
  readonly scope: readonly string[];
  /** All of them, from the module or its `declare module` on. */
  readonly reach: readonly string[];
}

const wrappers: ReadonlySet<string> = new Set(["Stripe", "Identity"]);

/**
 * What a text declares, in its order, a namespace before what is in it.
 * `Stripe` and `Identity`, the namespaces that official releases differ in, and
 * `declare module "stripe"` are not among it.
 */
export function placedDeclarations(text: string): readonly PlacedDeclaration[] {
  const file = ts.createSourceFile(
    "index.d.ts",
    text,
    ts.ScriptTarget.ES2022,
    true,
  );
  const placed: PlacedDeclaration[] = [];
  function read(
    statement: ts.Statement,
    scope: readonly string[],
    reach: readonly string[],
  ): void {
    if (ts.isModuleDeclaration(statement)) {
      const name = statement.name.text;
      const isAmbient = ts.isStringLiteral(statement.name);
      const isWrapper = isAmbient || (scope.length === 0 && wrappers.has(name));
      if (!isWrapper && isDeclaration(statement))
        placed.push({ declaration: statement, scope, reach });
      for (const inner of statementsIn(statement))
        read(
          inner,
          isWrapper ? scope : [...scope, name],
          isAmbient ? reach : [...reach, name],
        );
    } else if (isDeclaration(statement)) {
      placed.push({ declaration: statement, scope, reach });
    }
  }
  for (const statement of file.statements) read(statement, [], []);
  return placed;
}

function statementsIn({ body }: ts.ModuleDeclaration): readonly ts.Statement[] {
  return body && ts.isModuleBlock(body) ? body.statements : [];
}

function isDeclaration(
  statement: ts.Statement,
): statement is ts.Statement & NamedDeclaration {
  return (
    (ts.isInterfaceDeclaration(statement) ||
      ts.isTypeAliasDeclaration(statement) ||
      ts.isClassDeclaration(statement) ||
      ts.isModuleDeclaration(statement)) &&
    statement.name !== undefined &&
    ts.isIdentifier(statement.name)
  );
}
