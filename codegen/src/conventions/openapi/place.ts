import type { Flow, Pointer } from "../../model/contract.js";
import type { DeclarationScope } from "../../model/declaration-scope.js";
import { singularName } from "../naming.js";

/** Where a schema stands, as far as its type depends on it. */
export interface Place {
  /** The namespace that types of its own are declared in. */
  readonly scope: DeclarationScope;
  /** What a type of its own is named after, such as its property; "" where the schema is what a declaration is of. */
  readonly name: string;
  readonly direction: Flow;
  readonly pointer: Pointer;
  /** Whether it is within a unit, whose types in place are declared once, whoever asks for them. */
  readonly isInUnit: boolean;
}

/** The place of the items of an array. */
export function itemPlace(place: Place, pointer: Pointer): Place {
  const name = place.name === "" ? "item" : singularName(place.name);
  return { ...place, name, pointer };
}

/** The place of a part that is named after `word` where the schema is what a declaration is of. */
export function partPlace(place: Place, word: string, pointer: Pointer): Place {
  return { ...place, name: place.name === "" ? word : place.name, pointer };
}
