import type { Direction, Pointer } from "../../model/contract.js";
import type { DeclarationScope } from "../../model/declaration-scope.js";

/** Where a schema stands, as far as its type depends on it. */
export interface Place {
  /** The namespace that types of its own are declared in. */
  readonly scope: DeclarationScope;
  /** The property that a type of its own is named after. */
  readonly name: string;
  readonly direction: Direction;
  readonly pointer: Pointer;
  /** The comment for a type of its own whose schema has no description. */
  readonly documentation: string;
}
