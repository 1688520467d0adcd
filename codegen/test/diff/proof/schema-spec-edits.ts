import * as fc from "fast-check";
import {
  addedProperty,
  type PropertySpec,
  type SchemaSpec,
  wayNames,
} from "./schema-spec-arbitrary.js";

/** One change: which of all that is possible, and what is put in. */
export interface SchemaEdit {
  readonly choice: number;
  readonly added: PropertySpec;
}

export const schemaEdits: fc.Arbitrary<SchemaEdit> = fc.record({
  choice: fc.nat(100_000),
  added: addedProperty,
});

/** The schemas with one change after the other made in them. */
export function editedSchemas(
  spec: SchemaSpec,
  changes: readonly SchemaEdit[],
): SchemaSpec {
  const copy = structuredClone(spec);
  for (const { choice, added } of changes) {
    const possible = [...changesOf(copy, structuredClone(added))];
    possible[choice % possible.length]?.();
  }
  return copy;
}

type Change = () => void;

function* changesOf(spec: SchemaSpec, added: PropertySpec): Iterable<Change> {
  for (const way of wayNames) yield () => (spec.way = way);
  for (const properties of [spec.own, spec.a, spec.b]) {
    yield* changesOfProperties(properties, added);
  }
}

function* changesOfProperties(
  properties: PropertySpec[],
  added: PropertySpec,
): Iterable<Change> {
  for (const [index, property] of properties.entries()) {
    // An object without properties is a map.
    yield () => properties.length > 1 && properties.splice(index, 1);
    yield () => (property.required = !property.required);
    yield () => (property.nullable = !property.nullable);
    yield () => (property.isList = !property.isList);
    yield () => (property.type = added.type);
    for (const mark of ["none", "readOnly", "writeOnly"] as const) {
      yield () => (property.mark = mark);
    }
    const { type } = property;
    if (type.kind === "enum") {
      yield () => type.values.push("new");
      yield () => type.values.length > 2 && type.values.shift();
    }
    if (type.kind === "object") {
      yield* changesOfProperties(type.properties, added);
    }
  }
  yield () => {
    if (!properties.some(({ name }) => name === "added"))
      properties.push(added);
  };
}
