// From api-v2.yaml

/** The API version that these types describe, as the `Stripe-Version` header names it. */
export type ApiVersion = "2026-10-28.endive";

export declare namespace V2 {
  /** What is left of an object that was deleted. */
  interface DeletedObject {
    id: string;
    object?: string;
  }

  namespace Billing {
    /** A use of something. */
    interface MeterEvent {
      object: "v2.billing.meter_event";
      payload: { [key: string]: string };
    }

    /** The API's methods on `V2.Billing.MeterEventStream`. The resource of the official client fits it, and a test double can implement it. */
    interface MeterEventStreamResource {
      /** Sends many events at once. */
      create(
        params: MeterEventStreamCreateParams,
        options?: RequestOptions,
      ): Promise<void>;
    }

    /** Parameters of `MeterEventStreamResource.create`: `POST /v2/billing/meter_event_stream`. */
    interface MeterEventStreamCreateParams {
      events: Array<MeterEventStreamCreateParams.Event>;
    }

    namespace MeterEventStreamCreateParams {
      interface Event {
        payload: { [key: string]: string };
      }
    }
  }

  namespace Core {
    /** The API's methods on `V2.Core.Account`. The resource of the official client fits it, and a test double can implement it. */
    interface AccountResource {
      /** Lists accounts. */
      list(
        params?: AccountListParams,
        options?: RequestOptions,
      ): V2ListPromise<Account>;
      /** Opens an account. */
      create(
        params: AccountCreateParams,
        options?: RequestOptions,
      ): Promise<Response<Account>>;
      /** Closes an account. */
      close(
        id: string,
        params?: AccountCloseParams,
        options?: RequestOptions,
      ): Promise<Response<Account>>;
    }

    /** Who does business. */
    interface Account {
      id: string;
      object: "v2.core.account";
      files?: bigint;
      kind?: Account.Kind;
      purpose?: "registered";
      /** What came in within a year. */
      revenue?: V2Amount;
      status: Account.Status;
    }

    namespace Account {
      type Kind = "business" | OtherString;

      type Status = "closed" | "open";
    }

    /** Parameters of `AccountResource.create`: `POST /v2/core/accounts`. */
    interface AccountCreateParams {
      display_name: string;
      /** Where the owner lives. */
      home?: AccountCreateParams.Home;
      include?: Array<AccountCreateParams.Include>;
      metadata?: MetadataParam;
      revenue?: V2Amount;
    }

    namespace AccountCreateParams {
      /** Where the owner lives. */
      interface Home {
        city?: string;
        country?: string;
        line1?: string;
        line2?: string;
        postal_code?: string;
        state?: string;
        town?: string;
      }

      type Include = "home" | OtherString;
    }

    /** Parameters of `AccountResource.list`: `GET /v2/core/accounts`. */
    interface AccountListParams {
      created?: RangeQueryParam;
      limit?: number;
    }

    /** Parameters of `AccountResource.close`: `POST /v2/core/accounts/{id}/close`. */
    interface AccountCloseParams {}

    /** Who has to do with an account. */
    interface AccountPerson {
      id: string;
      object: "v2.core.account_person";
      /** How much of the business is theirs, in percent. */
      share?: Decimal | null;
    }

    namespace Accounts {
      /** The API's methods on `V2.Core.Accounts.Person`. The resource of the official client fits it, and a test double can implement it. */
      interface PersonResource {
        /** Adds a person to an account. */
        create(
          accountId: string,
          params?: PersonCreateParams,
          options?: RequestOptions,
        ): Promise<Response<AccountPerson>>;
        /** Removes a person from an account. */
        del(
          accountId: string,
          id: string,
          params?: PersonDeleteParams,
          options?: RequestOptions,
        ): Promise<Response<DeletedObject>>;
      }

      /** Parameters of `PersonResource.create`: `POST /v2/core/accounts/{account_id}/persons`. */
      interface PersonCreateParams {}

