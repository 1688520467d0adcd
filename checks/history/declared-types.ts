import ts from "typescript";
import { placedDeclarations } from "../equality/placed-declarations.js";

/** An interface, class or alias of a file. */
export interface DeclaredType {
  /** Its full name, the same in every release: without `Stripe` and `Identity`, and resources in the singular. */
  readonly name: string;
  /** How code reaches it, from what the module exports or the ambient module declares on. */
  readonly reach: string;
  readonly isClass: boolean;
  readonly isGeneric: boolean;
  /** The names of its own properties and methods, each once. */
  readonly members: readonly string[];
}

/** Reads the types that a text declares, in its order. */
export function declaredTypes(text: string): readonly DeclaredType[] {
  return placedDeclarations(text).flatMap(({ declaration, scope, reach }) => {
    if (ts.isModuleDeclaration(declaration)) return [];
    const name = declaration.name.text;
    return [
      {
        name: nameOfResource([...scope, name].join(".")),
        reach: [...reach, name].join("."),
        isClass: ts.isClassDeclaration(declaration),
        isGeneric: declaration.typeParameters !== undefined,
        members: ts.isTypeAliasDeclaration(declaration)
          ? []
          : memberNames(declaration),
      },
    ];
  });
}

/** Releases before 22 name the class of a resource's methods in the plural. */
function nameOfResource(name: string): string {
  return name.replace(
    /^(Verification(?:Report|Session))sResource$/u,
    "$1Resource",
  );
}

function memberNames(
  declaration: ts.InterfaceDeclaration | ts.ClassDeclaration,
): readonly string[] {
  const names = new Set<string>();
  for (const { name } of declaration.members)
    if (name !== undefined && ts.isIdentifier(name)) names.add(name.text);
  return [...names];
}
