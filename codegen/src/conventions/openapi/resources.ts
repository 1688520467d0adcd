import {
  interfaceOf,
  library,
  methodOf,
  requiredParameter,
} from "../../model/build.js";
import type { Declaration, Method, Type } from "../../model/contract.js";
import type { OpenApiDocument } from "../../openapi/document.js";
import { isJsonObject } from "../../openapi/json-type.js";
import { camelCase } from "../naming.js";
import type { Context } from "./context.js";
import { externalDocumentation, paragraphs } from "./documentation.js";
import { typeNameOf } from "./name-allocator.js";
import type { ApiOperation } from "./operations.js";
import type { Params } from "./params.js";
import type { Answers } from "./responses.js";

/** An operation with the types that were made for it. */
export interface TypedOperation {
  readonly operation: ApiOperation;
  readonly params: Params | undefined;
  readonly answers: Answers;
}

/**
 * The interfaces of methods, `<Tag>Resource`: an operation is a method of its
 * first tag's, one without tags of that of the namespace's own name.
 */
export function resourceDeclarations(
  operations: readonly TypedOperation[],
  document: OpenApiDocument,
  { names, namespace }: Context,
): readonly Declaration[] {
  const untagged: unique symbol = Symbol("untagged");
  const groups = new Map<string | typeof untagged, TypedOperation[]>();
  for (const typed of operations) {
    const tag = typed.operation.operation.tags?.[0] ?? untagged;
    const group = groups.get(tag);
    if (group === undefined) groups.set(tag, [typed]);
    else group.push(typed);
  }
  const meanings = tagDescriptions(document);
  return [...groups].map(([tag, group]) => {
    const [own = ""] = namespace.path;
    const wanted = tag === untagged ? own : typeNameOf(tag, own);
    const name = names.take(namespace, `${wanted}Resource`, "");
    const documentation =
      tag === untagged
        ? "The operations without a tag."
        : (meanings.get(tag) ?? "");
    return interfaceOf(name, "call", documentation, group.map(methodFor));
  });
}

/** The interface of the methods that the API calls, for who answers. */
export function calleeDeclaration(
  wanted: string,
  documentation: string,
  operations: readonly TypedOperation[],
  { names, namespace }: Context,
): readonly Declaration[] {
  if (operations.length === 0) return [];
  const name = names.take(namespace, wanted, "");
  return [interfaceOf(name, "call", documentation, operations.map(methodFor))];
}

function methodFor({ operation, params, answers }: TypedOperation): Method {
  const { name, verb, path, operation: described, pointer } = operation;
  const parameters =
    params === undefined
      ? []
      : [
          {
            ...requiredParameter("params", params.type),
            optional: !params.isRequired,
          },
        ];
  const method = methodOf(
    camelCase(name) ?? name,
    parameters,
    library("Promise", answers.response),
    paragraphs(
      described.summary,
      described.description === described.summary
        ? undefined
        : described.description,
      `\`${verb.toUpperCase()} ${path}\`${errorsOf(answers.error)}`,
      externalDocumentation(described),
    ),
  );
  return {
    ...method,
    deprecated: described.deprecated === true,
    operation: { verb, path },
    pointer,
  };
}

function errorsOf(error: Type | undefined): string {
  const name = error?.kind === "named" ? error.name.at(-1) : undefined;
  return name === undefined ? "" : `; failures: \`${name}\``;
}

function tagDescriptions({
  tags,
}: OpenApiDocument): ReadonlyMap<string, string> {
  const meanings = new Map<string, string>();
  for (const tag of Array.isArray(tags) ? tags : []) {
    if (!isJsonObject(tag)) continue;
    const { name, description } = tag;
    if (typeof name !== "string") continue;
    const text = typeof description === "string" ? description : undefined;
    meanings.set(name, paragraphs(text, externalDocumentation(tag)));
  }
  return meanings;
}
