import ts from "typescript";
import type { Mutant } from "./mutant.js";
import { droppingFromList, replacing } from "./mutant.js";
import { memberMutants, parameterMutants } from "./member-mutants.js";
import { nullMutants, typeMutants } from "./type-mutants.js";

/**
 * Every mutant of the declarations in a file, in the order of the text. Each of
 * them gives users types that mean something else.
 */
export function mutantsOf(file: ts.SourceFile): readonly Mutant[] {
  const mutants: Mutant[] = [];
  function visit(node: ts.Node): void {
    mutants.push(...ownMutants(node));
    // The key of an index signature is no parameter, and no other type can be one.
    if (ts.isIndexSignatureDeclaration(node)) visit(node.type);
    else ts.forEachChild(node, visit);
  }
  visit(file);
  return mutants;
}

function ownMutants(node: ts.Node): readonly Mutant[] {
  if (ts.isInterfaceDeclaration(node)) return interfaceMutants(node);
  if (ts.isTypeAliasDeclaration(node))
    return [dropped(node), ...nullMutants(node.type)];
  if (ts.isModuleDeclaration(node)) return [dropped(node)];
  if (ts.isImportEqualsDeclaration(node)) return secondNameMutants(node);
  if (ts.isParameter(node)) return parameterMutants(node);
  if (ts.isTypeElement(node)) return memberMutants(node);
  // What an interface extends is a type node, too, but can only be dropped.
  if (ts.isTypeNode(node) && !ts.isExpressionWithTypeArguments(node))
    return typeMutants(node);
  return [];
}

function interfaceMutants(
  declaration: ts.InterfaceDeclaration,
): readonly Mutant[] {
  const end = declaration.getEnd() - "}".length;
  return [
    dropped(declaration),
    {
      kind: "member added",
      start: end,
      end,
      replacement: "added?: string;\n",
    },
    ...(declaration.heritageClauses ?? []).flatMap((clause) =>
      clause.types.length === 1
        ? [replacing("extends dropped", clause, "")]
        : clause.types.map((base) =>
            droppingFromList("extends dropped", clause.types, base),
          ),
    ),
  ];
}

/** `export import A = Identity.A` leads to the declaration of another second name. */
function secondNameMutants(
  declaration: ts.ImportEqualsDeclaration,
): readonly Mutant[] {
  const others = declaration
    .getSourceFile()
    .statements.filter(ts.isImportEqualsDeclaration)
    .filter((other) => other !== declaration);
  return [
    dropped(declaration),
    ...others
      .slice(0, 1)
      .map((other) =>
        replacing(
          "second name changed",
          declaration.moduleReference,
          other.moduleReference.getText(),
        ),
      ),
  ];
}

function dropped(declaration: ts.Declaration): Mutant {
  return replacing("declaration dropped", declaration, "");
}
