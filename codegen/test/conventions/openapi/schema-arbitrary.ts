import * as fc from "fast-check";
import { texts } from "../../printer/text-arbitrary.js";

/** An object of a document. */
export type JsonObject = { [name: string]: unknown };

/** An object by any names, of values of a kind. */
export function named(
  values: fc.Arbitrary<unknown>,
  maxKeys = 3,
  names = texts,
): fc.Arbitrary<JsonObject> {
  return fc
    .array(fc.tuple(names, values), { maxLength: maxKeys })
    .map((entries) => {
      const object: JsonObject = {};
      for (const [name, value] of entries) {
        // An assignment to `__proto__` would set the prototype.
        Object.defineProperty(object, name, {
          value,
          enumerable: true,
          configurable: true,
          writable: true,
        });
      }
      return object;
    });
}

/** An object with some of these fields. */
export function some(
  fields: Readonly<Record<string, fc.Arbitrary<unknown>>>,
  required: readonly string[] = [],
): fc.Arbitrary<JsonObject> {
  return fc.record(fields, { requiredKeys: [...required] });
}

/** Components that references lead to: each document has them all. */
export const componentNames = [
  "A",
  "b-c",
  "__proto__",
  "Array",
  "*/ d",
  "A/B~C",
];

/** Components that are objects with properties, so that others can be made of them. */
export const objectNames = ["Base", "constructor", "base-2"];

function referenceTo(names: readonly string[]): fc.Arbitrary<string> {
  return fc
    .oneof(
      { weight: 200, arbitrary: fc.constantFrom(...names) },
      { weight: 1, arbitrary: texts },
    )
    .map(
      (name) =>
        `#/components/schemas/${encodeURIComponent(
          // Halves of a pair have no encoding.
          name
            .replaceAll(/[\ud800-\udfff]/gu, "")
            .replaceAll("~", "~0")
            .replaceAll("/", "~1"),
        )}`,
    );
}

const references = referenceTo([...componentNames, ...objectNames]);
const objectReferences = referenceTo(objectNames);

/** Values of any kind. */
export const values = fc.oneof(
  texts,
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.array(texts, { maxLength: 2 }),
  named(texts, 2),
);

const annotations = {
  title: texts,
  description: texts,
  default: values,
  example: values,
  examples: fc.array(values, { maxLength: 2 }),
  externalDocs: some({ url: texts, description: texts }),
  deprecated: fc.boolean(),
  readOnly: fc.boolean(),
  writeOnly: fc.boolean(),
  nullable: fc.boolean(),
  format: fc.oneof(texts, fc.constantFrom("binary", "int64", "date-time")),
  pattern: texts,
  contentMediaType: texts,
  contentEncoding: texts,
  $id: texts,
  $anchor: texts,
  $comment: texts,
  $schema: texts,
  xml: some({ name: texts, namespace: texts, prefix: texts }),
  "x-extension": values,
  "x-enumDescriptions": fc.oneof(named(texts), fc.array(texts)),
};

const type = fc.constantFrom(
  "string",
  "integer",
  "boolean",
  "null",
  "array",
  "object",
);

/** Schemas: any, those that are no reference, and objects with properties. */
export const {
  schema: schemas,
  inPlace: schemasInPlace,
  object: objects,
} = fc.letrec<{
  schema: unknown;
  inPlace: unknown;
  object: unknown;
  part: unknown;
}>((tie) => ({
  schema: fc.oneof(
    { depthSize: "small" },
    { weight: 1, arbitrary: fc.record({ $ref: references }) },
    {
      weight: 1,
      arbitrary: some({ $ref: references, ...annotations }, ["$ref"]),
    },
    { weight: 4, arbitrary: tie("inPlace") },
  ),
  part: fc.oneof(
    { depthSize: "small" },
    { weight: 1, arbitrary: fc.record({ $ref: objectReferences }) },
    { weight: 1, arbitrary: tie("inPlace") },
  ),
  object: some(
    {
      ...annotations,
      type: fc.constant("object"),
      properties: named(tie("schema")),
      required: fc.array(texts, { maxLength: 2 }),
      additionalProperties: fc.oneof(fc.boolean(), tie("schema")),
      patternProperties: named(tie("schema"), 1),
    },
    ["properties"],
  ),
  inPlace: fc.oneof(
    { depthSize: "small" },
    { weight: 2, arbitrary: some({ type, ...annotations }) },
    {
      weight: 2,
      arbitrary: some(
        { enum: fc.array(values, { minLength: 1, maxLength: 4 }), type },
        ["enum"],
      ),
    },
    { weight: 1, arbitrary: fc.record({ const: values }) },
    { weight: 4, arbitrary: tie("object") },
    {
      weight: 1,
      arbitrary: some(
        {
          type: fc.constant("array"),
          items: tie("schema"),
          prefixItems: fc.array(tie("schema"), { maxLength: 2 }),
          minItems: fc.nat(3),
        },
        ["type", "items"],
      ),
    },
    {
      weight: 3,
      arbitrary: some({
        allOf: fc.array(tie("part"), { maxLength: 3 }),
        oneOf: fc.array(tie("part"), { maxLength: 3 }),
        anyOf: fc.array(tie("part"), { maxLength: 3 }),
        properties: named(tie("schema"), 2),
        not: tie("part"),
        if: tie("part"),
        // oxlint-disable-next-line no-thenable -- a keyword of JSON Schema
        then: tie("part"),
        else: tie("part"),
        dependentSchemas: named(tie("schema"), 1),
        dependentRequired: named(fc.array(texts, { maxLength: 2 }), 1),
        propertyNames: tie("part"),
        unevaluatedProperties: fc.oneof(fc.boolean(), tie("schema")),
        $defs: named(tie("schema"), 1),
        discriminator: some({ propertyName: texts, mapping: named(texts, 2) }, [
          "propertyName",
        ]),
      }),
    },
  ),
}));
