import type { Pointer } from "../../model/contract.js";
import type {
  MediaType,
  OpenApiDocument,
  Operation,
  Parameter,
  PathItem,
  Response,
  SchemaOrReference,
} from "../../openapi/document.js";
import { pointerTo } from "../../openapi/pointer.js";
import type { Located, ReferenceResolver } from "../../openapi/references.js";
import type { ProblemCollector } from "../problem-collector.js";
import { camelCase, pascalCase } from "../naming.js";
import type { ClassName } from "./class-names.js";
import type { ServiceMethod } from "./service-methods.js";
import type { Service } from "./services.js";

/** An operation of the API as a method of a service. */
export interface ResourceMethod extends Pick<
  ServiceMethod,
  "overloads" | "isSecond"
> {
  readonly service: ClassName;
  /** Such as `retrieve`; `del` for Stripe's `delete`. */
  readonly name: string;
  /** The same in Pascal case, for types that are named after it. */
  readonly nameInTypes: string;
  /** The class that its params interface is declared with, and the interface's name. */
  readonly params: { readonly owner: ClassName; readonly name: string };
  readonly verb: Verb;
  readonly path: string;
  readonly operation: Operation;
  readonly pointer: Pointer;
  /** The parameters of the operation and of its path, references followed. */
  readonly parameters: readonly LocatedParameter[];
}

/** A parameter and where in the document it stands. */
export interface LocatedParameter {
  readonly parameter: Parameter;
  readonly pointer: Pointer;
}

/** A schema and where in the document it stands. */
export interface LocatedSchema {
  readonly schema: SchemaOrReference;
  readonly pointer: Pointer;
}

/** The methods of HTTP that operations are read of, in the order of methods at one path. */
export const verbs = ["delete", "get", "patch", "post", "put"] as const;
type Verb = (typeof verbs)[number];

/** Media types of request and response bodies that params and results are read from, the first that is there. */
const bodyMediaTypes = [
  "application/x-www-form-urlencoded",
  "multipart/form-data",
  "application/json",
];

/** Reads the operations behind methods from a document. */
export class OperationReader {
  readonly #document: OpenApiDocument;
  readonly #references: ReferenceResolver;
  readonly #problems: ProblemCollector;

  constructor(
    document: OpenApiDocument,
    references: ReferenceResolver,
    problems: ProblemCollector,
  ) {
    this.#document = document;
    this.#references = references;
    this.#problems = problems;
  }

  /** The operations behind the methods of a service, in its order. */
  methodsOf(service: Service): readonly ResourceMethod[] {
    return service.methods.flatMap((method) => {
      const read = this.#method(service, method);
      return read === undefined ? [] : [read];
    });
  }

