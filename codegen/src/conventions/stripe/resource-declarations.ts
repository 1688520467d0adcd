import { interfaceOf } from "../../model/build.js";
import type { Declaration, Property } from "../../model/contract.js";
import type { DeclarationScope } from "../../model/declaration-scope.js";
import type { Context } from "./context.js";
import { MethodsBuilder } from "./methods.js";
import type { OperationReader, ResourceMethod } from "./operations.js";
import { ParamsBuilder, paramsName } from "./params.js";
import type { Resource } from "./resources.js";
import type { SchemaTypes } from "./schema-types.js";

/** The methods whose params come first, in this order; the others follow by name. */
const leadingMethods = ["create", "retrieve", "update", "list", "del"];

/** The members of a resource that come first, in this order; the others follow by name. */
const leadingMembers = ["id", "object"];

/** Makes all declarations of one resource, in the order of the official package's files. */
export class ResourceBuilder {
  readonly #context: Context;
  readonly #types: SchemaTypes;
  readonly #operations: OperationReader;
  readonly #params: ParamsBuilder;
  readonly #methods: MethodsBuilder;

  constructor(
    context: Context,
    types: SchemaTypes,
    operations: OperationReader,
  ) {
    this.#context = context;
    this.#types = types;
    this.#operations = operations;
    this.#params = new ParamsBuilder(context, types, operations);
    this.#methods = new MethodsBuilder(context, types, operations);
  }

  /**
   * Its interface of methods, its interface and the namespace of its nested
   * types, then the params of each method. `scope` is that of its package.
   */
  build(resource: Resource, scope: DeclarationScope): readonly Declaration[] {
    const methods = this.#operations.methodsOf(resource);
    this.#claimNames(resource, methods, scope);
    const paramsOf = new Map(
      methods
        .toSorted(byParamsOrder)
        .map((method) => [method, this.#params.build(resource, method, scope)]),
    );
    const resourceInterface = this.#interface(resource, scope);
    const methodsInterface =
      methods.length === 0
        ? []
        : [this.#methods.build(resource, methods, paramsOf, scope)];
    return [
      ...methodsInterface,
      ...scope.namespace(`${resource.className}Resource`),
      resourceInterface,
      ...scope.namespace(resource.className),
      ...[...paramsOf.values()].flatMap((params) => params.declarations),
    ];
  }

  #interface(resource: Resource, scope: DeclarationScope): Declaration {
    const { className, schema, pointer } = resource;
    const members = this.#types
      .properties(schema, {
        scope: scope.child(className),
        direction: "read",
        pointer,
      })
      .toSorted((a, b) => memberRank(a) - memberRank(b));
    const documentation = (schema.description ?? "").trim();
    return {
      ...interfaceOf(className, "read", documentation, members),
      pointer,
    };
  }

  #claimNames(
    resource: Resource,
    methods: readonly ResourceMethod[],
    scope: DeclarationScope,
  ): void {
    const { names } = this.#context;
    const { className, pointer } = resource;
    names.claim(scope, className, pointer);
    if (methods.length === 0) return;
    names.claim(scope, `${className}Resource`, pointer);
    for (const method of methods) {
      names.claim(scope, paramsName(resource, method), method.pointer);
    }
  }
}

function byParamsOrder(a: ResourceMethod, b: ResourceMethod): number {
  const [rankA, rankB] = [a, b].map(({ name }) => {
    const index = leadingMethods.indexOf(name);
    return index === -1 ? leadingMethods.length : index;
  });
  if (rankA !== rankB) return (rankA ?? 0) - (rankB ?? 0);
  return a.name < b.name ? -1 : 1;
}

function memberRank(member: Property): number {
  const index = leadingMembers.indexOf(member.name);
  return index === -1 ? leadingMembers.length : index;
}
