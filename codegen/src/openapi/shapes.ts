import type {
  Components,
  Discriminator,
  Encoding,
  Header,
  Info,
  MediaType,
  OpenApiDocument,
  Operation,
  Parameter,
  PathItem,
  Reference,
  RequestBody,
  Response,
  Schema,
  SecurityScheme,
} from "./document.js";
import { parameterLocations, schemaTypes } from "./document.js";
import type { ObjectKind, ObjectShape, Shape } from "./shape.js";

const anything: Shape = { kind: "anything" };
const flag: Shape = { kind: "flag" };
const text: Shape = { kind: "text" };

function oneOf(values: readonly string[]): Shape {
  return { kind: "text", values };
}

function list(items: Shape): Shape {
  return { kind: "list", items };
}

function named(values: Shape): Shape {
  return { kind: "map", values };
}

function object(of: ObjectKind): Shape {
  return { kind: "object", of, referable: false };
}

function referable(of: ObjectKind): Shape {
  return { kind: "object", of, referable: true };
}

function either(...shapes: readonly Shape[]): Shape {
  return { kind: "either", shapes };
}

const schema = either(referable("schema"), { kind: "boolean schema" });
const flagOrSchema = either(flag, referable("schema"));

/** The fields of a type of `document.ts`: a field that is only here or only there does not compile. */
type FieldsOf<Type> = Readonly<
  Record<Exclude<keyof Type, `x-${string}`>, Shape>
>;

function shapeOf<Type>(
  description: string,
  fields: FieldsOf<Type>,
  required: readonly (keyof FieldsOf<Type> & string)[] = [],
): ObjectShape {
  return { description, fields: new Map(Object.entries(fields)), required };
}

function mapOf(description: string, others: Shape): ObjectShape {
  return { description, fields: new Map(), required: [], others };
}

const headerFields: FieldsOf<Header> = {
  description: text,
  required: flag,
  deprecated: flag,
  style: text,
  explode: flag,
  schema,
  content: named(object("mediaType")),
  example: anything,
};

/** What objects of each kind look like. Only what a generator cannot do without is required. */
export const objectShapes: Readonly<Record<ObjectKind, ObjectShape>> = {
  document: shapeOf<OpenApiDocument>(
    "a document",
    {
      openapi: text,
      info: object("info"),
      paths: object("paths"),
      webhooks: named(referable("pathItem")),
      components: object("components"),
      tags: anything,
    },
    ["openapi", "info"],
  ),
  info: shapeOf<Info>(
    '"info"',
    { title: text, version: text, description: text },
    ["version"],
  ),
  components: shapeOf<Components>('"components"', {
    schemas: named(schema),
    responses: named(referable("response")),
    parameters: named(referable("parameter")),
    requestBodies: named(referable("requestBody")),
    headers: named(referable("header")),
    securitySchemes: named(referable("securityScheme")),
    callbacks: named(referable("callback")),
    pathItems: named(referable("pathItem")),
  }),
  paths: mapOf('"paths"', referable("pathItem")),
  pathItem: shapeOf<PathItem>("a path item", {
    $ref: anything,
    summary: text,
    description: text,
    get: object("operation"),
    put: object("operation"),
    post: object("operation"),
    delete: object("operation"),
    options: object("operation"),
    head: object("operation"),
    patch: object("operation"),
    trace: object("operation"),
    parameters: list(referable("parameter")),
  }),
  operation: shapeOf<Operation>("an operation", {
    tags: list(text),
    summary: text,
    description: text,
    operationId: text,
    parameters: list(referable("parameter")),
    requestBody: referable("requestBody"),
    responses: object("responses"),
    callbacks: named(referable("callback")),
    deprecated: flag,
    externalDocs: anything,
  }),
  parameter: shapeOf<Parameter>(
    "a parameter",
    { name: text, in: oneOf(parameterLocations), ...headerFields },
    ["name", "in"],
  ),
  header: shapeOf<Header>("a header", headerFields),
  requestBody: shapeOf<RequestBody>(
    "a request body",
    {
      description: text,
      required: flag,
      content: named(object("mediaType")),
    },
    ["content"],
  ),
  responses: mapOf('"responses"', referable("response")),
  response: shapeOf<Response>("a response", {
    description: text,
    headers: named(referable("header")),
    content: named(object("mediaType")),
  }),
  mediaType: shapeOf<MediaType>("a media type", {
    schema,
    encoding: named(object("encoding")),
    example: anything,
  }),
  encoding: shapeOf<Encoding>("an encoding", {
    contentType: text,
    headers: named(referable("header")),
    style: text,
    explode: flag,
  }),
  callback: mapOf("a callback", referable("pathItem")),
  securityScheme: shapeOf<SecurityScheme>(
    "a security scheme",
    { type: text, description: text },
    ["type"],
  ),
  reference: shapeOf<Reference>("a reference", {
    $ref: anything,
    summary: text,
    description: text,
  }),
  schema: shapeOf<Schema>("a schema", {
    title: text,
    description: text,
    type: either(oneOf(schemaTypes), list(oneOf(schemaTypes))),
    format: text,
    enum: list(anything),
    const: anything,
    default: anything,
    example: anything,
    examples: anything,
    nullable: flag,
    readOnly: flag,
    writeOnly: flag,
    deprecated: flag,
    externalDocs: anything,

    properties: named(schema),
    required: list(text),
    additionalProperties: flagOrSchema,
    patternProperties: named(schema),
    propertyNames: schema,
    unevaluatedProperties: flagOrSchema,

    items: schema,
    minItems: anything,
    prefixItems: list(schema),
    contains: schema,
    unevaluatedItems: flagOrSchema,
    contentSchema: schema,
    contentMediaType: anything,
    contentEncoding: anything,

    allOf: list(schema),
    anyOf: list(schema),
    oneOf: list(schema),
    not: schema,
    if: schema,
    // oxlint-disable-next-line no-thenable -- a keyword of JSON Schema
    then: schema,
    else: schema,
    dependentSchemas: named(schema),
    discriminator: object("discriminator"),
    $defs: named(schema),
  }),
  discriminator: shapeOf<Discriminator>(
    "a discriminator",
    { propertyName: text, mapping: named(text) },
    ["propertyName"],
  ),
};
