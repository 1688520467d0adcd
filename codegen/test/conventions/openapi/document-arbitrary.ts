import * as fc from "fast-check";
import { texts } from "../../printer/text-arbitrary.js";

type JsonObject = { [name: string]: unknown };

/** An object by any names, of values of a kind. */
function named(
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
function some(
  fields: Readonly<Record<string, fc.Arbitrary<unknown>>>,
  required: readonly string[] = [],
): fc.Arbitrary<JsonObject> {
  return fc.record(fields, { requiredKeys: [...required] });
}

/** Components that references lead to: each document has them all. */
const componentNames = ["A", "b-c", "__proto__", "Array", "*/ d", "A/B~C"];

/** Components that are objects with properties, so that others can be made of them. */
const objectNames = ["Base", "constructor", "base-2"];

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

const values = fc.oneof(
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

const server = some({
  url: texts,
  description: texts,
  variables: named(some({ default: texts, enum: fc.array(texts) }), 1),
});

const type = fc.constantFrom(
  "string",
  "integer",
  "boolean",
  "null",
  "array",
  "object",
);

const {
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

const encoding = some({ contentType: texts, style: texts, "x-e": values });
const mediaTypeNames = fc.oneof(
  texts,
  fc.constantFrom("application/json", "multipart/form-data", "text/plain"),
);
const content = named(
  some({
    schema: schemas,
    example: values,
    examples: named(
      some({ summary: texts, value: values, externalValue: texts }),
      1,
    ),
    encoding: named(encoding, 1),
    "x-extension": values,
  }),
  2,
  mediaTypeNames,
);
const header = some({
  description: texts,
  required: fc.boolean(),
  schema: schemas,
});

const responses = named(
  some({
    description: texts,
    content,
    headers: named(header, 2),
    links: named(
      some({
        operationId: texts,
        operationRef: texts,
        parameters: named(texts),
      }),
      1,
    ),
    "x-extension": values,
  }),
  3,
  fc.oneof(fc.constantFrom("200", "201", "404", "default"), texts),
);

const parameters = fc.array(
  some(
    {
      name: texts,
      in: fc.constantFrom("path", "query", "header", "cookie"),
      description: texts,
      required: fc.boolean(),
      deprecated: fc.boolean(),
      example: values,
      examples: named(some({ value: values }), 1),
      schema: schemas,
      content,
      style: texts,
      "x-extension": values,
    },
    ["name", "in"],
  ),
  { maxLength: 3 },
);

const plainOperation = {
  operationId: texts,
  tags: fc.array(texts, { maxLength: 2 }),
  summary: texts,
  description: texts,
  deprecated: fc.boolean(),
  externalDocs: some({ url: texts, description: texts }),
  servers: fc.array(server, { maxLength: 1 }),
  security: fc.array(named(fc.array(texts), 1), { maxLength: 1 }),
  "x-extension": values,
  parameters,
  requestBody: some({ description: texts, required: fc.boolean(), content }, [
    "content",
  ]),
  responses,
};

const calledItems = some({ post: some(plainOperation) }, ["post"]);

const pathItems = some({
  get: some(plainOperation),
  post: some({ ...plainOperation, callbacks: named(named(calledItems, 1), 1) }),
  parameters,
  summary: texts,
  description: texts,
  servers: fc.array(server, { maxLength: 1 }),
  "x-extension": values,
});

const securitySchemes = some(
  {
    type: texts,
    description: texts,
    name: texts,
    in: texts,
    scheme: texts,
    openIdConnectUrl: texts,
  },
  ["type"],
);

/** Documents in which any text can stand anywhere; many have problems. */
export const documents: fc.Arbitrary<JsonObject> = fc.record({
  openapi: fc.constantFrom("3.0.3", "3.1.0"),
  info: fc.record({
    title: texts,
    version: texts,
    description: texts,
    termsOfService: texts,
    contact: some({ name: texts, url: texts, email: texts }),
    license: some({ name: texts, url: texts, identifier: texts }),
    "x-extension": values,
  }),
  jsonSchemaDialect: texts,
  servers: fc.array(server, { maxLength: 1 }),
  security: fc.array(named(fc.array(texts), 1), { maxLength: 1 }),
  externalDocs: some({ url: texts, description: texts }),
  "x-extension": values,
  tags: fc.array(
    some({
      name: texts,
      description: texts,
      externalDocs: some({ url: texts, description: texts }),
    }),
    { maxLength: 2 },
  ),
  paths: named(pathItems, 2),
  webhooks: named(calledItems, 1),
  components: fc
    .tuple(
      fc.tuple(
        ...componentNames.map(() => schemasInPlace),
        ...objectNames.map(() => objects),
      ),
      named(schemas, 2),
      named(header, 1),
      named(some({ description: texts, content }), 1),
      some({
        parameters: named(
          fc.record({ name: texts, in: fc.constant("query") }),
          1,
        ),
        requestBodies: named(
          some({ description: texts, content }, ["content"]),
          1,
        ),
        securitySchemes: named(securitySchemes, 1),
        callbacks: named(named(calledItems, 1), 1),
        pathItems: named(pathItems, 1),
        examples: named(some({ value: values, externalValue: texts }), 1),
        "x-extension": values,
      }),
    )
    .map(([fixed, others, headers, answers, rest]) => {
      const all: JsonObject = { ...others };
      for (const [index, name] of [
        ...componentNames,
        ...objectNames,
      ].entries()) {
        Object.defineProperty(all, name, {
          value: fixed[index],
          enumerable: true,
          configurable: true,
          writable: true,
        });
      }
      return { ...rest, schemas: all, headers, responses: answers };
    }),
});
