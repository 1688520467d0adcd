import {
  arrayOf,
  declared,
  interfaceOf,
  library,
  literal,
  mapOf,
  optionalProperty,
  primitive,
  requiredProperty,
  typeParameter,
  unionOf,
} from "../../model/build.js";
import type {
  Declaration,
  Parameter,
  Property,
  Type,
} from "../../model/contract.js";

/** The names of the types that describe a client of the API rather than the API. */
export const clientTypeNames = [
  "RequestOptions",
  "Response",
  "ApiList",
  "ApiListPromise",
] as const;

export type ClientTypeName = (typeof clientTypeNames)[number];

/** The client types that another one is made of. */
export const clientTypeParts: Partial<
  Record<ClientTypeName, readonly ClientTypeName[]>
> = { ApiListPromise: ["ApiList", "Response"] };

const string = primitive("string");
const number = primitive("number");
const boolean = primitive("boolean");
const T = typeParameter("T");

/**
 * The types of a client as the official package declares them (its
 * `lib.d.ts`), free of Node types. No specification holds them: the
 * declarations and their comments are written here.
 */
export const clientTypes: Readonly<Record<ClientTypeName, Declaration>> = {
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
          parameters: [required("request", unsignedRequest())],
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
  ApiList: {
    kind: "interface",
    name: "ApiList",
    direction: "read",
    documentation: "One page of a list.",
    typeParameters: ["T"],
    extends: [],
    members: [
      requiredProperty("object", literal("list"), "Always `list`."),
      requiredProperty(
        "data",
        arrayOf(T),
        "The objects on this page, newest first.",
      ),
      requiredProperty(
        "has_more",
        boolean,
        "Whether there are objects after the last one of this page; send its ID as `starting_after` for the next page.",
      ),
      requiredProperty(
        "url",
        string,
        "The path of the API that gives this list.",
      ),
    ],
  },
  ApiListPromise: {
    ...interfaceOf(
      "ApiListPromise",
      "call",
      "What a list method returns: await it for the first page, or iterate over it with `for await` for the objects of all pages.",
      [
        {
          kind: "method",
          name: "autoPagingEach",
          documentation:
            "Calls `handler` with each object of all pages in turn, until it returns or resolves to `false`. Resolves when done.",
          deprecated: false,
          parameters: [
            required("handler", {
              kind: "function",
              parameters: [required("item", T)],
              returns: unionOf([
                boolean,
                primitive("void"),
                library("Promise", unionOf([boolean, primitive("void")])),
              ]),
            }),
            onDone(),
          ],
          returns: library("Promise", primitive("void")),
        },
        {
          kind: "method",
          name: "autoPagingToArray",
          documentation:
            "Collects the objects of all pages, at most `opts.limit` of them (10,000 at the most).",
          deprecated: false,
          parameters: [
            required("opts", {
              kind: "object",
              members: [requiredProperty("limit", number)],
            }),
            onDone(),
          ],
          returns: library("Promise", arrayOf(T)),
        },
      ],
    ),
    typeParameters: ["T"],
    extends: [
      library("Promise", declared(["Response"], declared(["ApiList"], T))),
      library("AsyncIterableIterator", T),
    ],
  },
};

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

function onDone(): Parameter {
  const type: Type = {
    kind: "function",
    parameters: [{ name: "err", optional: false, type: primitive("any") }],
    returns: primitive("void"),
  };
  return { name: "onDone", optional: true, type };
}

function required(name: string, type: Type): Parameter {
  return { name, optional: false, type };
}
