import type {
  AliasDeclaration,
  Contract,
  Declaration,
  InterfaceDeclaration,
  Pointer,
  QualifiedName,
} from "../model/contract.js";
import { isIdentifier } from "../model/identifier.js";

/** A public declaration, and how a type test states it. */
export interface StatedDeclaration {
  /** The name that users know it by. */
  readonly name: QualifiedName;
  /** The same without comments, under a name of its own in the test's module. */
  readonly stated: InterfaceDeclaration | AliasDeclaration;
  /** What it was made of, or else what the type around it was made of. */
  readonly origin: Pointer | undefined;
}

/** A second name for a public declaration. */
export interface SecondName {
  readonly name: QualifiedName;
  readonly target: QualifiedName;
}

/** All that a contract declares for its users, in its order. */
export interface PublicNames {
  readonly declarations: readonly StatedDeclaration[];
  readonly secondNames: readonly SecondName[];
}

/**
 * The declarations that users of a contract can name, at every depth.
 *
 * @param reserved names that the modules of tests use for themselves
 */
export function publicNames(
  contract: Contract,
  reserved: readonly string[],
): PublicNames {
  const names = new StatedNames(contract, reserved);
  const declarations: StatedDeclaration[] = [];
  const secondNames: SecondName[] = [];
  const visit = (
    inside: readonly Declaration[],
    path: QualifiedName,
    around: Pointer | undefined,
  ): void => {
    const origins = new Map(
      inside.flatMap(({ kind, name, pointer }) =>
        kind === "namespace" ? [] : [[name, pointer]],
      ),
    );
    for (const declaration of inside) {
      const name = [...path, declaration.name];
      const origin = origins.get(declaration.name) ?? around;
      switch (declaration.kind) {
        case "namespace":
          visit(declaration.declarations, name, origin);
          break;
        case "export":
          secondNames.push({ name, target: declaration.target });
          break;
        case "interface":
        case "alias": {
          const own = { name: names.take(name), documentation: "" };
          const stated = { ...declaration, ...own, deprecated: false };
          declarations.push({ name, stated, origin });
          break;
        }
        case "local-name":
      }
    }
  };
  visit(contract.declarations, [], undefined);
  return { declarations, secondNames };
}

/** Gives names to what tests state: none of them is that of an import. */
class StatedNames {
  readonly #taken: Set<string>;
  /** Namespaces at module level that are no types as well. */
  readonly #pureNamespaces: ReadonlySet<string>;

  constructor({ declarations }: Contract, reserved: readonly string[]) {
    this.#taken = new Set([
      ...reserved,
      ...declarations.map(({ name }) => name),
    ]);
    const types = declarations.filter(({ kind }) => kind !== "namespace");
    const typeNames = new Set(types.map(({ name }) => name));
    this.#pureNamespaces = new Set(
      declarations
        .map(({ name }) => name)
        .filter((name) => !typeNames.has(name)),
    );
  }

  /** `Petstore.Pet.Owner` → `PetOwner`, else `StatedPetOwner`, `StatedPetOwner2`, … */
  take(path: QualifiedName): string {
    const [first = "", ...others] = path;
    const parts = this.#pureNamespaces.has(first) ? others : path;
    const wanted = parts.join("");
    let name = wanted;
    for (let count = 1; !this.#isFree(name); count++) {
      name = `Stated${wanted}${count === 1 ? "" : count}`;
    }
    this.#taken.add(name);
    return name;
  }

  #isFree(name: string): boolean {
    return isIdentifier(name) && !this.#taken.has(name);
  }
}
