import {
  declared,
  interfaceOf,
  library,
  methodOf,
  primitive,
  requiredProperty,
  unionOf,
} from "../../model/build.js";
import type { Declaration, Type } from "../../model/contract.js";
import type { DeclarationScope } from "../../model/declaration-scope.js";
import type { NameAllocator } from "./name-allocator.js";

type SharedTypeName = "Binary" | "OtherString";

/** The types that no document describes and that its declarations need; only those in use are declared. */
export class SharedTypes {
  readonly #namespace: DeclarationScope;
  readonly #names: NameAllocator;
  readonly #used = new Map<SharedTypeName, string>();

  constructor(namespace: DeclarationScope, names: NameAllocator) {
    this.#namespace = namespace;
    this.#names = names;
  }

  /** A use of a shared type. */
  use(name: SharedTypeName): Type {
    let taken = this.#used.get(name);
    if (taken === undefined) {
      taken = this.#names.take(this.#namespace, name, "");
      this.#used.set(name, taken);
    }
    return declared([...this.#namespace.path, taken]);
  }

  /** The shared types that are in use. */
  declarations(): readonly Declaration[] {
    return [...this.#used].flatMap(([shared, name]) => {
      if (shared === "OtherString") return [otherString(name)];
      const blob = this.#names.take(this.#namespace, "BlobLike", "");
      return binary(name, declared([...this.#namespace.path, blob]), blob);
    });
  }
}

/** Bytes: no library of TypeScript has `Blob` but that of browsers, and so what it has is written out. */
function binary(
  name: string,
  blobLike: Type,
  blobName: string,
): readonly Declaration[] {
  return [
    {
      kind: "alias",
      name,
      direction: "both",
      documentation:
        "The bytes of a file. A `Blob` or `File` fits, of browsers and of Node, and so does a `Buffer`.",
      typeParameters: [],
      type: unionOf([library("ArrayBuffer"), library("Uint8Array"), blobLike]),
    },
    interfaceOf(blobName, "both", "What a `Blob` has in every environment.", [
      requiredProperty("size", primitive("number")),
      requiredProperty("type", primitive("string")),
      methodOf("arrayBuffer", [], library("Promise", library("ArrayBuffer"))),
      methodOf("text", [], library("Promise", primitive("string"))),
    ]),
  ];
}

/** What keeps an enum open, and its values on offer in editors, which `string` would not. */
function otherString(name: string): Declaration {
  return {
    kind: "alias",
    name,
    direction: "read",
    documentation: "Any other text than an enum lists.",
    typeParameters: [],
    type: {
      kind: "intersection",
      members: [
        primitive("string"),
        library("Record", primitive("never"), primitive("never")),
      ],
    },
  };
}
