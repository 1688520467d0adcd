import ts from "typescript";

/** The text of each declaration that a module has, comments included, by its kind and full name; namespaces are left out for what is in them. */
export function declarationTexts(text: string): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const file = ts.createSourceFile(
    "index.d.ts",
    text,
    ts.ScriptTarget.ES2022,
    true,
  );
  const read = (
    statements: readonly ts.Statement[],
    scope: readonly string[],
  ): void => {
    for (const statement of statements) {
      if (ts.isModuleDeclaration(statement)) {
        const { body, name } = statement;
        if (body !== undefined && ts.isModuleBlock(body)) {
          read(body.statements, [...scope, name.text]);
        }
      } else if (
        ts.isInterfaceDeclaration(statement) ||
        ts.isTypeAliasDeclaration(statement)
      ) {
        const name = [...scope, statement.name.text].join(".");
        texts.set(
          name,
          text.slice(statement.getStart(file, true), statement.end),
        );
      }
    }
  };
  read(file.statements, []);
  return texts;
}
