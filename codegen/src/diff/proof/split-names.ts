import type { Pointer, QualifiedName } from "../../model/contract.js";
import { visitDeclaration } from "../../model/visit.js";
import {
  type ContractIndex,
  type IndexedType,
  keyOf,
} from "../compare/contract-index.js";

/**
 * The names of the base that stand for another form of their schema in the
 * revision: what was received and sent is now received alone, and what is sent
 * has a name of its own. Code that sends a value by the old name then stops to
 * compile because of any breaking change of the schema, or of what it is made of.
 */
export class SplitNames {
  readonly #base: ContractIndex;
  readonly #names = new Set<string>();
  readonly #byPointer = new Map<Pointer, IndexedType>();

  constructor(base: ContractIndex, revision: ContractIndex) {
    this.#base = base;
    for (const type of base.types.values()) {
      const later = revision.find(type.name)?.declaration;
      const { direction, pointer } = type.declaration;
      const keepsAll = [direction, "both"].includes(later?.direction ?? "both");
      if (keepsAll) continue;
      this.#names.add(keyOf(type.name));
      if (pointer !== undefined) this.#byPointer.set(pointer, type);
    }
  }

  /** The split name of the schema at a pointer. */
  at(pointer: Pointer | undefined): QualifiedName | undefined {
    return pointer === undefined
      ? undefined
      : this.#byPointer.get(pointer)?.name;
  }

  /** A split name and all that its declaration is made of, of which the other form may have others; none of a name that is not split. */
  within(name: QualifiedName): readonly QualifiedName[] {
    const found = new Map<string, IndexedType>();
    if (this.#names.has(keyOf(name))) this.#search(name, found);
    return [...found.values()].map((type) => type.name);
  }

  #search(name: QualifiedName, found: Map<string, IndexedType>): void {
    const type = this.#base.find(name);
    const key = type === undefined ? "" : keyOf(type.name);
    if (type === undefined || found.has(key)) return;
    found.set(key, type);
    visitDeclaration(type.declaration, (inner) => {
      this.#search(inner.name, found);
    });
  }
}
