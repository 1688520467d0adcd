import type { SchemaAt } from "./schemas-in-place.js";
import type { Unit } from "./units.js";

/** A property of an object, wherever in the parts of its schema it is. */
export interface ObjectProperty extends SchemaAt {
  /** The unit among whose own properties it is; absent for those of the object itself. */
  readonly owner?: Unit;
}

/** A schema that says of values no more than that they are objects with properties. */
export interface ObjectView {
  /** The units that it is made of, in order, all of them objects with properties; none has values of a type by names of any kind. */
  readonly bases: readonly Unit[];
  /** Its own, with those of the parts that are written in place. */
  readonly properties: ReadonlyMap<string, ObjectProperty>;
  /** The properties that are always there, also of bases. */
  readonly required: ReadonlySet<string>;
  /** The schemas of values by names that no property has. */
  readonly others: readonly ObjectProperty[];
  /** Whether there may be values of any kind by any name, and the schema says so. */
  readonly isOpen: boolean;
  /** Whether the schema says that there are no others than its properties. */
  readonly isClosed: boolean;
}

/** Whether an object has properties, so that it is an interface and others can extend it. */
export function isInterface({ bases, properties }: ObjectView): boolean {
  return bases.length > 0 || properties.size > 0;
}
