import type {
  AliasDeclaration,
  Contract,
  Declaration,
  InterfaceDeclaration,
  QualifiedName,
} from "../../model/contract.js";

/** A declaration that has members or stands for a type. */
export type TypeDeclaration = InterfaceDeclaration | AliasDeclaration;

/** A type of a contract, and where it is. */
export interface IndexedType {
  readonly name: QualifiedName;
  readonly declaration: TypeDeclaration;
  /** The full name of the type that it is nested in, or its own: names that belong together. */
  readonly root: string;
}

/** The text by which a full name is looked up. */
export function keyOf(name: QualifiedName): string {
  return name.join(".");
}

/**
 * The types of a contract by their full names. A namespace that shares its
 * name with a type holds nested types: all types in it, at every depth, belong
 * to that type, the root. Other namespaces are packages.
 */
export class ContractIndex {
  readonly apiVersion: string;
  readonly #types = new Map<string, IndexedType>();
  readonly #secondNames = new Map<string, QualifiedName>();

  constructor(contract: Contract) {
    this.apiVersion = contract.apiVersion;
    this.#add(contract.declarations, [], undefined);
  }

  /** All types by their full names, in the order of the contract. */
  get types(): ReadonlyMap<string, IndexedType> {
    return this.#types;
  }

  /** What second names (`export import`) mean. */
  get secondNames(): ReadonlyMap<string, QualifiedName> {
    return this.#secondNames;
  }

  /** The type of that name, a second name included. */
  find(name: QualifiedName): IndexedType | undefined {
    const key = keyOf(name);
    const target = this.#secondNames.get(key);
    return this.#types.get(target === undefined ? key : keyOf(target));
  }

  #add(
    declarations: readonly Declaration[],
    path: QualifiedName,
    root: string | undefined,
  ): void {
    const types = new Set<string>();
    for (const declaration of declarations) {
      const name = [...path, declaration.name];
      switch (declaration.kind) {
        case "interface":
        case "alias":
          types.add(declaration.name);
          this.#types.set(keyOf(name), {
            name,
            declaration,
            root: root ?? keyOf(name),
          });
          break;
        case "export":
          this.#secondNames.set(keyOf(name), declaration.target);
          break;
        case "namespace":
        case "local-name":
      }
    }
    for (const declaration of declarations) {
      if (declaration.kind !== "namespace") continue;
      const name = [...path, declaration.name];
      const isNested = types.has(declaration.name);
      const inner = root ?? (isNested ? keyOf(name) : undefined);
      this.#add(declaration.declarations, name, inner);
    }
  }
}
