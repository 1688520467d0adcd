// From comments.yaml

/** The API version that these types describe, as the `Stripe-Version` header names it. */
export type ApiVersion = "2026-10-28.endive";

/** The API's methods on `Park`. The resource of the official client fits it, and a test double can implement it. */
export interface ParkResource {
  /**
   * Returns your [parks](https://docs.stripe.com/parks).
   *
   * Those of R&D are <closed>: *\/ \@internal
   */
  list(
    params?: ParkListParams,
    options?: RequestOptions,
  ): Promise<Response<Park>>;
}

export interface Park {
  object: "park";
  /** Says that it is gone. */
  deleted?: void;
  /** The park's [hours](https://docs.stripe.com/hours). */
  hours?: Park.Hours;
}

export interface DeletedPark {
  object: "park";
  /** Says that it is gone. */
  deleted: true;
}

export declare namespace Park {
  /** The park’s [hours](/hours). */
  interface Hours {
    /** From, see [the hours](https://docs.stripe.com/hours), `<br>` as it is. */
    from?: number;
  }
}

/** Parameters of `ParkResource.list`: `GET /v1/parks`. */
export interface ParkListParams {
  /** The town's [code](https://docs.stripe.com/towns). */
  near?: string;
}

export declare namespace V2 {
  /** The API's methods on `V2.Park`. The resource of the official client fits it, and a test double can implement it. */
  interface ParkResource {
    /** @throws Stripe.RateLimitError */
    retrieve(
      params?: ParkRetrieveParams,
      options?: RequestOptions,
    ): Promise<Response<Park>>;
    /**
     * Opens a [park](https://docs.stripe.com/parks) at `<place>`.
     * @throws Stripe.RateLimitError
     * @throws Stripe.AlreadyCanceledError
     * @deprecated
     */
    create(
      params?: ParkCreateParams,
      options?: RequestOptions,
    ): Promise<Response<Park>>;
  }

  /** Parameters of `ParkResource.create`: `POST /v2/parks`. */
  interface ParkCreateParams {
    /**
     * Put it up by hand.
     *
     * Takes a day.
     * @deprecated
     */
    fence?: string;
  }

  /** Parameters of `ParkResource.retrieve`: `GET /v2/parks`. */
  interface ParkRetrieveParams {}
}

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
