/** What a value of a document has to be. */
export type Shape =
  | { readonly kind: "anything" }
  | { readonly kind: "flag" }
  /** With `values`, one of them. */
  | { readonly kind: "text"; readonly values?: readonly string[] }
  | { readonly kind: "list"; readonly items: Shape }
  /** An object by names of the document's choice. */
  | { readonly kind: "map"; readonly values: Shape }
  /** An object of the OpenAPI specification, or, where `referable`, a reference to one. */
  | {
      readonly kind: "object";
      readonly of: ObjectKind;
      readonly referable: boolean;
    }
  /** A boolean that stands for a schema. */
  | { readonly kind: "boolean schema" }
  | { readonly kind: "either"; readonly shapes: readonly Shape[] };

/** An object of the OpenAPI specification. */
export interface ObjectShape {
  /** What messages call it, such as "a schema". */
  readonly description: string;
  readonly fields: ReadonlyMap<string, Shape>;
  readonly required: readonly string[];
  /** What all other fields have to be, except extensions; without it they are not looked into. */
  readonly others?: Shape;
}

/** The kinds of objects that a document is made of. */
export type ObjectKind =
  | "callback"
  | "components"
  | "discriminator"
  | "document"
  | "encoding"
  | "header"
  | "info"
  | "mediaType"
  | "operation"
  | "parameter"
  | "pathItem"
  | "paths"
  | "reference"
  | "requestBody"
  | "response"
  | "responses"
  | "schema"
  | "securityScheme";
