import type { Flow } from "../../model/contract.js";
import { isReference } from "../../openapi/document.js";
import type { InheritedDiscriminators } from "./inherited-discriminators.js";
import type { SchemaReader } from "./schema-reader.js";
import { partsOf, type SchemaAt } from "./schemas-in-place.js";
import type { Unit, Units } from "./units.js";

/** What is needed to follow what schemas are made of. */
interface Reading {
  readonly units: Units;
  readonly reader: SchemaReader;
  readonly discriminators: InheritedDiscriminators;
}

/** The schemas whose values operations receive (`read`) and send (`write`). */
export type UsedSchemas = Readonly<
  Record<"read" | "write", readonly SchemaAt[]>
>;

/**
 * Which way the values of each unit go: what operations send of it, what they
 * receive of it, in place, behind references, or as one of the schemas that a
 * discriminator tells apart. Of a component schema that no operation leads to
 * nobody knows, so that it counts both ways, with all that it is made of.
 */
export class Uses {
  readonly #reading: Reading;
  readonly #read = new Set<Unit>();
  readonly #written = new Set<Unit>();

  constructor(used: UsedSchemas, reading: Reading) {
    this.#reading = reading;
    this.#add(unitsIn(used.read, reading), "read");
    this.#add(unitsIn(used.write, reading), "write");
    const unused = reading.units.all.filter(
      (unit) =>
        unit.isComponentSchema &&
        !this.#read.has(unit) &&
        !this.#written.has(unit),
    );
    this.#add(unused, "read");
    this.#add(unused, "write");
  }

  /** Which way the values of a unit go. */
  of(unit: Unit): Flow {
    const isRead = this.#read.has(unit);
    return isRead === this.#written.has(unit)
      ? "both"
      : isRead
        ? "read"
        : "write";
  }

  /** Adds units that values are of in a direction, and all that these are made of. */
  #add(units: readonly Unit[], direction: "read" | "write"): void {
    const found = direction === "read" ? this.#read : this.#written;
    const left = [...units];
    for (let unit = left.pop(); unit !== undefined; unit = left.pop()) {
      if (found.has(unit)) continue;
      found.add(unit);
      for (const next of this.#leadsTo(unit)) left.push(next);
    }
  }

  /** The units that a value of a unit holds, or is of. */
  #leadsTo(unit: Unit): readonly Unit[] {
    const { reader, discriminators } = this.#reading;
    return [
      ...unitsIn(partsOf(unit), this.#reading),
      ...(isReference(unit.node) ? [reader.target(unit.node.$ref)] : []),
      ...discriminators.alternativesOf(unit),
    ];
  }
}

/** The nearest units that schemas are, or are made of. */
function unitsIn(
  schemas: readonly SchemaAt[],
  reading: Reading,
): readonly Unit[] {
  const { units, reader } = reading;
  return schemas.flatMap((schema) => {
    const unit = units.at(schema.pointer);
    if (unit !== undefined) return [unit];
    const { node } = schema;
    return [
      ...(isReference(node) ? [reader.target(node.$ref)] : []),
      ...unitsIn(partsOf(schema), reading),
    ];
  });
}
