import {
  library,
  literal,
  optionalProperty,
  primitive,
  requiredProperty,
  unionOf,
} from "../../model/build.js";
import type { Contract, Declaration, Method } from "../../model/contract.js";
import type {
  HttpAnswer,
  HttpBody,
  HttpOperation,
  HttpParameters,
} from "../../model/http-operation.js";
import { verbs } from "../../model/http-operation.js";
import type { Operation, Parameter } from "../../openapi/document.js";
import type { LoadedDocument } from "../../openapi/load.js";
import { pointerTo } from "../../openapi/pointer.js";
import { answeredType, errorBody, HttpTypes } from "./http-types.js";

/**
 * The operations of a document that methods of its contract call, as HTTP has
 * them, in the order of the document. What they send and return is what the
 * contract declares; each can fail, with an error as all of the API have it.
 */
export function httpOperations(
  contract: Contract,
  { document, references }: LoadedDocument,
): readonly HttpOperation[] {
  const methods = new Map<string, Method>();
  for (const method of methodsIn(contract.declarations)) {
    const { verb = "", path = "" } = method.operation ?? {};
    const key = `${verb} ${path}`;
    if (!methods.has(key)) methods.set(key, method);
  }
  const reader = new HttpOperationReader(new HttpTypes(contract), references);
  return Object.entries(document.paths ?? {}).flatMap(([path, node]) => {
    const at = pointerTo("", "paths", path);
    const { value: item } = references.followPathItem(node, at);
    return verbs.flatMap((verb) => {
      const operation = item[verb];
      const method = methods.get(`${verb} ${path}`);
      if (operation === undefined || method === undefined) return [];
      // The operation's own replace those of the path with the same place and name.
      const parameters = new Map(
        [...(item.parameters ?? []), ...(operation.parameters ?? [])].map(
          (parameter) => {
            const { value } = references.followParameter(parameter, at);
            return [`${value.in}:${value.name}`, value];
          },
        ),
      );
      const { documentation } = method;
      return [
        {
          verb,
          path,
          documentation,
          ...reader.sent(operation, method, [...parameters.values()], path),
          answers: reader.answers(operation, method),
        },
      ];
    });
  });
}

function methodsIn(declarations: readonly Declaration[]): readonly Method[] {
  return declarations.flatMap((declaration) => {
    switch (declaration.kind) {
      case "namespace":
        return methodsIn(declaration.declarations);
      case "interface":
        return declaration.members.filter((member) => member.kind === "method");
      case "alias":
      case "export":
      case "local-name":
        return [];
    }
  });
}

/** Reads what one operation sends and is answered. */
class HttpOperationReader {
  readonly #types: HttpTypes;
  readonly #references: LoadedDocument["references"];

  constructor(types: HttpTypes, references: LoadedDocument["references"]) {
    this.#types = types;
    this.#references = references;
  }

  /** The params of a method are the query and the body of its operation together. */
  sent(
    operation: Operation,
    { parameters: [...taken] }: Method,
    parameters: readonly Parameter[],
    path: string,
  ): Pick<HttpOperation, "parameters" | "body"> {
    const params =
      taken.find(({ name }) => name === "params")?.type ?? primitive("unknown");
    const query = parameters.filter((one) => one.in === "query");
    const names = unionOf(query.map(({ name }) => literal(name)));
    const body = this.#body(
      operation,
      query.length === 0 ? params : library("Omit", params, names),
    );
    const queryType =
      body === undefined ? params : library("Pick", params, names);
    return {
      parameters: {
        ...(query.length === 0
          ? {}
          : {
              query: {
                type: this.#types.inForm(queryType),
                isRequired: query.some(({ required }) => required === true),
              },
            }),
        ...textParameters("header", parameters),
        ...pathParameters(path),
        ...textParameters("cookie", parameters),
      },
      ...(body === undefined ? {} : { body }),
    };
  }

  /** Undefined as well for a body that can hold nothing. */
  #body(
    { requestBody }: Operation,
    type: HttpParameters["type"],
  ): HttpBody | undefined {
    if (requestBody === undefined) return undefined;
    const { value } = this.#references.followRequestBody(requestBody, "");
    const content = Object.entries(value.content).flatMap(
      ([mediaType, { schema }]) => {
        const properties =
          schema && this.#references.follow(schema, "").schema.properties;
        return Object.keys(properties ?? {}).length === 0
          ? []
          : [{ mediaType, type: this.#types.inBody(type, mediaType) }];
      },
    );
    return content.length === 0
      ? undefined
      : { isRequired: value.required === true, content };
  }

  answers(
    { responses }: Operation,
    { returns }: Method,
  ): readonly HttpAnswer[] {
    const successes = Object.entries(responses ?? {})
      .filter(([status]) => status.startsWith("2"))
      .map(([status, node]): HttpAnswer => {
        const { value } = this.#references.followResponse(node, "");
        const content = Object.keys(value.content ?? {}).map((mediaType) => ({
          mediaType,
          type: this.#types.inBody(answeredType(returns), mediaType),
        }));
        return { status, content };
      });
    const error = { mediaType: "application/json", type: errorBody };
    return [...successes, { status: "default", content: [error] }];
  }
}

function pathParameters(path: string): HttpOperation["parameters"] {
  const names = new Set(
    [...path.matchAll(/\{([^{}]*)\}/gu)].map(([, name = ""]) => name),
  );
  const members = [...names].map((name) =>
    requiredProperty(name, primitive("string")),
  );
  return members.length === 0
    ? {}
    : { path: { type: { kind: "object", members }, isRequired: true } };
}

/** Parameters that no method takes: the official client sets them itself. */
function textParameters(
  place: "header" | "cookie",
  parameters: readonly Parameter[],
): HttpOperation["parameters"] {
  const members = parameters
    .filter((one) => one.in === place)
    .map(({ name, required }) =>
      required === true
        ? requiredProperty(name, primitive("string"))
        : optionalProperty(name, primitive("string")),
    );
  const isRequired = members.some(({ optional }) => !optional);
  return members.length === 0
    ? {}
    : { [place]: { type: { kind: "object", members }, isRequired } };
}
