import type { Flow, Pointer } from "../../model/contract.js";
import type { DeclarationScope } from "../../model/declaration-scope.js";
import type { SchemaOrReference } from "../../openapi/document.js";
import { singularName } from "../naming.js";
import type { Context } from "./context.js";

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

/** The place of a schema as its type is used: in a unit one type is for all uses of the unit, where they do not differ. */
export function placeInUse(
  node: SchemaOrReference,
  place: Place,
  { forms, units, uses }: Pick<Context, "forms" | "units" | "uses">,
): Place {
  if (!place.isInUnit || forms.differs(node)) return place;
  const unit = units.around(place.pointer);
  return unit === undefined ? place : { ...place, direction: uses.of(unit) };
}
