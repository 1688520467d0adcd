import type {
  Callback,
  Header,
  Parameter,
  PathItem,
  Reference,
  RequestBody,
  Response,
  Schema,
  SchemaOrReference,
} from "./document.js";
import { isReference } from "./document.js";
import { isJsonObject } from "./json-type.js";
import { pointerTo } from "./pointer.js";
import { parseReference } from "./reference-syntax.js";

/** A value of a document, and where it stands: the canonical pointer, whatever the reference looked like. */
export interface Located<Value> {
  readonly value: Value;
  readonly pointer: string;
}

/** A schema of a document, and where it stands. */
export interface LocatedSchema {
  readonly schema: Schema;
  readonly pointer: string;
}

/** Follows references within one document. */
export class ReferenceResolver {
  readonly #document: unknown;
  readonly #found = new Map<string, Located<unknown> | undefined>();

  constructor(document: unknown) {
    this.#document = document;
  }

  /** What a reference names, which may be a reference again; undefined where nothing is there. */
  lookUp(reference: string): Located<unknown> | undefined {
    if (!this.#found.has(reference)) {
      this.#found.set(reference, this.#search(reference));
    }
    return this.#found.get(reference);
  }

  /** What a reference stands for: references to references are followed to the end. Undefined where there is no end. */
  resolve(reference: string): Located<unknown> | undefined {
    const passed = new Set<string>();
    let next = reference;
    while (!passed.has(next)) {
      passed.add(next);
      const found = this.lookUp(next);
      if (found === undefined) return undefined;
      const { value } = found;
      const further = isJsonObject(value) && Object.hasOwn(value, "$ref");
      if (!further || typeof value["$ref"] !== "string") return found;
      next = value["$ref"];
    }
    return undefined;
  }

  /** The schema that a node of a document without problems is or stands for; `pointer` is the node's. */
  follow(node: SchemaOrReference, pointer: string): LocatedSchema {
    const found = this.#follow<Schema>(node, pointer);
    return { schema: found.value, pointer: found.pointer };
  }

  /** The path item that a node is, with the fields of the one that it refers to, and where that one stands. */
  followPathItem(node: PathItem, pointer: string): Located<PathItem> {
    if (node.$ref === undefined) return { value: node, pointer };
    const { $ref, ...own } = node;
    const found = this.#follow<PathItem>({ $ref }, pointer);
    return { value: { ...found.value, ...own }, pointer: found.pointer };
  }

  /** The parameter that a node is or stands for. */
  followParameter(
    node: Parameter | Reference,
    pointer: string,
  ): Located<Parameter> {
    return this.#follow(node, pointer);
  }

  /** The request body that a node is or stands for. */
  followRequestBody(
    node: RequestBody | Reference,
    pointer: string,
  ): Located<RequestBody> {
    return this.#follow(node, pointer);
  }

  /** The response that a node is or stands for. */
  followResponse(
    node: Response | Reference,
    pointer: string,
  ): Located<Response> {
    return this.#follow(node, pointer);
  }

  /** The header that a node is or stands for. */
  followHeader(node: Header | Reference, pointer: string): Located<Header> {
    return this.#follow(node, pointer);
  }

  /** The callback that a node is or stands for. */
  followCallback(
    node: Callback | Reference,
    pointer: string,
  ): Located<Callback> {
    return this.#follow(node, pointer);
  }

  #follow<Value extends object>(
    node: Value | Reference,
    pointer: string,
  ): Located<Value> {
    if (!isReference(node)) return { value: node, pointer };
    const found = this.resolve(node.$ref);
    if (found === undefined) {
      throw new Error(`unresolved reference in a checked document: ${pointer}`);
    }
    // The check of references holds that the target is of the kind of its place.
    return found as Located<Value>;
  }

  #search(reference: string): Located<unknown> | undefined {
    const target = parseReference(reference);
    if (target.kind !== "local") return undefined;
    let value = this.#document;
    for (const name of target.path) {
      const inside = memberOf(value, name);
      if (inside === undefined) return undefined;
      value = inside;
    }
    return { value, pointer: pointerTo("", ...target.path) };
  }
}

/** The member of an object, or the item of an array, by name; undefined where there is none. */
export function memberOf(value: unknown, name: string): unknown {
  if (Array.isArray(value)) {
    return /^(?:0|[1-9]\d*)$/.test(name) ? value[Number(name)] : undefined;
  }
  return isJsonObject(value) && Object.hasOwn(value, name)
    ? value[name]
    : undefined;
}
