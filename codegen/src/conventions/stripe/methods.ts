import {
  declared,
  interfaceOf,
  library,
  nullable,
  primitive,
} from "../../model/build.js";
import type {
  Declaration,
  Method,
  Parameter,
  Type,
} from "../../model/contract.js";
import type { DeclarationScope } from "../../model/declaration-scope.js";
import { isIdentifier } from "../../model/identifier.js";
import { pointerTo } from "../../openapi/pointer.js";
import type { ServiceOfMethods } from "./api-classes.js";
import type { Context } from "./context.js";
import { useCommon } from "./context.js";
import { methodsDocumentation } from "./documentation.js";
import { operationKey } from "./operation-paths.js";
import { camelCase } from "../naming.js";
import { operationComment } from "./operation-comments.js";
import { thrownErrors } from "./operation-errors.js";
import type { OperationReader, ResourceMethod } from "./operations.js";
import type { Params, ParamsBuilder } from "./params.js";
import type { Release } from "./release.js";
import type { SchemaTypes } from "./schema-types.js";
import { signaturesOf } from "./second-signatures.js";
import { pageTypesOf } from "./pages.js";
import { isEmptyObject, pageShape } from "./shapes.js";
import { isV2Path } from "./v2-types.js";

/** Makes the interface of a resource's methods. */
export class MethodsBuilder {
  readonly #context: Context;
  readonly #types: SchemaTypes;
  readonly #operations: OperationReader;
  readonly #params: ParamsBuilder;

  constructor(
    context: Context,
    types: SchemaTypes,
    operations: OperationReader,
    params: ParamsBuilder,
  ) {
    this.#context = context;
    this.#types = types;
    this.#operations = operations;
    this.#params = params;
  }

  /** The interface `<Class>Resource`, in the scope of its package. */
  build(service: ServiceOfMethods, scope: DeclarationScope): Declaration {
    const name = `${service.className}Resource`;
    const { operations } = service;
    this.#reportRepeated(name, operations);
    const members = operations.flatMap((method) =>
      signaturesOf(
        this.#method(method, operations, scope.child(name)),
        this.#context.features,
      ),
    );
    return {
      ...interfaceOf(name, "call", methodsDocumentation(service), members),
      pointer: service.pointer,
    };
  }

  #reportRepeated(name: string, methods: readonly ResourceMethod[]): void {
    const taken = new Map<string, ResourceMethod>();
    for (const method of methods) {
      if (method.overloads !== undefined) continue;
      const other = taken.get(method.name);
      taken.set(method.name, other ?? method);
      if (other === undefined) continue;
      this.#context.problems.report(
        "name-collision",
        `${name}.${method.name} is declared twice, here and by #${other.pointer}`,
        method.pointer,
      );
    }
  }

  #method(
    method: ResourceMethod,
    operations: readonly ResourceMethod[],
    scope: DeclarationScope,
  ): Method {
    const { operation } = method;
    const first = operations.find(
      ({ verb, path }) => operationKey(verb, path) === method.overloads,
    );
    const params = this.#params.of(first ?? method);
    return {
      kind: "method",
      name: method.name,
      parameters: [
        ...pathArguments(method, this.#context),
        paramsArgument(params),
        {
          name: "options",
          optional: true,
          type: useCommon(this.#context, "RequestOptions"),
        },
      ],
      returns: this.#returns(method, scope),
      documentation: operationComment(
        operation.description ?? operation.summary ?? "",
        this.#context.features,
      ),
      deprecated: operation.deprecated === true || method.isSecond,
      throws: thrownErrors(method, this.#context),
      operation: { verb: method.verb, path: method.path },
      pointer: method.pointer,
    };
  }

  #returns(method: ResourceMethod, scope: DeclarationScope): Type {
    const irregular = this.#context.irregularities.methods.get(
      operationKey(method.verb, method.path),
    )?.result;
    if (irregular !== undefined) {
      return this.#promise(useCommon(this.#context, irregular));
    }
    const response = this.#operations.responseSchema(method);
    if (response === undefined) {
      return this.#operations.answersFile(method)
        ? library("Promise", useCommon(this.#context, "StripeStreamResponse"))
        : this.#promise(primitive("unknown"));
    }
    const place = {
      scope,
      name: method.nameInTypes,
      direction: "read" as const,
      documentation: "",
    };
    const { schema, pointer } = this.#context.references.follow(
      response.schema,
      response.pointer,
    );
    const page = pageShape(schema);
    if (page !== undefined) {
      const item = this.#types.typeOf(page.items, {
        ...place,
        pointer: pointerTo(pointer, "properties", "data", "items"),
      });
      const { promise } = pageTypesOf(page, this.#context.features);
      return useCommon(this.#context, promise, item);
    }
    if (isEmptyObject(schema)) return library("Promise", primitive("void"));
    const type = this.#types.typeOf(response.schema, {
      ...place,
      pointer: response.pointer,
    });
    return this.#promise(type);
  }

  #promise(type: Type): Type {
    return library("Promise", useCommon(this.#context, "Response", type));
  }
}

function paramsArgument(params: Params): Parameter {
  return {
    name: "params",
    optional: !params.isRequired,
    type: declared(params.fullName),
  };
}

/**
 * The parameters in a path, in its order: the last is `id`, those before it
 * are named after themselves, `customerId`. So is the last in releases that
 * name all arguments of API v2, where it is not `id` in the path. A name that
 * is no identifier, or is taken, becomes `parentId`, `parentId2` and so on.
 */
function pathArguments(
  { verb, path }: ResourceMethod,
  { features, irregularities }: Release,
): readonly Parameter[] {
  const key = operationKey(verb, path);
  const irregular = irregularities.methods.get(key);
  const names = [...path.matchAll(/\{([^{}]*)\}/gu)].map(
    ([, name = ""]) => name,
  );
  const taken = new Set(["id", "params", "options"]);
  const text = primitive("string");
  return names.map((name, index) => {
    const isNamed = features.v2ArgumentNames && isV2Path(path);
    if (isNamed ? name === "id" : index === names.length - 1) {
      const type = irregular?.isIdNullable === true ? nullable(text) : text;
      return { name: "id", optional: false, type };
    }
    const usual = `${camelCase(name.replace(/_id$/u, "")) ?? "parent"}Id`;
    const wanted = index === 0 ? (irregular?.firstArgument ?? usual) : usual;
    return { name: freeName(wanted, taken), optional: false, type: text };
  });
}

function freeName(wanted: string, taken: Set<string>): string {
  const isUsable = isIdentifier(wanted) && !taken.has(wanted);
  let name = isUsable ? wanted : "parentId";
  for (let number = 2; taken.has(name); number++) name = `parentId${number}`;
  taken.add(name);
  return name;
}
