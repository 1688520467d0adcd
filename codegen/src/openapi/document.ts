/**
 * OpenAPI 3.0 and 3.1 documents as far as declarations are made of them. A
 * document that was loaded has these shapes, checked against `shapes.ts`; it
 * may have any other fields too.
 */

/** Fields that OpenAPI leaves to who writes a document. */
interface Extensible {
  readonly [extension: `x-${string}`]: unknown;
}

/** An object by names that the document chooses. Read it with `Object.hasOwn`: a name may be `constructor`. */
type Named<Value> = Readonly<Record<string, Value>>;

/** The same, with extensions among the names: those that begin with `x-` have values of any kind. */
type NamedExtensible<Value> = Named<Value>;

/** A whole document (OpenAPI Object). */
export interface OpenApiDocument extends Extensible {
  /** The version of OpenAPI, such as `3.0.3`. */
  readonly openapi: string;
  readonly info: Info;
  /** By path, such as `/pets/{id}`. */
  readonly paths?: NamedExtensible<PathItem>;
  readonly webhooks?: Named<PathItem>;
  readonly components?: Components;
  /** What the document says of the tags of its operations. */
  readonly tags?: unknown;
}

/** What a document is about (Info Object). */
export interface Info extends Extensible {
  readonly title?: string;
  /** The version of the API. */
  readonly version: string;
  readonly description?: string;
}

/** What a document defines to refer to (Components Object). */
export interface Components extends Extensible {
  readonly schemas?: Named<SchemaOrReference>;
  readonly responses?: Named<Response | Reference>;
  readonly parameters?: Named<Parameter | Reference>;
  readonly requestBodies?: Named<RequestBody | Reference>;
  readonly headers?: Named<Header | Reference>;
  readonly securitySchemes?: Named<SecurityScheme | Reference>;
  readonly callbacks?: Named<Callback | Reference>;
  readonly pathItems?: Named<PathItem>;
}

/** A path of the API. With a `$ref` it has the fields of another as well. */
export interface PathItem extends Extensible {
  readonly $ref?: string;
  readonly summary?: string;
  readonly description?: string;
  readonly get?: Operation;
  readonly put?: Operation;
  readonly post?: Operation;
  readonly delete?: Operation;
  readonly options?: Operation;
  readonly head?: Operation;
  readonly patch?: Operation;
  readonly trace?: Operation;
  readonly parameters?: readonly (Parameter | Reference)[];
}

/** What can be done at a path (Operation Object). */
export interface Operation extends Extensible {
  readonly tags?: readonly string[];
  readonly summary?: string;
  readonly description?: string;
  readonly operationId?: string;
  readonly parameters?: readonly (Parameter | Reference)[];
  readonly requestBody?: RequestBody | Reference;
  /** By status code, by range such as `2XX`, or `default`. */
  readonly responses?: NamedExtensible<Response | Reference>;
  readonly callbacks?: Named<Callback | Reference>;
  readonly deprecated?: boolean;
  readonly externalDocs?: unknown;
}

/** A parameter of an operation or of all operations of a path (Parameter Object). */
export interface Parameter extends Header {
  readonly name: string;
  readonly in: ParameterLocation;
}

/** Where parameters can be. */
export const parameterLocations = [
  "query",
  "header",
  "path",
  "cookie",
] as const;
/** Where a parameter is. */
export type ParameterLocation = (typeof parameterLocations)[number];

/** A header; and what a parameter has beside name and place. */
export interface Header extends Extensible {
  readonly description?: string;
  readonly required?: boolean;
  readonly deprecated?: boolean;
  readonly style?: string;
  readonly explode?: boolean;
  readonly schema?: SchemaOrReference;
  readonly content?: Named<MediaType>;
  readonly example?: unknown;
}

/** What an operation is sent (Request Body Object). */
export interface RequestBody extends Extensible {
  readonly description?: string;
  readonly required?: boolean;
  /** By media type, such as `application/json`. */
  readonly content: Named<MediaType>;
}

