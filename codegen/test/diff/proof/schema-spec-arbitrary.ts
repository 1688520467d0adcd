import * as fc from "fast-check";
import {
  type Fields,
  the,
  type UsedSchemas,
  type Way,
} from "../used-schemas.js";

/** What one property of a component schema says; references lead to the components `A` and `B`. */
export interface PropertySpec {
  name: string;
  required: boolean;
  nullable: boolean;
  mark: "none" | "readOnly" | "writeOnly";
  isList: boolean;
  type:
    | { kind: "text" }
    | { kind: "number" }
    | { kind: "enum"; values: string[] }
    | { kind: "reference"; target: "A" | "B" }
    | { kind: "object"; properties: PropertySpec[] };
}

/** Component schemas that belong together: one that is used, and what it is made of. */
export interface SchemaSpec {
  way: Way;
  /** What the one that is used is: an object, one that extends `A`, or either of `A` and `B`. */
  kind: "object" | "extension" | "union";
  own: PropertySpec[];
  a: PropertySpec[];
  b: PropertySpec[];
}

const leaf = fc.oneof(
  fc.constant<PropertySpec["type"]>({ kind: "text" }),
  fc.constant<PropertySpec["type"]>({ kind: "number" }),
  fc
    .subarray(["a", "b", "c"], { minLength: 2 })
    .map((values): PropertySpec["type"] => ({ kind: "enum", values })),
  fc
    .constantFrom("A" as const, "B" as const)
    .map((target): PropertySpec["type"] => ({ kind: "reference", target })),
);

function propertiesOf(
  type: fc.Arbitrary<PropertySpec["type"]>,
  names: readonly string[],
): fc.Arbitrary<PropertySpec[]> {
  return fc.uniqueArray(
    fc.record({
      name: fc.constantFrom(...names),
      required: fc.boolean(),
      nullable: fc.nat(3).map((number) => number === 0),
      mark: fc.constantFrom("none", "none", "none", "readOnly", "writeOnly"),
      isList: fc.nat(4).map((number) => number === 0),
      type,
    }),
    { minLength: 1, maxLength: 3, selector: ({ name }) => name },
  );
}

const inPlace = propertiesOf(leaf, ["code", "text"]).map(
  (properties): PropertySpec["type"] => ({ kind: "object", properties }),
);

const types = fc.oneof(
  { weight: 4, arbitrary: leaf },
  { weight: 1, arbitrary: inPlace },
);

const propertiesCalled = (...names: readonly string[]) =>
  propertiesOf(types, names);

/** One property, to be added or to take another's place. */
export const addedProperty: fc.Arbitrary<PropertySpec> = propertiesCalled(
  "added",
).map(([property]) => property ?? { name: "added", ...plain });

const plain = {
  required: false,
  nullable: false,
  mark: "none",
  isList: false,
  type: { kind: "text" },
} as const;

export const wayNames: readonly Way[] = ["sent", "received", "both", "neither"];

/** Small groups of component schemas. */
export const schemaSpecs: fc.Arbitrary<SchemaSpec> = fc.record({
  way: fc.constantFrom(...wayNames),
  kind: fc.constantFrom("object", "object", "extension", "union"),
  own: propertiesCalled("id", "note", "line"),
  // Bases have names of their own: what hides a member of a base is another matter.
  a: propertiesCalled("first", "second", "third"),
  b: propertiesCalled("one", "two", "three"),
});

/** The schemas of a document. */
export function schemasOf(name: string, spec: SchemaSpec): UsedSchemas {
  const own = objectOf(spec.own);
  const kinds: Readonly<Record<SchemaSpec["kind"], Fields>> = {
    object: own,
    extension: { allOf: [the("A"), own] },
    union: { oneOf: [the("A"), the("B")] },
  };
  return {
    name,
    way: spec.way,
    schemas: {
      "": kinds[spec.kind],
      A: objectOf(spec.a, "a"),
      B: objectOf(spec.b, "b"),
    },
  };
}

/** An object, which says by its `kind` which of several it is. */
function objectOf(properties: readonly PropertySpec[], kind?: string): Fields {
  const tag = kind === undefined ? {} : { kind: { const: kind } };
  const required = properties.filter((property) => property.required);
  return {
    type: "object",
    properties: {
      ...tag,
      ...Object.fromEntries(
        properties.map((property) => [property.name, schemaOf(property)]),
      ),
    },
    required: [
      ...Object.keys(tag),
      ...required.map((property) => property.name),
    ],
  };
}

function schemaOf({ type, nullable, mark, isList }: PropertySpec): Fields {
  const one = typeOf(type);
  const schema = isList ? { type: "array", items: one } : one;
  return {
    ...(nullable ? { anyOf: [schema, { type: "null" }] } : schema),
    ...(mark === "none" ? {} : { [mark]: true }),
  };
}

function typeOf(type: PropertySpec["type"]): Fields {
  switch (type.kind) {
    case "text":
      return { type: "string" };
    case "number":
      return { type: "number" };
    case "enum":
      return { enum: type.values };
    case "reference":
      return the(type.target);
    case "object":
      return objectOf(type.properties);
  }
}
