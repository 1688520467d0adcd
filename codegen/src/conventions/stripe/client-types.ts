import {
  library,
  mapOf,
  optionalProperty,
  primitive,
  requiredProperty,
  typeParameter,
  unionOf,
} from "../../model/build.js";
import type { Declaration, Property } from "../../model/contract.js";
import { eventEnvelope } from "./event-envelope.js";
import { pageTypes } from "./page-types.js";
import type { ReleaseFeatures } from "./releases.js";
import { requestOptions } from "./request-options.js";
import { stripeContext } from "./stripe-context.js";
import { v2PageTypes } from "./v2-page-types.js";

/** The names of the types that describe a client of the API rather than the API. */
export const clientTypeNames = [
  "RequestOptions",
  "Response",
  "StripeStreamResponse",
  "ApiList",
  "ApiListPromise",
  "ApiSearchResult",
  "ApiSearchResultPromise",
  "V2List",
  "V2ListPromise",
  "StripeContext",
  "EventEnvelope",
] as const;

/** The name of a client type. */
export type ClientTypeName = (typeof clientTypeNames)[number];

/** The client types that another one is made of. */
export const clientTypeParts: Partial<
  Record<ClientTypeName, readonly ClientTypeName[]>
> = {
  ApiListPromise: ["ApiList", "Response"],
  ApiSearchResultPromise: ["ApiSearchResult", "Response"],
  V2ListPromise: ["V2List", "Response"],
};

const string = primitive("string");
const number = primitive("number");
const T = typeParameter("T");

/**
 * The types of a client as the official release of these features declares
 * them (its `lib.d.ts`), free of Node types. No specification holds them: the
 * declarations and their comments are written here.
 */
export function clientTypes(
  features: ReleaseFeatures,
): Readonly<Record<ClientTypeName, Declaration>> {
  return {
    ...alwaysTheSame,
    RequestOptions: requestOptions(features),
    ...pageTypes,
    ...v2PageTypes(features),
    StripeContext: stripeContext,
    EventEnvelope: eventEnvelope(features),
  };
}

const alwaysTheSame = {
  Response: {
    kind: "alias",
    name: "Response",
    direction: "read",
    documentation:
      "What a method of the client resolves to: the object and, in `lastResponse`, the HTTP answer that it came in.",
    typeParameters: ["T"],
    type: {
      kind: "intersection",
      members: [T, { kind: "object", members: [lastResponse()] }],
    },
  },
  StripeStreamResponse: {
    kind: "alias",
    name: "StripeStreamResponse",
    direction: "read",
    documentation:
      "The body of a file as it arrives, part by part: read it with `for await`. The official client gives a readable stream of Node's, which fits.",
    typeParameters: [],
    type: library("AsyncIterable", unionOf([string, library("Uint8Array")])),
  },
} satisfies Partial<Record<ClientTypeName, Declaration>>;

function lastResponse(): Property {
  return requiredProperty("lastResponse", {
    kind: "object",
    members: [
      requiredProperty("headers", mapOf(string)),
      requiredProperty("requestId", string),
      requiredProperty("statusCode", number),
      optionalProperty("apiVersion", string),
      optionalProperty("idempotencyKey", string),
      optionalProperty("stripeAccount", string),
    ],
  });
}
