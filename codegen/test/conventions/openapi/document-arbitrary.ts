import * as fc from "fast-check";
import { texts } from "../../printer/text-arbitrary.js";
import type { JsonObject } from "./schema-arbitrary.js";
import {
  componentNames,
  named,
  objectNames,
  objects,
  schemas,
  schemasInPlace,
  some,
  values,
} from "./schema-arbitrary.js";

const server = some({
  url: texts,
  description: texts,
  variables: named(some({ default: texts, enum: fc.array(texts) }), 1),
});

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
