import { interfaceOf } from "../../model/build.js";
import type { Declaration, Property } from "../../model/contract.js";
import type { DeclarationScope } from "../../model/declaration-scope.js";
import type { Context } from "./context.js";
import { MethodsBuilder } from "./methods.js";
import type { OperationReader, ResourceMethod } from "./operations.js";
import { ParamsBuilder } from "./params.js";
import type { ClassName, Resource } from "./resources.js";
import { byFullName, qualifiedName } from "./resources.js";
import type { SchemaTypes } from "./schema-types.js";
import type { Service } from "./services.js";

/** The methods whose params come first, in this order; the others follow by name. */
const leadingMethods = ["create", "retrieve", "update", "list", "del"];

/** The members of a resource that come first, in this order; the others follow by name. */
const leadingMembers = ["id", "object"];

/** A class of the API: a resource, a service, or both. */
export interface ApiClass extends ClassName {
  readonly resource?: Resource;
  readonly service?: Service;
}

/** The classes of resources and services, sorted by full name. */
export function apiClasses(
  resources: readonly Resource[],
  services: readonly Service[],
): readonly ApiClass[] {
  const left = new Map(
    services.map((service) => [qualifiedName(service).join("."), service]),
  );
  const classes = resources.map((resource): ApiClass => {
    const { packages, className } = resource;
    const name = qualifiedName(resource).join(".");
    const service = left.get(name);
    left.delete(name);
    return service === undefined
      ? { packages, className, resource }
      : { packages, className, resource, service };
  });
  for (const service of left.values()) {
    const { packages, className } = service;
    classes.push({ packages, className, service });
  }
  return classes.toSorted(byFullName);
}

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
    { resource, service, className }: ApiClass,
    scope: DeclarationScope,
  ): readonly Declaration[] {
    const { names } = this.#context;
    const resourceDeclarations =
      resource !== undefined && names.claim(scope, className, resource.pointer)
        ? [this.#interface(resource, scope), ...scope.namespace(className)]
        : [];
    if (service === undefined) return resourceDeclarations;
    const { methods, params } = this.#service(service, scope);
    return [...methods, ...resourceDeclarations, ...params];
  }

  #service(service: Service, scope: DeclarationScope) {
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
