// From derived-methods.yaml

/** The API version that these types describe, as the `Stripe-Version` header names it. */
export type ApiVersion = "2026-10-28.endive";

/** The API's methods on `Balance`. The resource of the official client fits it, and a test double can implement it. */
export interface BalanceResource {
  retrieve(
    params?: BalanceRetrieveParams,
    options?: RequestOptions,
  ): Promise<Response<Balance>>;
}

export interface Balance {
  object: "balance";
}

/** Parameters of `BalanceResource.retrieve`: `GET /v1/balance`. */
export interface BalanceRetrieveParams {}

/** The API's methods on `Customer`. The resource of the official client fits it, and a test double can implement it. */
export interface CustomerResource {
  list(
    params?: CustomerListParams,
    options?: RequestOptions,
  ): ApiListPromise<Customer>;
  create(
    params?: CustomerCreateParams,
    options?: RequestOptions,
  ): Promise<Response<Customer | DeletedCustomer>>;
  search(
    params?: CustomerSearchParams,
    options?: RequestOptions,
  ): ApiSearchResultPromise<Customer>;
  del(
    id: string,
    params?: CustomerDeleteParams,
    options?: RequestOptions,
  ): Promise<Response<DeletedCustomer>>;
  retrieve(
    id: string,
    params?: CustomerRetrieveParams,
    options?: RequestOptions,
  ): Promise<Response<Customer | DeletedCustomer>>;
  update(
    id: string,
    params?: CustomerUpdateParams,
    options?: RequestOptions,
  ): Promise<Response<Customer | DeletedCustomer>>;
  retrieveBalance(
    id: string,
    params?: CustomerRetrieveBalanceParams,
    options?: RequestOptions,
  ): Promise<Response<Balance>>;
  updateBalance(
    id: string,
    params?: CustomerUpdateBalanceParams,
    options?: RequestOptions,
  ): Promise<Response<Balance>>;
  voidCustomer(
    id: string,
    params?: CustomerVoidCustomerParams,
    options?: RequestOptions,
  ): Promise<Response<Customer | DeletedCustomer>>;
  markIdle(
    id: string,
    params?: CustomerMarkIdleParams,
    options?: RequestOptions,
  ): Promise<Response<Customer | DeletedCustomer>>;
  pdf(
    id: string,
    params?: CustomerPdfParams,
    options?: RequestOptions,
  ): Promise<StripeStreamResponse>;
  createLoginLink(
    id: string,
    params?: CustomerCreateLoginLinkParams,
    options?: RequestOptions,
  ): Promise<Response<LoginLink>>;
  listTaxIds(
    id: string,
    params?: CustomerListTaxIdsParams,
    options?: RequestOptions,
  ): ApiListPromise<TaxId>;
  createTaxId(
    id: string,
    params?: CustomerCreateTaxIdParams,
    options?: RequestOptions,
  ): Promise<Response<TaxId>>;
  deleteTaxId(
    customerId: string,
    id: string,
    params?: CustomerDeleteTaxIdParams,
    options?: RequestOptions,
  ): Promise<Response<TaxId>>;
  retrieveTaxId(
    customerId: string,
    id: string,
    params?: CustomerRetrieveTaxIdParams,
    options?: RequestOptions,
  ): Promise<Response<TaxId>>;
  verifyTaxId(
    customerId: string,
    id: string,
    params?: CustomerVerifyTaxIdParams,
    options?: RequestOptions,
  ): Promise<Response<TaxId>>;
}

export interface Customer {
  object: "customer";
  deleted?: void;
}

export interface DeletedCustomer {
  object: "customer";
  deleted: true;
}

/** Parameters of `CustomerResource.create`: `POST /v1/customers`. */
export interface CustomerCreateParams {}

/** Parameters of `CustomerResource.retrieve`: `GET /v1/customers/{customer}`. */
export interface CustomerRetrieveParams {}

/** Parameters of `CustomerResource.update`: `POST /v1/customers/{customer}`. */
export interface CustomerUpdateParams {}

/** Parameters of `CustomerResource.list`: `GET /v1/customers`. */
export interface CustomerListParams {}

/** Parameters of `CustomerResource.del`: `DELETE /v1/customers/{customer}`. */
export interface CustomerDeleteParams {}

