import {
  interfaceOf,
  optionalProperty,
  primitive,
  requiredProperty,
} from "../model/build.js";
import type {
  InterfaceDeclaration,
  ObjectType,
  Property,
  Type,
} from "../model/contract.js";
import type {
  HttpAnswer,
  HttpContent,
  HttpOperation,
} from "../model/http-operation.js";
import { parameterPlaces, verbs } from "../model/http-operation.js";

/**
 * The interface `paths` in the shape of openapi-typescript 7, which
 * openapi-fetch and its relatives take: an object for each path, with a member
 * for each method of HTTP, and `never` for what there is not. What all
 * operations of a path share stands in each of them.
 */
export function pathsInterface(
  operations: readonly HttpOperation[],
): InterfaceDeclaration {
  const byPath = new Map<string, HttpOperation[]>();
  for (const operation of operations) {
    const others = byPath.get(operation.path);
    if (others === undefined) byPath.set(operation.path, [operation]);
    else others.push(operation);
  }
  const members = [...byPath].map(([path, atPath]) =>
    requiredProperty(path, pathItem(atPath), documentationOf(atPath)),
  );
  return interfaceOf(
    "paths",
    "call",
    "The paths of the API, as openapi-fetch and its relatives take them.",
    members,
  );
}

function documentationOf(operations: readonly HttpOperation[]): string {
  return operations
    .filter(({ documentation }) => documentation !== "")
    .map(({ verb, documentation }) => `${verb.toUpperCase()}: ${documentation}`)
    .join("\n\n");
}

function pathItem(operations: readonly HttpOperation[]): Type {
  return objectOf([
    requiredProperty("parameters", parameters({})),
    ...verbs.map((verb) => {
      const operation = operations.find((one) => one.verb === verb);
      return operation === undefined
        ? absent(verb)
        : requiredProperty(verb, operationType(operation));
    }),
  ]);
}

function operationType({
  parameters: sent,
  body,
  answers,
}: HttpOperation): Type {
  const bodyType =
    body === undefined
      ? undefined
      : objectOf([requiredProperty("content", contentType(body.content))]);
  return objectOf([
    requiredProperty("parameters", parameters(sent)),
    member("requestBody", bodyType, body?.isRequired === true),
    requiredProperty("responses", objectOf(answers.map(answerProperty))),
  ]);
}

function parameters(sent: HttpOperation["parameters"]): Type {
  return objectOf(
    parameterPlaces.map((place) =>
      member(place, sent[place]?.type, sent[place]?.isRequired === true),
    ),
  );
}

/** Status codes are numbers, as which helper types look for them. */
function answerProperty({ status, headers, content }: HttpAnswer): Property {
  const any: Type = {
    kind: "object",
    members: [{ kind: "index", key: "name", type: primitive("unknown") }],
  };
  const headersType: Type =
    headers === undefined
      ? any
      : { kind: "intersection", members: [headers, any] };
  const property = requiredProperty(
    status,
    objectOf([
      requiredProperty("headers", headersType),
      content.length === 0
        ? absent("content")
        : requiredProperty("content", contentType(content)),
    ]),
  );
  return /^[1-9]\d\d$/u.test(status)
    ? { ...property, isNumber: true }
    : property;
}

function contentType(content: readonly HttpContent[]): Type {
  return objectOf(
    content.map(({ mediaType, type }) => requiredProperty(mediaType, type)),
  );
}

/** A member that is required, optional, or not there at all. */
function member(
  name: string,
  type: Type | undefined,
  isRequired: boolean,
): Property {
  if (type === undefined) return absent(name);
  return isRequired
    ? requiredProperty(name, type)
    : optionalProperty(name, type);
}

function absent(name: string): Property {
  return optionalProperty(name, primitive("never"));
}

function objectOf(members: readonly Property[]): ObjectType {
  return { kind: "object", members };
}
