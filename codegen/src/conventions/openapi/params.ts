import { declared, interfaceOf } from "../../model/build.js";
import type { Declaration, Property, Type } from "../../model/contract.js";
import type { DeclarationScope } from "../../model/declaration-scope.js";
import type { HttpContent, HttpOperation } from "../../model/http-operation.js";
import type { Parameter, ParameterLocation } from "../../openapi/document.js";
import { pointerTo } from "../../openapi/pointer.js";
import type { Located } from "../../openapi/references.js";
import {
  contentsOf,
  schemaTypes,
  typeOfAny,
  typesByMedia,
} from "./contents.js";
import type { Context } from "./context.js";
import { example, memberDocumentation, paragraphs } from "./documentation.js";
import type { ApiOperation } from "./operations.js";
import type { SchemaTypes } from "./schema-types.js";
import type { SchemaAt } from "./schemas-in-place.js";

/** The interface of what one operation is sent. */
export interface Params {
  readonly type: Type;
  /** What is sent, as HTTP has it. */
  readonly sent: Pick<HttpOperation, "parameters" | "body">;
  /** The interface and, where it has types of its own, its namespace. */
  readonly declarations: readonly Declaration[];
  readonly isRequired: boolean;
}

/** The member for each place that parameters can be in. */
const places: readonly (readonly [ParameterLocation, string])[] = [
  ["path", "path"],
  ["query", "query"],
  ["header", "headers"],
  ["cookie", "cookies"],
];

/** Makes the params of operations: a member for each place that parameters are in, and one for the body. */
export class ParamsBuilder {
  readonly #context: Context;
  readonly #types: SchemaTypes;

  constructor(context: Context, types: SchemaTypes) {
    this.#context = context;
    this.#types = types;
  }

  /** The params of an operation; undefined where it is sent nothing. */
  of(operation: ApiOperation): Params | undefined {
    const sent = operation.parameters;
    if (sent.length === 0 && operation.operation.requestBody === undefined) {
      return undefined;
    }
    const { names, namespace } = this.#context;
    const { pointer, request, verb, path } = operation;
    const name = names.take(namespace, `${operation.name}Params`, pointer);
    const scope = namespace.child(name);
    const byPlace = places.flatMap(([location, member]) => {
      const parameters = sent.filter(({ value }) => value.in === location);
      return parameters.length === 0
        ? []
        : [
            {
              location,
              member: this.#place(member, parameters, operation, scope),
            },
          ];
    });
    const body = this.#body(operation, scope);
    const members = [
      ...byPlace.map(({ member }) => member),
      ...(body === undefined ? [] : [body.member]),
    ];
    const documentation = `What \`${verb.toUpperCase()} ${path}\` is sent.`;
    const declaration = {
      ...interfaceOf(name, request, documentation, members),
      pointer,
    };
    return {
      type: declared([...namespace.path, name]),
      sent: {
        parameters: Object.fromEntries(
          byPlace.map(({ location, member: { type, optional } }) => [
            location,
            { type, isRequired: !optional },
          ]),
        ),
        ...(body === undefined
          ? {}
          : {
              body: {
                isRequired: !body.member.optional,
                content: body.content,
              },
            }),
      },
      declarations: [declaration, ...namespace.namespace(name)],
      isRequired: members.some(({ optional }) => !optional),
    };
  }

  #place(
    member: string,
    parameters: readonly Located<Parameter>[],
    { request, pointer }: ApiOperation,
    scope: DeclarationScope,
  ): Property {
    const place = {
      scope,
      name: member,
      direction: request,
      pointer,
      isInUnit: false,
    };
    let isRequired = false;
    const type = this.#types.declare(place, (name, inside) => {
      const properties = parameters.map((parameter) =>
        this.#parameter(parameter, { ...inside, direction: request }),
      );
      isRequired = properties.some(({ optional }) => !optional);
      return interfaceOf(name, request, "", properties);
    });
    return {
      kind: "property",
      name: member,
      optional: !isRequired,
      type,
      documentation: "",
      deprecated: false,
    };
  }

  #parameter(
    { value, pointer }: Located<Parameter>,
    inside: { readonly scope: DeclarationScope } & Pick<
      Parameters<SchemaTypes["typeOf"]>[1],
      "direction" | "isInUnit"
    >,
  ): Property {
    const schema = schemaOf(value, pointer);
    return {
      kind: "property",
      name: value.name,
      optional: value.in !== "path" && value.required !== true,
      type: this.#types.typeOf(schema.node, {
        ...inside,
        name: value.name,
        pointer: schema.pointer,
      }),
      documentation: paragraphs(
        value.description,
        value.description === undefined
          ? memberDocumentation(schema.node, this.#context)
          : example(value),
      ),
      deprecated: value.deprecated === true,
      pointer,
    };
  }

  #body(
    { operation, pointer, request }: ApiOperation,
    scope: DeclarationScope,
  ): { member: Property; content: readonly HttpContent[] } | undefined {
    if (operation.requestBody === undefined) return undefined;
    const body = this.#context.references.followRequestBody(
      operation.requestBody,
      pointerTo(pointer, "requestBody"),
    );
    const { content, description = "", required } = body.value;
    const contents = contentsOf(content, body.pointer, this.#context);
    if (contents.schemas.length + contents.types.length === 0) return undefined;
    const place = {
      scope,
      name: "body",
      direction: request,
      pointer: body.pointer,
      isInUnit: false,
    };
    const mediaTypes = Object.keys(content).map((name) => `\`${name}\``);
    const ofSchemas = schemaTypes(contents, place, this.#types);
    return {
      content: typesByMedia(contents, ofSchemas),
      member: {
        kind: "property",
        name: "body",
        optional: required !== true,
        type: typeOfAny(contents, ofSchemas),
        documentation: paragraphs(
          description,
          `As ${mediaTypes.join(" or ")}.`,
        ),
        deprecated: false,
        pointer: body.pointer,
      },
    };
  }
}

/** The schema of a parameter or header, which may stand under a media type. */
export function schemaOf(
  { schema, content }: Pick<Parameter, "schema" | "content">,
  pointer: string,
): SchemaAt {
  if (schema !== undefined) {
    return { node: schema, pointer: pointerTo(pointer, "schema") };
  }
  const [first] = Object.entries(content ?? {});
  if (first === undefined) return { node: {}, pointer };
  const [name, { schema: node = {} }] = first;
  return { node, pointer: pointerTo(pointer, "content", name, "schema") };
}
