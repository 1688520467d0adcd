import ts from "typescript";
import type { NamedDeclaration } from "./placed-declarations.js";
import { placedDeclarations } from "./placed-declarations.js";

/**
 * What a text declares, in its order: under the full name of each interface,
 * class and alias its members, and under `namespace` and the full name of each
 * namespace what is declared in it. Comments, quotes and line breaks make no
 * difference, nor whether something stands inside of the namespaces `Stripe`
 * and `Identity`, as official releases differ in that.
 */
export type DeclarationOutlines = ReadonlyMap<string, readonly string[]>;

const printer = ts.createPrinter({ removeComments: true });

/** Gives the outlines of the declarations in a text. */
export function declarationOutlines(text: string): DeclarationOutlines {
  const outlines = new Map<string, string[]>();
  function add(key: string, lines: readonly string[]): void {
    outlines.set(key, [...(outlines.get(key) ?? []), ...lines]);
  }
  for (const { declaration, scope } of placedDeclarations(text)) {
    add(`namespace ${scope.join(".")}`, [heading(declaration)]);
    if (!ts.isModuleDeclaration(declaration))
      add([...scope, declaration.name.text].join("."), members(declaration));
  }
  return outlines;
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
    .replaceAll(/\b(?:Stripe|Identity)\./g, "");
}
