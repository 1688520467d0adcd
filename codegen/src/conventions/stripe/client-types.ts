import {
  arrayOf,
  interfaceOf,
  library,
  mapOf,
  optionalProperty,
  primitive,
  requiredParameter,
  requiredProperty,
  typeParameter,
  unionOf,
} from "../../model/build.js";
import type { Declaration, Property, Type } from "../../model/contract.js";
import { pageTypes } from "./page-types.js";
import type { ReleaseFeatures } from "./releases.js";
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
const boolean = primitive("boolean");
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
    ...pageTypes,
    ...v2PageTypes(features),
    StripeContext: stripeContext,
  };
}

const alwaysTheSame = {
  RequestOptions: interfaceOf(
    "RequestOptions",
    "call",
    "How one request is sent; each option overrides the client's own setting for this request alone.",
    [
      optionalProperty(
        "apiKey",
        string,
        "The secret or restricted API key to send instead of the client's.",
      ),
      optionalProperty(
        "idempotencyKey",
        string,
        "A key of your choice, the same on each retry of one request, so that the API performs it at most once.",
      ),
      optionalProperty(
        "stripeAccount",
        string,
        "The connected account (`acct_…`) to act for. New code uses `stripeContext`.",
      ),
      optionalProperty(
        "stripeContext",
        string,
        "The account to act for, as the text of the `Stripe-Context` header; of the official client's `StripeContext`, send `toString()`.",
      ),
      optionalProperty(
        "apiVersion",
        string,
        "The API version to use, such as `2026-10-28.endive`. Another version than the one these types describe may answer in another shape.",
      ),
      optionalProperty(
        "maxNetworkRetries",
        number,
        "How many times to send the request again after a network error or a conflict; 0 for never.",
      ),
      optionalProperty(
        "timeout",
        number,
        "How long to wait for the answer, in milliseconds.",
      ),
      optionalProperty(
        "authenticator",
        {
          kind: "function",
          parameters: [requiredParameter("request", unsignedRequest())],
          returns: library("Promise", primitive("void")),
        },
        "Signs the request before it is sent, in place of an API key.",
      ),
      optionalProperty(
        "headers",
        {
          kind: "object",
          members: [{ kind: "index", key: "headerName", type: string }],
        },
        "Further headers to send, by name.",
      ),
      optionalProperty(
        "streaming",
        boolean,
        "Whether to give the answer's body as a stream, for methods that return a file.",
      ),
    ],
  ),
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

/** The request as an authenticator sees it. */
function unsignedRequest(): Type {
  return {
    kind: "object",
    members: [
      requiredProperty("host", string),
      requiredProperty("port", string),
      requiredProperty("path", string),
      requiredProperty("method", string),
      requiredProperty(
        "headers",
        mapOf(unionOf([string, number, arrayOf(string)])),
      ),
      requiredProperty("body", string),
      requiredProperty("protocol", string),
    ],
  };
}

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
