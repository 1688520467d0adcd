import ts from "typescript";

/** The full names of the types that a declaration file exports, those nested in types included. */
export function declaredNames(text: string): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (
    statements: readonly ts.Statement[],
    outer: readonly string[],
  ): void => {
    for (const statement of statements) {
      if (
        ts.isInterfaceDeclaration(statement) ||
        ts.isTypeAliasDeclaration(statement)
      ) {
        names.add([...outer, statement.name.text].join("."));
      } else if (ts.isModuleDeclaration(statement)) {
        const { body, name } = statement;
        if (body !== undefined && ts.isModuleBlock(body))
          visit(body.statements, [...outer, name.text]);
      }
    }
  };
  const file = ts.createSourceFile("index.d.ts", text, ts.ScriptTarget.ES2022);
  visit([...file.statements], []);
  return names;
}
