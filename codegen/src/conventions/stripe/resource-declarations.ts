import { interfaceOf, optionalProperty, primitive } from "../../model/build.js";
import type { Declaration, Property } from "../../model/contract.js";
import type { DeclarationScope } from "../../model/declaration-scope.js";
import type { ApiClass, ServiceOfMethods } from "./api-classes.js";
import type { Context } from "./context.js";
import { describe } from "./documentation.js";
import type { EventBuilder } from "./events.js";
import { MethodsBuilder } from "./methods.js";
import type { OperationReader, ResourceMethod } from "./operations.js";
import { ParamsBuilder } from "./params.js";
import type { Resource } from "./resources.js";
import { ownProperty } from "./shapes.js";
import type { SchemaTypes } from "./schema-types.js";
import { unionDeclarations } from "./union-declarations.js";

/** The methods whose params come first, in this order; the others follow by name. */
const leadingMethods = ["Create", "Retrieve", "Update", "List", "Delete"];

/** The members of a resource that come first, in this order; the others follow by name. */
const leadingMembers = ["id", "object"];

/** Makes all declarations of one class, in the order of the official package's files. */
export class ResourceBuilder {
  readonly #context: Context;
  readonly #types: SchemaTypes;
  readonly #events: EventBuilder;
  readonly #params: ParamsBuilder;
  readonly #methods: MethodsBuilder;

  constructor(
    context: Context,
    types: SchemaTypes,
    operations: OperationReader,
    events: EventBuilder,
    module: DeclarationScope,
  ) {
    this.#context = context;
    this.#types = types;
    this.#events = events;
    this.#params = new ParamsBuilder(context, types, operations, module);
    this.#methods = new MethodsBuilder(
      context,
      types,
      operations,
      this.#params,
    );
  }

  /**
   * Its interface of methods, its interface and the namespace of its nested
   * types, then the params that are named after it, and its events. `scope` is
   * that of its package.
   */
  build(
    { resource, deleted, union, service, paramsOf }: ApiClass,
    scope: DeclarationScope,
  ): readonly Declaration[] {
    // A resource that says itself what its `deleted` is keeps that.
    const isMarked = resource && ownProperty(resource.schema, "deleted");
    const marker =
      deleted === undefined || isMarked ? [] : [this.#notDeleted(deleted)];
    const resources = [
      ...this.#resource(resource, scope, marker),
      ...this.#resource(deleted, scope, []),
      ...unionDeclarations(union, scope, this.#context),
    ];
    const namespaces = [resource, deleted].flatMap((one) =>
      one === undefined ? [] : scope.namespace(one.className),
    );
    const methods = this.#service(service, scope);
    const params = paramsOf
      .toSorted(byParamsOrder)
      .flatMap((method) => this.#params.of(method).declarations);
    const events = this.#events.build(resource, resources, scope);
    return [...methods, ...resources, ...namespaces, ...params, ...events];
  }

  /** The events about these classes that belong to their package; `declarations` is what was made of the classes. */
  eventsOf(
    classes: readonly ApiClass[],
    declarations: readonly Declaration[],
    scope: DeclarationScope,
  ): readonly Declaration[] {
    const resources = classes.flatMap(({ resource }) => resource ?? []);
    return this.#events.ofPackage(resources, declarations, scope);
  }

  /** By which a resource is told from its deleted form; in every resource that has one. */
  #notDeleted(deleted: Resource): Property {
    const node = deleted.schema.properties?.["deleted"];
    const hasComment = this.#context.features.deletedHasComment;
    const documentation =
      hasComment && node !== undefined ? describe(node, this.#context) : "";
    return optionalProperty("deleted", primitive("void"), documentation);
  }

  #resource(
    resource: Resource | undefined,
    scope: DeclarationScope,
    further: readonly Property[],
  ): readonly Declaration[] {
    if (resource === undefined) return [];
    const { className, schema, pointer } = resource;
    const name = this.#events.interfaceName(resource);
    if (!this.#context.names.claim(scope, name, pointer)) return [];
    const properties = this.#types.properties(schema, {
      scope: scope.child(className),
      direction: "read",
      pointer,
    });
    const members = [...properties, ...further].toSorted(byMemberOrder);
    const documentation = (schema.description ?? "").trim();
    return [
      {
        ...interfaceOf(name, "read", documentation, members),
        pointer,
      },
    ];
  }

  #service(
    service: ServiceOfMethods | undefined,
    scope: DeclarationScope,
  ): readonly Declaration[] {
    if (service === undefined) return [];
    const { names } = this.#context;
    const name = `${service.className}Resource`;
    if (!names.claim(scope, name, service.pointer)) return [];
    return [this.#methods.build(service, scope), ...scope.namespace(name)];
  }
}

function byParamsOrder(a: ResourceMethod, b: ResourceMethod): number {
  const [rankA, rankB] = [a, b].map(({ params }) => {
    const index = leadingMethods.findIndex(
      (words) => params.name === `${params.owner.className}${words}Params`,
    );
    return index === -1 ? leadingMethods.length : index;
  });
  if (rankA !== rankB) return (rankA ?? 0) - (rankB ?? 0);
  return a.params.name < b.params.name ? -1 : 1;
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