  /** The schema of an operation's request body, where it has one. */
  requestSchema(method: ResourceMethod): LocatedSchema | undefined {
    const body = method.operation.requestBody;
    if (body === undefined) return undefined;
    const { value, pointer } = this.#references.followRequestBody(
      body,
      pointerTo(method.pointer, "requestBody"),
    );
    return bodySchema(value.content, pointer);
  }

  /** The schema of what an operation returns when it succeeds, where it returns JSON. */
  responseSchema(method: ResourceMethod): LocatedSchema | undefined {
    const { value, pointer } = this.#success(method) ?? {};
    return bodySchema(value?.content ?? {}, pointer ?? "");
  }

  /** Whether an operation returns a file when it succeeds. */
  answersFile(method: ResourceMethod): boolean {
    const content = this.#success(method)?.value.content ?? {};
    return Object.values(content).some(
      ({ schema }) =>
        schema !== undefined &&
        this.#references.follow(schema, "").schema.format === "binary",
    );
  }

  #success(method: ResourceMethod): Located<Response> | undefined {
    const responses = method.operation.responses ?? {};
    const status = Object.keys(responses).find((key) => key.startsWith("2"));
    const response = status === undefined ? undefined : responses[status];
    if (status === undefined || response === undefined) return undefined;
    return this.#references.followResponse(
      response,
      pointerTo(method.pointer, "responses", status),
    );
  }

  #method(
    { packages, className }: Service,
    method: ServiceMethod,
  ): ResourceMethod | undefined {
    const { name: methodName, verb, path, pointer: entryPointer } = method;
    const node = Object.hasOwn(this.#document.paths ?? {}, path)
      ? this.#document.paths?.[path]
      : undefined;
    const item =
      node === undefined
        ? undefined
        : this.#references.followPathItem(node, pointerTo("", "paths", path));
    const known = verbs.find((name) => name === verb);
    const operation = known === undefined ? undefined : item?.value[known];
    if (item === undefined || known === undefined || operation === undefined) {
      this.#problems.report(
        "unknown-operation",
        `the document has no operation ${JSON.stringify(`${verb} ${path}`)}`,
        entryPointer,
      );
      return undefined;
    }
    const name = camelCase(methodName);
    const nameInTypes = pascalCase(methodName);
    const paramsWords = pascalCase(method.params.words);
    if (
      name === undefined ||
      nameInTypes === undefined ||
      paramsWords === undefined
    ) {
      this.#problems.report(
        "invalid-name",
        `${JSON.stringify(methodName)} gives no name for a method`,
        pointerTo(entryPointer, "method_name"),
      );
      return undefined;
    }
    const { owner } = method.params;
    return {
      service: { packages, className },
      name: name === "delete" ? "del" : name,
      nameInTypes,
      params: { owner, name: `${owner.className}${paramsWords}Params` },
      isSecond: method.isSecond,
      ...(method.overloads === undefined
        ? {}
        : { overloads: method.overloads }),
      verb: known,
      path,
      operation,
      pointer: pointerTo(item.pointer, known),
      parameters: this.#parameters(item, known, operation),
    };
  }

  /** The parameters of a path and of an operation; the operation's own replace the path's of the same place and name. */
  #parameters(
    item: Located<PathItem>,
    verb: Verb,
    operation: Operation,
  ): readonly LocatedParameter[] {
    const byPlaceAndName = new Map<string, LocatedParameter>();
    const sources = [
      { list: item.value.parameters ?? [], base: item.pointer },
      {
        list: operation.parameters ?? [],
        base: pointerTo(item.pointer, verb),
      },
    ];
    for (const { list, base } of sources) {
      for (const [index, node] of list.entries()) {
        const { value, pointer } = this.#references.followParameter(
          node,
          pointerTo(base, "parameters", String(index)),
        );
        byPlaceAndName.set(`${value.in}:${value.name}`, {
          parameter: value,
          pointer,
        });
      }
    }
    return [...byPlaceAndName.values()];
  }
}

/** The schema of a body, of the first media type that bodies are read from; undefined where there is none. */
export function bodySchema(
  content: Readonly<Record<string, MediaType>>,
  pointer: Pointer,
): LocatedSchema | undefined {
  for (const mediaType of bodyMediaTypes) {
    // What follows a semicolon are parameters, such as a character set.
    const found = Object.entries(content).find(
      ([name]) => name.split(";")[0]?.trim().toLowerCase() === mediaType,
    );
    if (found?.[1].schema !== undefined) {
      const [name, { schema }] = found;
      const at = pointerTo(pointer, "content", name, "schema");
      return { schema, pointer: at };
    }
  }
  return undefined;
}

/** The schema of a parameter, which may stand under a media type. */
export function parameterSchema({
  parameter,
  pointer,
}: LocatedParameter): LocatedSchema {
  const [first] = Object.entries(parameter.content ?? {});
  if (parameter.schema !== undefined || first?.[1].schema === undefined) {
    const schema = parameter.schema ?? {};
    return { schema, pointer: pointerTo(pointer, "schema") };
  }
  const [name, { schema }] = first;
  return { schema, pointer: pointerTo(pointer, "content", name, "schema") };
}
