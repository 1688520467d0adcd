import type { Declaration, Pointer, QualifiedName } from "./contract.js";

/**
 * The one allocator of names: the names of one namespace and, in children, of
 * the namespaces inside it. A name is given once; who asks for it a second
 * time learns who holds it, so that two declarations never merge by accident.
 */
export class DeclarationScope {
  readonly path: QualifiedName;
  readonly #owners = new Map<string, Pointer>();
  readonly #types: Declaration[] = [];
  readonly #children = new Map<string, DeclarationScope>();

  constructor(path: QualifiedName) {
    this.path = path;
  }

  /**
   * Takes `name` for the declaration that comes from `pointer`. Gives
   * undefined when the name was free, else the pointer of its holder, and then
   * nothing has changed.
   */
  claim(name: string, pointer: Pointer): Pointer | undefined {
    const owner = this.#owners.get(name);
    if (owner === undefined) this.#owners.set(name, pointer);
    return owner;
  }

  /** Adds a type under a name that has been claimed; types stay in the order of adding. */
  add(declaration: Declaration): void {
    this.#types.push(declaration);
  }

  /** The scope of the namespace `name` in this one, made when first asked for. */
  child(name: string): DeclarationScope {
    let child = this.#children.get(name);
    if (child === undefined) {
      child = new DeclarationScope([...this.path, name]);
      this.#children.set(name, child);
    }
    return child;
  }

  /** The scope of the namespaces `path`, each inside the one before. */
  inside(path: QualifiedName): DeclarationScope {
    return path.reduce<DeclarationScope>(
      (scope, name) => scope.child(name),
      this,
    );
  }

  /** The declarations in it: types in the order of adding, then namespaces by name, letter case aside. */
  declarations(): readonly Declaration[] {
    const namespaces = [...this.#children.keys()]
      .toSorted(byNameLetterCaseAside)
      .flatMap((name) => this.namespace(name));
    return [...this.#types, ...namespaces];
  }

  /** The namespace `name`, or nothing where nothing is declared in it. */
  namespace(name: string): readonly Declaration[] {
    const declarations = this.#children.get(name)?.declarations() ?? [];
    return declarations.length === 0
      ? []
      : [{ kind: "namespace", name, documentation: "", declarations }];
  }
}

function byNameLetterCaseAside(a: string, b: string): number {
  const [lowerA, lowerB] = [a.toLowerCase(), b.toLowerCase()];
  if (lowerA !== lowerB) return lowerA < lowerB ? -1 : 1;
  return a < b ? -1 : 1;
}
