import { interfaceOf } from "../../model/build.js";
import type {
  Declaration,
  Property,
  QualifiedName,
} from "../../model/contract.js";
import type { DeclarationScope } from "../../model/declaration-scope.js";
import type { Context } from "./context.js";
import { useCommon } from "./context.js";
import { paramsDocumentation } from "./documentation.js";
import type { OperationReader, ResourceMethod } from "./operations.js";
import { parameterSchema } from "./operations.js";
import type { SchemaTypes } from "./schema-types.js";
import { typeName } from "./shapes.js";

/** The query parameters that together make a list pageable. */
const paginationNames = ["ending_before", "limit", "starting_after"];

/** The interface of what one method sends. */
export interface Params {
  readonly fullName: QualifiedName;
  /** The interface and, where it has types of its own, its namespace. */
  readonly declarations: readonly Declaration[];
  readonly isRequired: boolean;
}

/** Makes the params interface of each method: its query parameters and the properties of its body. */
export class ParamsBuilder {
  readonly #context: Context;
  readonly #types: SchemaTypes;
  readonly #operations: OperationReader;
  readonly #module: DeclarationScope;
  readonly #built = new Map<ResourceMethod, Params>();

  /** `module` is the scope of the whole module. */
  constructor(
    context: Context,
    types: SchemaTypes,
    operations: OperationReader,
    module: DeclarationScope,
  ) {
    this.#context = context;
    this.#types = types;
    this.#operations = operations;
    this.#module = module;
  }

  /** The params interface of a method, declared in the package of the class that it is named after. */
  of(method: ResourceMethod): Params {
    const built = this.#built.get(method) ?? this.#build(method);
    this.#built.set(method, built);
    return built;
  }

  #build(method: ResourceMethod): Params {
    const { owner, name } = method.params;
    const scope = this.#module.inside(owner.packages);
    this.#context.names.claim(scope, name, method.pointer);
    const fullName = [...scope.path, name];
    const isEmpty = this.#context.irregularities.emptyParams.has(
      fullName.join("."),
    );
    const body = this.#operations.requestSchema(method);
    const own = scope.child(name);
    const query = isEmpty ? [] : this.#queryProperties(method, own);
    const sent = isEmpty ? [] : this.#bodyProperties(body, own);
    this.#reportRepeated(query, sent);
    const isPageable = paginationNames.every((part) =>
      query.some((property) => property.name === part),
    );
    const properties = [
      ...query.filter(
        (property) => !isPageable || !paginationNames.includes(property.name),
      ),
      ...sent,
    ].toSorted(requiredFirst);
    const bodyDescription =
      body === undefined
        ? ""
        : this.#context.references.follow(body.schema, body.pointer).schema
            .description;
    const declaration = {
      ...interfaceOf(
        name,
        "write",
        paramsDocumentation(method, bodyDescription),
        properties,
      ),
      extends: isPageable ? [useCommon(this.#context, "PaginationParams")] : [],
      pointer: method.pointer,
    };
    return {
      fullName,
      declarations: [declaration, ...scope.namespace(name)],
      isRequired: properties.some((property) => !property.optional),
    };
  }

  /** A query parameter and a property of the body would be one member. */
  #reportRepeated(query: readonly Property[], sent: readonly Property[]): void {
    const names = new Set(query.map(({ name }) => name));
    for (const { name, pointer = "" } of sent) {
      if (!names.has(name)) continue;
      this.#context.problems.report(
        "name-collision",
        `${JSON.stringify(name)} is both a query parameter and a property of the request body`,
        pointer,
      );
    }
  }

  #queryProperties(
    method: ResourceMethod,
    scope: DeclarationScope,
  ): readonly Property[] {
    return method.parameters.flatMap((located) => {
      const { parameter, pointer } = located;
      if (parameter.in !== "query") return [];
      const schema = parameterSchema(located);
      const property = this.#types.property(
        parameter.name,
        schema.schema,
        parameter.required === true,
        { scope, direction: "write", pointer: schema.pointer },
        parameter.description,
      );
      const deprecated = property.deprecated || parameter.deprecated === true;
      return [{ ...property, deprecated, pointer }];
    });
  }

  #bodyProperties(
    body: ReturnType<OperationReader["requestSchema"]>,
    scope: DeclarationScope,
  ): readonly Property[] {
    if (body === undefined) return [];
    const { schema, pointer } = this.#context.references.follow(
      body.schema,
      body.pointer,
    );
    const isObject =
      schema.properties !== undefined ||
      (typeName(schema) === "object" && !schema.additionalProperties);
    if (!isObject && Object.keys(schema).length > 0) {
      this.#context.problems.report(
        "unsupported-schema",
        "a request body has to be an object with properties: they become the members of the params",
        pointer,
      );
    }
    return this.#types.properties(schema, {
      scope,
      direction: "write",
      pointer,
    });
  }
}

function requiredFirst(a: Property, b: Property): number {
  if (a.optional !== b.optional) return a.optional ? 1 : -1;
  return a.name < b.name ? -1 : 1;
}
