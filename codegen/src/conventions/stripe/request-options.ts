import {
  arrayOf,
  interfaceOf,
  library,
  mapOf,
  optionalProperty,
  primitive,
  requiredParameter,
  requiredProperty,
  unionOf,
} from "../../model/build.js";
import type {
  InterfaceDeclaration,
  Property,
  Type,
} from "../../model/contract.js";
import type { ReleaseFeatures } from "./releases.js";

const string = primitive("string");
const number = primitive("number");

/** The interface of the options of one request, as the official release of these features has them, in its order. */
export function requestOptions(
  features: ReleaseFeatures,
): InterfaceDeclaration {
  const olderNames = (...names: readonly (readonly [string, string])[]) =>
    features.singleOptionNames
      ? []
      : names.map(([name, now]) => olderName(name, now));
  return interfaceOf(
    "RequestOptions",
    "call",
    "How one request is sent; each option overrides the client's own setting for this request alone.",
    [
      optionalProperty(
        "apiKey",
        string,
        "The secret or restricted API key to send instead of the client's.",
      ),
      ...olderNames(["api_key", "apiKey"]),
      optionalProperty(
        "idempotencyKey",
        string,
        "A key of your choice, the same on each retry of one request, so that the API performs it at most once.",
      ),
      ...olderNames(["idempotency_key", "idempotencyKey"]),
      ...account(features),
      ...olderNames(["stripe_account", "stripeAccount"]),
      optionalProperty(
        "apiVersion",
        string,
        "The API version to use, such as `2026-10-28.endive`. Another version than the one these types describe may answer in another shape.",
      ),
      ...olderNames(
        ["stripeVersion", "apiVersion"],
        ["stripe_version", "apiVersion"],
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
      ...(features.requestHeaders
        ? sentWithRequest
        : [
            optionalProperty(
              "host",
              string,
              "The host to send the request to instead of the client's.",
            ),
          ]),
    ],
  );
}

/** Which account to act for. */
function account({ requestContext }: ReleaseFeatures): readonly Property[] {
  const connected = "The connected account (`acct_…`) to act for.";
  return requestContext
    ? [
        optionalProperty(
          "stripeAccount",
          string,
          `${connected} New code uses \`stripeContext\`.`,
        ),
        optionalProperty(
          "stripeContext",
          string,
          "The account to act for, as the text of the `Stripe-Context` header; of the official client's `StripeContext`, send `toString()`.",
        ),
      ]
    : [optionalProperty("stripeAccount", string, connected)];
}

function olderName(name: string, now: string): Property {
  return {
    ...optionalProperty(name, string, `The older name of \`${now}\`.`),
    deprecated: true,
  };
}

const sentWithRequest: readonly Property[] = [
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
    primitive("boolean"),
    "Whether to give the answer's body as a stream, for methods that return a file.",
  ),
];

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
