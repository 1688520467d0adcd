// From child-resources.yaml

/** The API version that these types describe, as the `Stripe-Version` header names it. */
export type ApiVersion = "2026-10-28.endive";

export interface BankAccount {
  object?: "bank_account";
}

export interface Card {
  object?: "card";
}

/** The API's methods on `Customer`. The resource of the official client fits it, and a test double can implement it. */
export interface CustomerResource {
  del(
    id: string,
    params?: CustomerDeleteParams,
    options?: RequestOptions,
  ): Promise<Response<Customer>>;
  retrieve(
    id: string,
    params?: CustomerRetrieveParams,
    options?: RequestOptions,
  ): Promise<Response<Customer>>;
  list(
    params?: CustomerListParams,
    options?: RequestOptions,
  ): Promise<Response<Customer>>;
  listBalanceTransactions(
    id: string,
    params?: CustomerListBalanceTransactionsParams,
    options?: RequestOptions,
  ): Promise<Response<Customer>>;
  createBalanceTransaction(
    id: string,
    params?: CustomerCreateBalanceTransactionParams,
    options?: RequestOptions,
  ): Promise<Response<Customer>>;
  listSources(
    id: string,
    params?: CustomerListSourcesParams,
    options?: RequestOptions,
  ): Promise<Response<Customer>>;
  createSource(
    id: string,
    params?: CustomerCreateSourceParams,
    options?: RequestOptions,
  ): Promise<Response<Customer>>;
  deleteSource(
    customerId: string,
    id: string,
    params?: CustomerDeleteSourceParams,
    options?: RequestOptions,
  ): Promise<Response<Customer>>;
  updateSource(
    customerId: string,
    id: string,
    params?: CustomerUpdateSourceParams,
    options?: RequestOptions,
  ): Promise<Response<Customer>>;
  verifySource(
    customerId: string,
    id: string,
    params?: CustomerVerifySourceParams,
    options?: RequestOptions,
  ): Promise<Response<Customer>>;
}

export interface Customer {
  object: "customer";
  contact?: Customer.Contact1 | string | Customer.Contact2;
}

export declare namespace Customer {
  interface Contact1 {
    email?: string;
  }

  interface Contact2 {
    phone?: string;
  }
}

/** Parameters of `CustomerResource.retrieve`: `GET /v1/customers/{customer}`. */
export interface CustomerRetrieveParams {}

/** Parameters of `CustomerResource.list`: `GET /v1/customers`. */
export interface CustomerListParams {}

/** Parameters of `CustomerResource.del`: `DELETE /v1/customers/{customer}`. */
export interface CustomerDeleteParams {}

/** Parameters of `CustomerResource.createBalanceTransaction`: `POST /v1/customers/{customer}/balance_transactions`. */
export interface CustomerCreateBalanceTransactionParams {}

/** Parameters of `CustomerResource.createSource`: `POST /v1/customers/{customer}/sources`. */
export interface CustomerCreateSourceParams {}

/** Parameters of `CustomerResource.deleteSource`: `DELETE /v1/customers/{customer}/sources/{id}`. */
export interface CustomerDeleteSourceParams {}

/** Parameters of `CustomerResource.listBalanceTransactions`: `GET /v1/customers/{customer}/balance_transactions`. */
export interface CustomerListBalanceTransactionsParams {}

/** Parameters of `CustomerResource.listSources`: `GET /v1/customers/{customer}/sources`. */
export interface CustomerListSourcesParams {}

/** Parameters of `CustomerResource.updateSource`: `POST /v1/customers/{customer}/sources/{id}`. */
export interface CustomerUpdateSourceParams {}

/** Parameters of `CustomerResource.verifySource`: `POST /v1/customers/{customer}/sources/{id}/verify`. */
export interface CustomerVerifySourceParams {}

export interface CustomerBalanceTransaction {
  object?: "customer_balance_transaction";
}

export type CustomerSource = BankAccount | Card;

export declare namespace TestHelpers {
  /** The API's methods on `TestHelpers.Customer`. The resource of the official client fits it, and a test double can implement it. */
  interface CustomerResource {
    age(
      id: string,
      params?: CustomerAgeParams,
      options?: RequestOptions,
    ): Promise<Response<Customer>>;
  }

  /** Parameters of `CustomerResource.age`: `POST /v1/test_helpers/customers/{customer}/age`. */
  interface CustomerAgeParams {}
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
