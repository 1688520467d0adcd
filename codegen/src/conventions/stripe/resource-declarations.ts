import { interfaceOf, optionalProperty, primitive } from "../../model/build.js";
import type { Declaration, Property } from "../../model/contract.js";
import type { DeclarationScope } from "../../model/declaration-scope.js";
import type { ApiClass } from "./api-classes.js";
import type { Context } from "./context.js";
import { MethodsBuilder } from "./methods.js";
import type { OperationReader, ResourceMethod } from "./operations.js";
import { ParamsBuilder } from "./params.js";
import type { Resource } from "./resources.js";
import type { SchemaTypes } from "./schema-types.js";
import type { Service } from "./services.js";

/** The methods whose params come first, in this order; the others follow by name. */
const leadingMethods = ["create", "retrieve", "update", "list", "del"];

/** The members of a resource that come first, in this order; the others follow by name. */
const leadingMembers = ["id", "object"];

/** By which a resource is told from its deleted form; in every resource that has one. */
const notDeleted = optionalProperty(
  "deleted",
  primitive("void"),
  "Never there: a deleted object has `deleted: true` instead.",
);

/** Makes all declarations of one class, in the order of the official package's files. */
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
  build(
    { resource, deleted, service }: ApiClass,
    scope: DeclarationScope,
  ): readonly Declaration[] {
    const marker = deleted === undefined ? [] : [notDeleted];
    const resources = [
      ...this.#resource(resource, scope, marker),
      ...this.#resource(deleted, scope, []),
    ];
    const namespaces = [resource, deleted].flatMap((one) =>
      one === undefined ? [] : scope.namespace(one.className),
    );
    const { methods, params } = this.#service(service, scope);
    return [...methods, ...resources, ...namespaces, ...params];
  }

  #resource(
    resource: Resource | undefined,
    scope: DeclarationScope,
    further: readonly Property[],
  ): readonly Declaration[] {
    if (resource === undefined) return [];
    const { className, schema, pointer } = resource;
    if (!this.#context.names.claim(scope, className, pointer)) return [];
    const properties = this.#types.properties(schema, {
      scope: scope.child(className),
      direction: "read",
      pointer,
    });
    const members = [...properties, ...further].toSorted(byMemberOrder);
    const documentation = (schema.description ?? "").trim();
    return [
      {
        ...interfaceOf(className, "read", documentation, members),
        pointer,
      },
    ];
  }

  #service(service: Service | undefined, scope: DeclarationScope) {
    if (service === undefined) return { methods: [], params: [] };
    const { names } = this.#context;
    const name = `${service.className}Resource`;
    const methods = this.#operations.methodsOf(service);
    if (methods.length === 0 || !names.claim(scope, name, service.pointer)) {
      return { methods: [], params: [] };
    }
    const paramsOf = new Map(
      methods
        .toSorted(byParamsOrder)
        .map((method) => [method, this.#params.build(service, method, scope)]),
    );
    return {
      methods: [
        this.#methods.build(service, methods, paramsOf, scope),
        ...scope.namespace(name),
      ],
      params: [...paramsOf.values()].flatMap(
        ({ declarations }) => declarations,
      ),
    };
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

function byMemberOrder(a: Property, b: Property): number {
  const ranks = [memberRank(a), memberRank(b)] as const;
  if (ranks[0] !== ranks[1]) return ranks[0] - ranks[1];
  return a.name < b.name ? -1 : 1;
}

function memberRank(member: Property): number {
  const index = leadingMembers.indexOf(member.name);
  return index === -1 ? leadingMembers.length : index;
}
