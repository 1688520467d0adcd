// From api-v2-february-2026.yaml

/** The API version that these types describe, as the `Stripe-Version` header names it. */
export type ApiVersion = "2026-02-25.clover";

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
      ): ApiListPromise<Account>;
      /** Lists accounts. */
      list(options?: RequestOptions): ApiListPromise<Account>;
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
      /** Closes an account. */
      close(id: string, options?: RequestOptions): Promise<Response<Account>>;
    }

    /** Who does business. */
    interface Account {
      id: string;
      object: "v2.core.account";
      files?: string;
      kind?: "business";
      purpose?: "registered";
      /** What came in within a year. */
      revenue?: V2Amount;
      status: Account.Status;
    }

    namespace Account {
      type Status = "closed" | "open";
    }

    /** Parameters of `AccountResource.create`: `POST /v2/core/accounts`. */
    interface AccountCreateParams {
      display_name: string;
      /** Where the owner lives. */
      home?: JapanAddressParam;
      include?: Array<"home">;
      metadata?: MetadataParam;
      revenue?: V2Amount;
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
      share?: string | null;
    }

    namespace Accounts {
      /** The API's methods on `V2.Core.Accounts.Person`. The resource of the official client fits it, and a test double can implement it. */
      interface PersonResource {
        /** Adds a person to an account. */
        create(
          id: string,
          params?: PersonCreateParams,
          options?: RequestOptions,
        ): Promise<Response<AccountPerson>>;
        /** Adds a person to an account. */
        create(
          id: string,
          options?: RequestOptions,
        ): Promise<Response<AccountPerson>>;
        /** Removes a person from an account. */
        del(
          accountId: string,
          id: string,
          params?: PersonDeleteParams,
          options?: RequestOptions,
        ): Promise<Response<DeletedObject>>;
        /** Removes a person from an account. */
        del(
          accountId: string,
          id: string,
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

/** A postal address in Japan, in Kana or in Kanji. */
export interface JapanAddressParam extends AddressParam {
  /** Town or cho-me. */
  town?: string;
}

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