/** What an operation answers (Response Object). */
export interface Response extends Extensible {
  readonly description?: string;
  readonly headers?: Named<Header | Reference>;
  readonly content?: Named<MediaType>;
}

/** A body in one media type (Media Type Object). */
export interface MediaType extends Extensible {
  readonly schema?: SchemaOrReference;
  readonly encoding?: Named<Encoding>;
  readonly example?: unknown;
}

/** How a property of a form is written (Encoding Object). */
export interface Encoding extends Extensible {
  readonly contentType?: string;
  readonly headers?: Named<Header | Reference>;
  readonly style?: string;
  readonly explode?: boolean;
}

/** Requests that the API makes, by an expression for where it sends them. */
export type Callback = NamedExtensible<PathItem>;

/** How callers show who they are (Security Scheme Object). */
export interface SecurityScheme extends Extensible {
  readonly type: string;
  readonly description?: string;
}

/**
 * Stands for an object elsewhere in the document. In OpenAPI 3.1 a schema may
 * have other keywords beside its `$ref`; they are checked, but not typed here.
 */
export interface Reference {
  /** A JSON Pointer as fragment of a URI, such as `#/components/schemas/Pet`. */
  readonly $ref: string;
  readonly summary?: string;
  readonly description?: string;
}

/**
 * A schema object, without the keywords that limit values within their type
 * (`maxLength`, `pattern`, …). The boolean schemas of OpenAPI 3.1 are loaded as
 * the schema objects that mean the same: `{}` for true, `{ not: {} }` for false.
 */
export interface Schema extends Extensible {
  readonly title?: string;
  readonly description?: string;
  readonly type?: SchemaType | readonly SchemaType[];
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly default?: unknown;
  readonly example?: unknown;
  readonly examples?: unknown;
  readonly nullable?: boolean;
  readonly readOnly?: boolean;
  readonly writeOnly?: boolean;
  readonly deprecated?: boolean;
  readonly externalDocs?: unknown;

  readonly properties?: Named<SchemaOrReference>;
  readonly required?: readonly string[];
  readonly additionalProperties?: SchemaOrReference | boolean;
  readonly patternProperties?: Named<SchemaOrReference>;
  readonly propertyNames?: SchemaOrReference;
  readonly unevaluatedProperties?: SchemaOrReference | boolean;

  readonly items?: SchemaOrReference;
  readonly minItems?: unknown;
  readonly prefixItems?: readonly SchemaOrReference[];
  readonly contains?: SchemaOrReference;
  readonly unevaluatedItems?: SchemaOrReference | boolean;
  readonly contentSchema?: SchemaOrReference;
  readonly contentMediaType?: unknown;
  readonly contentEncoding?: unknown;

  readonly allOf?: readonly SchemaOrReference[];
  readonly anyOf?: readonly SchemaOrReference[];
  readonly oneOf?: readonly SchemaOrReference[];
  readonly not?: SchemaOrReference;
  readonly if?: SchemaOrReference;
  readonly then?: SchemaOrReference;
  readonly else?: SchemaOrReference;
  readonly dependentSchemas?: Named<SchemaOrReference>;
  readonly discriminator?: Discriminator;
  readonly $defs?: Named<SchemaOrReference>;
}

/** Where a schema is expected: the schema, or a reference to one. */
export type SchemaOrReference = Schema | Reference;

/** The types that a schema can state. */
export const schemaTypes = [
  "array",
  "boolean",
  "integer",
  "null",
  "number",
  "object",
  "string",
] as const;
/** A type that a schema states. */
export type SchemaType = (typeof schemaTypes)[number];

/** The property that tells alternatives apart (Discriminator Object). */
export interface Discriminator extends Extensible {
  readonly propertyName: string;
  readonly mapping?: Named<string>;
}

/** Whether an object stands for another one. */
export function isReference(node: object): node is Reference {
  return Object.hasOwn(node, "$ref");
}
