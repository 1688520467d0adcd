import type { Pointer } from "../../model/contract.js";
import { DeclarationScope } from "../../model/declaration-scope.js";
import type { Verb } from "../../model/http-operation.js";
import { verbs } from "../../model/http-operation.js";
import type { Operation, Parameter, PathItem } from "../../openapi/document.js";
import { pointerTo } from "../../openapi/pointer.js";
import type { Located } from "../../openapi/references.js";
import type { Context } from "./context.js";
import { typeNameOf } from "./name-allocator.js";

/** An operation of the API, or one that the API calls. */
export interface ApiOperation {
  /** What its types are named after, such as `ListPets`; no other operation's. */
  readonly name: string;
  readonly verb: Verb;
  /** Its path, or the expression or name by which the API calls it. */
  readonly path: string;
  readonly operation: Operation;
  readonly pointer: Pointer;
  /** Those of the operation and of its path, without the headers that OpenAPI leaves to the rest of the document. */
  readonly parameters: readonly Located<Parameter>[];
  /** The direction of what is sent to it: `read` where the API calls and we answer. */
  readonly request: "read" | "write";
  /** The direction of what it answers: the other one. */
  readonly answer: "read" | "write";
}

/** Headers that OpenAPI leaves to the rest of the document. */
const ignoredHeaders: ReadonlySet<string> = new Set([
  "accept",
  "authorization",
  "content-type",
]);

const ofCaller = { request: "write", answer: "read" } as const;
const ofCallee = { request: "read", answer: "write" } as const;

/** Reads operations, and gives them names. */
export class OperationReader {
  readonly #context: Pick<Context, "references" | "names">;
  /** The names of operations, a scope of their own. */
  readonly #scope = new DeclarationScope([]);

  constructor(context: Pick<Context, "references" | "names">) {
    this.#context = context;
  }

  /** The operations of a path, by `operationId`, or by verb and path where there is none. */
  ofPath(
    node: PathItem,
    path: string,
    pointer: Pointer,
  ): readonly ApiOperation[] {
    return this.#read(node, path, pointer, ofCaller, (verb, { operationId }) =>
      typeNameOf(operationId ?? "", nameOfPath(verb, path)),
    );
  }

  /** The operations that the API calls, named after `words`; several of one path after their verb as well. */
  ofCallee(
    node: PathItem,
    path: string,
    pointer: Pointer,
    words: string,
  ): readonly ApiOperation[] {
    const isLone = verbs.filter((verb) => node[verb] !== undefined).length < 2;
    return this.#read(node, path, pointer, ofCallee, (verb) =>
      typeNameOf(isLone ? words : `${verb} ${words}`, "Call"),
    );
  }

  #read(
    node: PathItem,
    path: string,
    pointer: Pointer,
    directions: Pick<ApiOperation, "request" | "answer">,
    nameOf: (verb: string, operation: Operation) => string,
  ): readonly ApiOperation[] {
    const { references, names } = this.#context;
    const item = references.followPathItem(node, pointer);
    return verbs.flatMap((verb) => {
      const operation = item.value[verb];
      if (operation === undefined) return [];
      // Beside a `$ref` a path item may have operations of its own.
      const base = node[verb] === undefined ? item.pointer : pointer;
      const at = pointerTo(base, verb);
      const name = names.take(this.#scope, nameOf(verb, operation), at);
      const parameters = this.#parameters(item, operation, at);
      return [
        { name, verb, path, operation, pointer: at, parameters, ...directions },
      ];
    });
  }

  /** The operation's own replace those of the path with the same place and name. */
  #parameters(
    item: Located<PathItem>,
    operation: Operation,
    pointer: Pointer,
  ): readonly Located<Parameter>[] {
    const byPlaceAndName = new Map<string, Located<Parameter>>();
    const sources = [
      { list: item.value.parameters ?? [], base: item.pointer },
      { list: operation.parameters ?? [], base: pointer },
    ];
    for (const { list, base } of sources) {
      for (const [index, node] of list.entries()) {
        const at = pointerTo(base, "parameters", String(index));
        const located = this.#context.references.followParameter(node, at);
        const { value } = located;
        byPlaceAndName.set(`${value.in}:${value.name}`, located);
      }
    }
    return [...byPlaceAndName.values()].filter(
      ({ value }) =>
        value.in !== "header" || !ignoredHeaders.has(value.name.toLowerCase()),
    );
  }
}

/** `GET /pets/{id}/toys` gives `GetPetsByIdToys`. */
function nameOfPath(verb: string, path: string): string {
  const words = path.replaceAll(/\{([^{}]*)\}/gu, " by $1 ");
  return typeNameOf(`${verb} ${words}`, "Operation");
}
