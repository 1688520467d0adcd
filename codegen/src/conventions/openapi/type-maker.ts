import type { Declaration, Type } from "../../model/contract.js";
import type { SchemaOrReference } from "../../openapi/document.js";
import type { UnitForm } from "./context.js";
import type { Place } from "./place.js";

/** Gives the type of a schema at a place, `null` included. */
export type TypeOf = (node: SchemaOrReference, place: Place) => Type;

/** What the builders of larger types need of who makes the types of schemas. */
export interface TypeMaker {
  readonly typeOf: TypeOf;
  /** Declares a type in the scope of a place, named after it, and gives a use of it; `inside` is the place within it. */
  declare(
    place: Place,
    build: (name: string, inside: Place) => Declaration,
  ): Type;
  readonly units: {
    /** The name of a form of a unit, which is declared for it. */
    nameOf(use: UnitForm): string;
    /** Declares a form of a unit now, unless that was done or is being done. */
    ensure(use: UnitForm): void;
  };
}
