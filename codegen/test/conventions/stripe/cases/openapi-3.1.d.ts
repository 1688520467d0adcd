// From openapi-3.1.yaml

/** The API version that these types describe, as the `Stripe-Version` header names it. */
export type ApiVersion = "2026-10-28.endive";

export declare namespace Shop {
  /** The API's methods on `Shop.Thing`. The resource of the official client fits it, and a test double can implement it. */
  interface ThingResource {
    replace(
      xId: string,
      parentId: string,
      parentId2: string,
      id: string,
      params?: ThingReplaceParams,
      options?: RequestOptions,
    ): Promise<Response<unknown>>;
  }

  interface Thing {
    object: "thing";
    address?: Address;
    any?: unknown;
    card?: "card";
    closed?: Thing.Closed;
    either?: string | null;
    nothing?: null;
    number_or_text?: string | number | null;
    text?: string | null;
  }

  namespace Thing {
    interface Closed {}
  }

  /** Parameters of `ThingResource.replace`: `PUT /v1/{x}/{x}/{ⸯ}/things/{thing}`. */
  interface ThingReplaceParams {
    filter?: boolean;
    name?: string | null;
  }
}

/** The API's methods on `Shop.Thing`. The resource of the official client fits it, and a test double can implement it. */
export import ThingResource = Shop.ThingResource;

export import Thing = Shop.Thing;

export interface Address {
  kind?: Address.Kind;
}

export declare namespace Address {
  type Kind = "home" | "work" | OtherString;
}

/** Any other string. It stands in enums to which Stripe may add values without a new API version: handle the values that you know, and have a default for the rest. */
export type OtherString = string & Record<never, never>;

/** How one request is sent; each option overrides the client's own setting for this request alone. */
export interface RequestOptions {
  /** The secret or restricted API key to send instead of the client's. */
  apiKey?: string;
  /** A key of your choice, the same on each retry of one request, so that the API performs it at most once. */
  idempotencyKey?: string;
  /** The connected account (`acct_…`) to act for. New code uses `stripeContext`. */
  stripeAccount?: string;
  /** The account to act for, as the text of the `Stripe-Context` header; of the official client's `StripeContext`, send `toString()`. */
  stripeContext?: string;
  /** The API version to use, such as `2026-10-28.endive`. Another version than the one these types describe may answer in another shape. */
  apiVersion?: string;
  /** How many times to send the request again after a network error or a conflict; 0 for never. */
  maxNetworkRetries?: number;
  /** How long to wait for the answer, in milliseconds. */
  timeout?: number;
  /** Signs the request before it is sent, in place of an API key. */
  authenticator?: (request: {
    host: string;
    port: string;
    path: string;
    method: string;
    headers: { [key: string]: string | number | Array<string> };
    body: string;
    protocol: string;
  }) => Promise<void>;
  /** Further headers to send, by name. */
  headers?: { [headerName: string]: string };
  /** Whether to give the answer's body as a stream, for methods that return a file. */
  streaming?: boolean;
}

/** What a method of the client resolves to: the object and, in `lastResponse`, the HTTP answer that it came in. */
export type Response<T> = T & {
  lastResponse: {
    headers: { [key: string]: string };
    requestId: string;
    statusCode: number;
    apiVersion?: string;
    idempotencyKey?: string;
    stripeAccount?: string;
  };
};
