import ts from "typescript";

/**
 * What a text declares, in its order: under the full name of each interface,
 * class and alias its members, and under `namespace` and the full name of each
 * namespace what is declared in it. Comments, quotes and line breaks make no
 * difference, nor whether something stands inside of the namespace `Identity`,
 * as official releases differ in that.
 */
export type DeclarationOutlines = ReadonlyMap<string, readonly string[]>;

const printer = ts.createPrinter({ removeComments: true });

/** Gives the outlines of the declarations in a text. */
export function declarationOutlines(text: string): DeclarationOutlines {
  const outlines = new Map<string, string[]>();
  const file = ts.createSourceFile(
    "index.d.ts",
    text,
    ts.ScriptTarget.ES2022,
    true,
  );
  function add(key: string, lines: readonly string[]): void {
    outlines.set(key, [...(outlines.get(key) ?? []), ...lines]);
  }
  function read(statement: ts.Statement, scope: readonly string[]): void {
    if (!isDeclaration(statement)) return;
    const path = [...scope, statement.name.text];
    const isPackage = path.length === 1 && path[0] === "Identity";
    if (!isPackage) add(`namespace ${scope.join(".")}`, [heading(statement)]);
    if (!ts.isModuleDeclaration(statement))
      add(path.join("."), members(statement));
    else if (statement.body && ts.isModuleBlock(statement.body))
      for (const inner of statement.body.statements)
        read(inner, isPackage ? [] : path);
  }
  for (const statement of file.statements) read(statement, []);
  return outlines;
}

type NamedDeclaration = { readonly name: ts.Identifier } & (
  | ts.InterfaceDeclaration
  | ts.TypeAliasDeclaration
  | ts.ClassDeclaration
  | ts.ModuleDeclaration
);

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

/** What a declaration is, without its content; a class counts as the interface that we have for it. */
function heading(declaration: NamedDeclaration): string {
  const name = declaration.name.text;
  if (ts.isModuleDeclaration(declaration)) return `namespace ${name}`;
  if (ts.isTypeAliasDeclaration(declaration)) return `type ${name}`;
  const bases = declaration.heritageClauses?.map(print).join(" ") ?? "";
  return ts.isClassDeclaration(declaration)
    ? `interface ${name}`
    : `interface ${name} ${bases.trim()}`.trim();
}

function members(
  declaration: Exclude<NamedDeclaration, ts.ModuleDeclaration>,
): readonly string[] {
  if (!ts.isTypeAliasDeclaration(declaration))
    return declaration.members.map(print);
  const { type } = declaration;
  return ts.isUnionTypeNode(type) ? type.types.map(print) : [print(type)];
}

function print(node: ts.Node): string {
  return printer
    .printNode(ts.EmitHint.Unspecified, node, node.getSourceFile())
    .replaceAll("'", '"')
    .replaceAll(/\s+/g, " ")
    .replaceAll("Identity.", "");
}
