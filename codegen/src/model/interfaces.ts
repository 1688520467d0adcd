import type {
  Declaration,
  InterfaceDeclaration,
  QualifiedName,
} from "./contract.js";

/** The interfaces among declarations, at every depth, by full name; `namespace` is that of the declarations. */
export function interfacesByName(
  declarations: readonly Declaration[],
  namespace: QualifiedName,
): ReadonlyMap<string, InterfaceDeclaration> {
  return new Map(
    declarations.flatMap((declaration) => {
      const name = [...namespace, declaration.name];
      switch (declaration.kind) {
        case "interface":
          return [[name.join("."), declaration] as const];
        case "namespace":
          return [...interfacesByName(declaration.declarations, name)];
        case "alias":
        case "export":
        case "local-name":
          return [];
      }
    }),
  );
}
