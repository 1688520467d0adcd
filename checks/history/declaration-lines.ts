import ts from "typescript";
import { placedDeclarations } from "../equality/placed-declarations.js";

const printer = ts.createPrinter({ removeComments: true });

/**
 * All that a text declares, a line for each member, method, union value and
 * declaration, under its full name, and for each second name; without comments.
 * What is declared twice, as overloads are, has two lines.
 */
export function declarationLines(text: string): readonly string[] {
  return [...typeLines(text), ...secondNames(text)];
}

function typeLines(text: string): readonly string[] {
  return placedDeclarations(text).flatMap(({ declaration, reach }) => {
    const name = [...reach, declaration.name.text].join(".");
    if (ts.isModuleDeclaration(declaration)) return [];
    if (ts.isTypeAliasDeclaration(declaration)) {
      const { type } = declaration;
      const types = ts.isUnionTypeNode(type) ? type.types : [type];
      return types.map((value) => `${name} = ${print(value)}`);
    }
    return [
      [name, ...(declaration.heritageClauses?.map(print) ?? [])].join(" "),
      ...declaration.members.map((member) => `${name}.${print(member)}`),
    ];
  });
}

function secondNames(text: string): readonly string[] {
  const version = ts.ScriptTarget.ES2022;
  return ts
    .createSourceFile("index.d.ts", text, version, true)
    .statements.filter(ts.isImportEqualsDeclaration)
    .map(print);
}

function print(node: ts.Node): string {
  return printer
    .printNode(ts.EmitHint.Unspecified, node, node.getSourceFile())
    .replaceAll(/\s+/g, " ")
    .replace(/;$/u, "")
    .trim();
}
