import type { Pointer } from "../../model/contract.js";
import type { OpenApiDocument } from "../../openapi/document.js";
import type { ReferenceResolver } from "../../openapi/references.js";
import type { ClassName } from "./class-names.js";
import type { Resource } from "./resources.js";
import type { ResourceUnion } from "./unions.js";

/** An operation of the API as a method of the class that it acts on. */
export interface ApiOperation {
  /** The method's words, such as `create` or `mark_uncollectible`. */
  readonly methodName: string;
  readonly verb: string;
  readonly path: string;
  readonly pointer: Pointer;
  /** What it acts on: the class of the schema that lists it. */
  readonly target: OperationTarget;
}

/** A class that operations act on, and the schema that it is made of. */
export interface OperationTarget extends ClassName {
  readonly pointer: Pointer;
}

/** What a document has by name: where the operations of classes come from. */
export interface ApiDocument {
  readonly document: OpenApiDocument;
  readonly references: ReferenceResolver;
  readonly resources: readonly Resource[];
  readonly unions: readonly ResourceUnion[];
}