      /** Parameters of `PersonResource.del`: `DELETE /v2/core/accounts/{account_id}/persons/{id}`. */
      interface PersonDeleteParams {}
    }
  }
}

/** What is left of an object that was deleted. */
export import DeletedObject = V2.DeletedObject;

/** Key-value pairs of your own to keep with an object. Keys that are not sent stay as they are; `null` or an empty string removes a key. Numbers come back as strings. */
export interface MetadataParam {
  [name: string]: string | number | null;
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

/** A decimal number of any size, exact: make one with the official client's `Decimal.from`. It cannot be changed, and in JSON it is a string. */
export interface Decimal {
  /** The sum of this number and `other`. */
  add(other: Decimal): Decimal;
  /** This number less `other`. */
  sub(other: Decimal): Decimal;
  /** The product of this number and `other`. */
  mul(other: Decimal): Decimal;
  /** This number divided by `other`, rounded to `precision` digits after the point. Throws when `other` is zero. */
  div(other: Decimal, precision: number, direction: RoundDirection): Decimal;
  /** -1 where this number is less than `other`, 0 where they are equal, 1 where it is greater. */
  cmp(other: Decimal): -1 | 0 | 1;
  /** Whether this number equals `other`. */
  eq(other: Decimal): boolean;
  /** Whether this number is less than `other`. */
  lt(other: Decimal): boolean;
  /** Whether this number is `other` or less. */
  lte(other: Decimal): boolean;
  /** Whether this number is greater than `other`. */
  gt(other: Decimal): boolean;
  /** Whether this number is `other` or greater. */
  gte(other: Decimal): boolean;
  /** Whether this number is zero. */
  isZero(): boolean;
  /** Whether it is less than zero. */
  isNegative(): boolean;
  /** Whether it is greater than zero. */
  isPositive(): boolean;
  /** This number with the other sign. */
  neg(): Decimal;
  /** This number without its sign. */
  abs(): Decimal;
  /** This number rounded as `options` say: `v1-api` to 12 digits after the point, `ubb-usage-count` to 15 significant ones. */
  round(
    direction: RoundDirection,
    options: "ubb-usage-count" | "v1-api" | DecimalRoundingOptions,
  ): Decimal;
  /** The number as text, in scientific notation beyond 30 digits. */
  toString(): string;
  /** The number as the API writes it. */
  toJSON(): string;
  /** The nearest `number`, which may be less precise. */
  toNumber(): number;
  /** The number as text with exactly `decimalPlaces` digits after the point. */
  toFixed(decimalPlaces: number, direction: RoundDirection): string;
  /** The number as text. */
  valueOf(): string;
}

/** Where a number goes that is rounded: up (`ceil`) or down (`floor`), to zero (`round-down`) or from it (`round-up`), or to the nearest, with what stands halfway going from zero, to zero, or to an even digit. */
export type RoundDirection =
  | "ceil"
  | "floor"
  | "round-down"
  | "round-up"
  | "half-up"
  | "half-down"
  | "half-even";

/** To how many digits a number is rounded. */
export interface DecimalRoundingOptions {
  /** Which digits count: those after the point, or all from the first that is not zero. */
  mode: "decimal-places" | "significant-figures";
  /** How many of them there are to be. */
  value: number;
}

/** An amount of money, as API v2 has it. */
export interface V2Amount {
  /** How much, in the smallest unit of the currency. */
  value: number;
  /** The currency, as an ISO 4217 code in lower case. */
  currency: string;
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

/** One page of a list of API v2. */
export interface V2List<T> {
  /** The objects on this page. */
  data: Array<T>;
  /** Where the next page is; `null` on the last one. */
  next_page_url: string | null;
  /** Where the page before is; `null` on the first one. */
  previous_page_url: string | null;
}

/** What a list method of API v2 returns: await it for the first page, or iterate over it with `for await` for the objects of all pages. */
export interface V2ListPromise<T>
  extends Promise<Response<V2List<T>>>, AsyncIterableIterator<T> {
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
