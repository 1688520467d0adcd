import type { Flow, Pointer } from "../../model/contract.js";
import type { MediaType } from "../../openapi/document.js";
import { isReference } from "../../openapi/document.js";
import { pointerTo } from "../../openapi/pointer.js";
import type { ReferenceResolver } from "../../openapi/references.js";
import type { InheritedDiscriminators } from "./inherited-discriminators.js";
import type { ApiOperation } from "./operations.js";
import { schemaOf } from "./params.js";
import type { SchemaReader } from "./schema-reader.js";
import { partsOf, type SchemaAt } from "./schemas-in-place.js";
import type { Unit, Units } from "./units.js";

/** What is needed to follow what schemas are made of. */
interface Reading {
  readonly references: ReferenceResolver;
  readonly units: Units;
  readonly reader: SchemaReader;
  readonly discriminators: InheritedDiscriminators;
}

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

  constructor(operations: readonly ApiOperation[], reading: Reading) {
    this.#reading = reading;
    for (const operation of operations) {
      const { request, answer } = operation;
      this.#add(unitsIn(sentBy(operation, reading), reading), request);
      this.#add(unitsIn(answeredBy(operation, reading), reading), answer);
    }
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
      left.push(
        ...unitsIn(partsOf(unit), this.#reading),
        ...(isReference(unit.node)
          ? [this.#reading.reader.target(unit.node.$ref)]
          : []),
        ...this.#reading.discriminators.alternativesOf(unit),
      );
    }
  }
}

/** The schemas of the params of an operation. */
function sentBy(
  { parameters, operation, pointer }: ApiOperation,
  { references }: Reading,
): readonly SchemaAt[] {
  const schemas = parameters.map((parameter) =>
    schemaOf(parameter.value, parameter.pointer),
  );
  if (operation.requestBody === undefined) return schemas;
  const at = pointerTo(pointer, "requestBody");
  const body = references.followRequestBody(operation.requestBody, at);
  return [...schemas, ...schemasOf(body.value.content, body.pointer)];
}

/** The schemas of what an operation answers, of every status: bodies and headers. */
function answeredBy(
  { operation, pointer }: ApiOperation,
  { references }: Reading,
): readonly SchemaAt[] {
  return Object.entries(operation.responses ?? {}).flatMap(([status, node]) => {
    if (status.startsWith("x-")) return [];
    const at = pointerTo(pointer, "responses", status);
    const response = references.followResponse(node, at);
    const { content = {}, headers = {} } = response.value;
    return [
      ...schemasOf(content, response.pointer),
      ...Object.entries(headers).map(([name, header]) => {
        const inside = pointerTo(response.pointer, "headers", name);
        const found = references.followHeader(header, inside);
        return schemaOf(found.value, found.pointer);
      }),
    ];
  });
}

function schemasOf(
  content: Readonly<Record<string, MediaType>>,
  pointer: Pointer,
): readonly SchemaAt[] {
  return Object.entries(content).flatMap(([mediaType, { schema }]) =>
    schema === undefined
      ? []
      : [
          {
            node: schema,
            pointer: pointerTo(pointer, "content", mediaType, "schema"),
          },
        ],
  );
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
