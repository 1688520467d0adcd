// From release-2023.yaml

/** The API version that these types describe, as the `Stripe-Version` header names it. */
export type ApiVersion = "2023-10-16";

/** The API's methods on `Account`. The resource of the official client fits it, and a test double can implement it. */
export interface AccountResource {
  retrieve(
    params?: AccountRetrieveParams,
    options?: RequestOptions,
  ): Promise<Response<Account>>;
  retrieve(options?: RequestOptions): Promise<Response<Account>>;
  create(
    params?: AccountCreateParams,
    options?: RequestOptions,
  ): Promise<Response<Account>>;
  create(options?: RequestOptions): Promise<Response<Account>>;
  retrieve(
    id: string,
    params?: AccountRetrieveParams,
    options?: RequestOptions,
  ): Promise<Response<Account>>;
  retrieve(id: string, options?: RequestOptions): Promise<Response<Account>>;
  createPerson(
    id: string,
    params?: PersonCreateParams,
    options?: RequestOptions,
  ): Promise<Response<Person>>;
  createPerson(id: string, options?: RequestOptions): Promise<Response<Person>>;
}

export interface Account {
  object: "account";
  anything?: Account.Anything;
  email: string | null;
  external?: ExternalAccount;
}

export declare namespace Account {
  interface Anything {}
}

/** Parameters of `AccountResource.create`: `POST /v1/accounts`. */
export interface AccountCreateParams {
  address?: AddressParam;
  address_kana?: JapanAddressParam;
  shipping?: ShippingAddressParam;
}

/** Parameters of `AccountResource.retrieve`: `GET /v1/accounts/{account}`. */
export interface AccountRetrieveParams {}

export interface BankAccount {
  object: "bank_account";
}

export interface Card {
  object: "card";
}

/** The API's methods on `Customer`. The resource of the official client fits it, and a test double can implement it. */
export interface CustomerResource {
  create(
    params?: CustomerCreateParams,
    options?: RequestOptions,
  ): Promise<Response<Customer>>;
  create(options?: RequestOptions): Promise<Response<Customer>>;
}

export interface Customer {
  object: "customer";
  default_source?: string | CustomerSource;
  sources?: Array<ExternalAccount>;
}

/** Parameters of `CustomerResource.create`: `POST /v1/customers`. */
export interface CustomerCreateParams {
  address?: Emptyable<AddressParam>;
}

export type CustomerSource = Account | BankAccount | Card;

export type ExternalAccount = BankAccount | Card;

export interface Person {
  object: "person";
}

/** Parameters of `AccountResource.createPerson`: `POST /v1/accounts/{account}/persons`. */
export interface PersonCreateParams {}

/** The API's methods on `Subscription`. The resource of the official client fits it, and a test double can implement it. */
export interface SubscriptionResource {
  cancel(
    id: string,
    params?: SubscriptionCancelParams,
    options?: RequestOptions,
  ): Promise<Response<Subscription>>;
  cancel(id: string, options?: RequestOptions): Promise<Response<Subscription>>;
}

export interface Subscription {
  object: "subscription";
}

/** Parameters of `SubscriptionResource.cancel`: `DELETE /v1/subscriptions/{subscription}`. */
export interface SubscriptionCancelParams {}

/** A postal address to store. */
export interface AddressParam {
  /** City, town, village or ward. */
  city?: string;
  /** Country, as an ISO 3166-1 alpha-2 code such as `US`. */
  country?: string;
  /** First line: street and number, block, PO box or company. */
  line1?: string;
  /** Second line: apartment, suite, unit or building. */
  line2?: string;
  /** ZIP or postal code. */
  postal_code?: string;
  /** State, county, province, prefecture or region. */
  state?: string;
}

/** A postal address to ship to: its first line cannot be left out. */
export interface ShippingAddressParam extends AddressParam {
  /** First line: street and number, block, PO box or company. */
  line1: string;
}

/** A postal address in Japan, in Kana or in Kanji. */
export interface JapanAddressParam extends AddressParam {
  /** Town or cho-me. */
  town?: string;
}

/** A value, or `null` or an empty string (they mean the same) to remove the value that is set. */
export type Emptyable<T> = null | "" | T;

/** How one request is sent; each option overrides the client's own setting for this request alone. */
export interface RequestOptions {
  /** The secret or restricted API key to send instead of the client's. */
  apiKey?: string;
  /** A key of your choice, the same on each retry of one request, so that the API performs it at most once. */
  idempotencyKey?: string;
  /** The connected account (`acct_…`) to act for. */
  stripeAccount?: string;
  /** The API version to use, such as `2026-10-28.endive`. Another version than the one these types describe may answer in another shape. */
  apiVersion?: string;
  /** How many times to send the request again after a network error or a conflict; 0 for never. */
  maxNetworkRetries?: number;
  /** How long to wait for the answer, in milliseconds. */
  timeout?: number;
  /** The host to send the request to instead of the client's. */
  host?: string;
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