/** Parameters of `CustomerResource.createLoginLink`: `POST /v1/customers/{customer}/login_links`. */
export interface CustomerCreateLoginLinkParams {}

/** Parameters of `CustomerResource.createTaxId`: `POST /v1/customers/{customer}/tax_ids`. */
export interface CustomerCreateTaxIdParams {}

/** Parameters of `CustomerResource.deleteTaxId`: `DELETE /v1/customers/{customer}/tax_ids/{id}`. */
export interface CustomerDeleteTaxIdParams {}

/** Parameters of `CustomerResource.listTaxIds`: `GET /v1/customers/{customer}/tax_ids`. */
export interface CustomerListTaxIdsParams {}

/** Parameters of `CustomerResource.markIdle`: `POST /v1/customers/{customer}/mark_idle`. */
export interface CustomerMarkIdleParams {}

/** Parameters of `CustomerResource.pdf`: `GET /v1/customers/{customer}/pdf`. */
export interface CustomerPdfParams {}

/** Parameters of `CustomerResource.retrieveBalance`: `GET /v1/customers/{customer}/balance`. */
export interface CustomerRetrieveBalanceParams {}

/** Parameters of `CustomerResource.retrieveTaxId`: `GET /v1/customers/{customer}/tax_ids/{id}`. */
export interface CustomerRetrieveTaxIdParams {}

/** Parameters of `CustomerResource.search`: `GET /v1/customers/search`. */
export interface CustomerSearchParams {}

/** Parameters of `CustomerResource.updateBalance`: `POST /v1/customers/{customer}/balance`. */
export interface CustomerUpdateBalanceParams {}

/** Parameters of `CustomerResource.verifyTaxId`: `POST /v1/customers/{customer}/tax_ids/{id}/verify`. */
export interface CustomerVerifyTaxIdParams {}

/** Parameters of `CustomerResource.voidCustomer`: `POST /v1/customers/{customer}/void`. */
export interface CustomerVoidCustomerParams {}

export interface LoginLink {
  object: "login_link";
}

export interface TaxId {
  object: "tax_id";
}

export declare namespace TestHelpers {
  /** The API's methods on `TestHelpers.Customer`. The resource of the official client fits it, and a test double can implement it. */
  interface CustomerResource {
    age(
      id: string,
      params?: CustomerAgeParams,
      options?: RequestOptions,
    ): Promise<Response<Balance>>;
    deliverCustomer(
      id: string,
      params?: CustomerDeliverCustomerParams,
      options?: RequestOptions,
    ): Promise<Response<Customer | DeletedCustomer>>;
  }

  /** Parameters of `CustomerResource.age`: `POST /v1/test_helpers/customers/{customer}/age`. */
  interface CustomerAgeParams {}

  /** Parameters of `CustomerResource.deliverCustomer`: `POST /v1/test_helpers/customers/{customer}/shipping/deliver`. */
  interface CustomerDeliverCustomerParams {}
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

/** The body of a file as it arrives, part by part: read it with `for await`. The official client gives a readable stream of Node's, which fits. */
export type StripeStreamResponse = AsyncIterable<string | Uint8Array>;

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

/** One page of what a search found. */
export interface ApiSearchResult<T> {
  /** Always `search_result`. */
  object: "search_result";
  /** The objects on this page. */
  data: Array<T>;
  /** Whether there are more results; send `next_page` as `page` for the next page. */
  has_more: boolean;
  /** The path of the API that gives these results. */
  url: string;
  /** What to send as `page` for the next page; `null` on the last one. */
  next_page: string | null;
  /** How many objects were found; absent unless `expand` names it. */
  total_count?: number;
}

/** What a search method returns: await it for the first page, or iterate over it with `for await` for the objects of all pages. */
export interface ApiSearchResultPromise<T>
  extends Promise<Response<ApiSearchResult<T>>>, AsyncIterableIterator<T> {
  /** Calls `handler` with each object of all pages in turn, until it returns or resolves to `false`. Resolves when done. */
  autoPagingEach(
    handler: (item: T) => boolean | void | Promise<boolean | void>,
  ): Promise<void>;
  /** Collects the objects of all pages, at most `opts.limit` of them (10,000 at the most). */
  autoPagingToArray(opts: { limit: number }): Promise<Array<T>>;
}
