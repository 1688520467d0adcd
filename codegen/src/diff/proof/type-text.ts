import type { Contract, Type } from "../../model/contract.js";
import { NameLookup } from "../../model/scope.js";
import { typeAliasLayout } from "../../printer/heads.js";
import { flat } from "../../printer/layout.js";
import { breakLines } from "../../printer/line-breaking.js";
import { structureKinds } from "../../printer/structure-kinds.js";
import type { Place } from "../../printer/type-names.js";
import { libraryTypeName } from "../../printer/type-names.js";
import { aliasedLayout, annotationLayout } from "../../printer/types.js";

/** Writes a contract's types as a module writes them that imports the contract's names. */
export class TypeText {
  readonly #place: Place;

  constructor(contract: Contract) {
    this.#place = { names: new NameLookup(contract), namespace: [] };
  }

  /** A type on one line. */
  of(type: Type): string {
    return flat(annotationLayout(type, this.#place));
  }

  /** A type alias of the module's own, in prettier's shape. */
  alias(name: string, type: Type): readonly string[] {
    const layout = typeAliasLayout({
      kind: structureKinds.TypeAlias,
      name,
      isExported: false,
      docs: [],
      typeParameters: [],
      type: aliasedLayout(type, this.#place),
    });
    return breakLines(layout, 0).split("\n");
  }

  /** The name of a type of TypeScript's library. */
  library(name: string): string {
    return libraryTypeName(name, this.#place);
  }
}
