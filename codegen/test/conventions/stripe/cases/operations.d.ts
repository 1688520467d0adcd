// From operations.yaml

/** The API version that these types describe, as the `Stripe-Version` header names it. */
export type ApiVersion = "2026-10-28.endive";

export declare namespace Shop {
  /** The API's methods on `Shop.Thing`. The resource of the official client fits it, and a test double can implement it. */
  interface ThingResource {
    del(
      id: string,
      params: ThingDeleteParams,
      options?: RequestOptions,
    ): Promise<Response<Thing | DeletedThing>>;
    /** @deprecated */
    retrieve(
      id: string,
      params?: ThingRetrieveParams,
      options?: RequestOptions,
    ): Promise<Response<Thing>>;
    /** List things */
    list(
      params?: ThingListParams,
      options?: RequestOptions,
    ): ApiListPromise<Thing>;
    /** Makes a thing. */
    create(
      params: ThingCreateParams,
      options?: RequestOptions,
    ): Promise<Response<Thing>>;
    shakeWell(
      boxId: string,
      id: string,
      params?: ThingShakeWellParams,
      options?: RequestOptions,
    ): Promise<Response<unknown>>;
  }

  /** A thing. */
  interface Thing {
    id: string;
    object: "thing";
    deleted?: void;
  }

  interface DeletedThing {
    id: string;
    object: "thing";
    deleted: true;
  }

  /** A new thing. */
  interface ThingCreateParams {
    name: string;
    expand?: Array<string>;
    kind?: Emptyable<"plain">;
    metadata?: Emptyable<MetadataParam>;
    options?: Emptyable<ThingCreateParams.Options>;
    size?: Emptyable<ThingCreateParams.Size>;
  }

  namespace ThingCreateParams {
    interface Options {
      deep?: boolean;
    }

    type Size = "large" | "small" | OtherString;
  }

  /** Parameters of `ThingResource.retrieve`: `GET /v1/things/{thing}`. */
  interface ThingRetrieveParams {
    /** @deprecated */
    verbose?: boolean;
  }

  /** Parameters of `ThingResource.list`: `GET /v1/things`. */
  interface ThingListParams extends PaginationParams {
    /** When. */
    created?: RangeQueryParam | number;
  }

  /** Parameters of `ThingResource.del`: `DELETE /v1/things/{thing}`. */
  interface ThingDeleteParams {
    verbose: string;
  }

  /** Parameters of `ThingResource.shakeWell`: `POST /v1/boxes/{box}/things/{thing}/shake_well`. */
  interface ThingShakeWellParams {
    times?: number;
  }
}

/** The API's methods on `Shop.Thing`. The resource of the official client fits it, and a test double can implement it. */
export import ThingResource = Shop.ThingResource;

/** A thing. */
export import Thing = Shop.Thing;

export import DeletedThing = Shop.DeletedThing;

/** Key-value pairs of your own to keep with an object. Keys that are not sent stay as they are; `null` or an empty string removes a key. Numbers come back as strings. */
export interface MetadataParam {
  [name: string]: string | number | null;
}

/** A value, or `null` or an empty string (they mean the same) to remove the value that is set. */
export type Emptyable<T> = null | "" | T;

/** Which page of a list to return. Lists are ordered from the newest object to the oldest. */
export interface PaginationParams {
  /** The ID of an object: return the page that ends just before it. For going back, send the first ID of the page you have. */
  ending_before?: string;
  /** The most objects to return, 1 to 100; 10 where it is absent. */
  limit?: number;
  /** The ID of an object: return the page that starts just after it. For going on, send the last ID of the page you have. */
  starting_after?: string;
}

/** A range of values to filter by, such as times in Unix seconds. Bounds can be combined. */
export interface RangeQueryParam {
  /** Values greater than this one. */
  gt?: number;
  /** Values greater than or equal to this one. */
  gte?: number;
  /** Values less than this one. */
  lt?: number;
  /** Values less than or equal to this one. */
  lte?: number;
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

/** One page of a list. */
export interface ApiList<T> {
  /** Always `list`. */
  object: "list";
  /** The objects on this page, newest first. */
  data: Array<T>;
  /** Whether there are objects after the last one of this page; send its ID as `starting_after` for the next page. */
  has_more: boolean;
  /** The path of the API that gives this list. */
  url: string;
}

/** What a list method returns: await it for the first page, or iterate over it with `for await` for the objects of all pages. */
export interface ApiListPromise<T>
  extends Promise<Response<ApiList<T>>>, AsyncIterableIterator<T> {
  /** Calls `handler` with each object of all pages in turn, until it returns or resolves to `false`. Resolves when done. */
  autoPagingEach(
    handler: (item: T) => boolean | void | Promise<boolean | void>,
    onDone?: (err: any) => void,
  ): Promise<void>;
  /** Collects the objects of all pages, at most `opts.limit` of them (10,000 at the most). */
  autoPagingToArray(
    opts: { limit: number },
    onDone?: (err: any) => void,
  ): Promise<Array<T>>;
}
