// From snapshot-events.yaml

/** The API version that these types describe, as the `Stripe-Version` header names it. */
export type ApiVersion = "2026-10-28.endive";

export interface Account {
  id: string;
  object: "account";
}

export interface Card {
  id: string;
  object: "card";
}

export type CustomerSource = Account | Card;

/** The API's methods on `Event`. The resource of the official client fits it, and a test double can implement it. */
export interface EventResource {
  /** Retrieves an event. */
  retrieve(
    id: string,
    params?: EventRetrieveParams,
    options?: RequestOptions,
  ): Promise<Response<Event>>;
}

/** Something that happened. */
export interface EventBase {
  id: string;
  object: "event";
  account?: string;
  api_version: string | null;
  created: number;
  data: Event.Data;
  /** The request that made it happen. */
  request: Event.Request | null;
  /** What happened. */
  type: Event.Type;
}

export declare namespace Event {
  interface Data {
    /** The object as it was. */
    object: Data.Object;
    /** What was changed, as it was before. */
    previous_attributes?: Data.PreviousAttributes;
  }

  /** The request that made it happen. */
  interface Request {
    id: string | null;
  }

  /** What happened. */
  type Type =
    | "account.updated"
    | "customer.source.created"
    | "invoiceitem.created"
    | "issuing_card.created"
    | "topup.created";

  namespace Data {
    /** The object as it was. */
    interface Object {}

    /** What was changed, as it was before. */
    interface PreviousAttributes {}
  }
}

/** Parameters of `EventResource.retrieve`: `GET /v1/events/{id}`. */
export interface EventRetrieveParams {}

/** Something that happened. */
export type Event =
  | AccountUpdatedEvent
  | CustomerSourceCreatedEvent
  | InvoiceItemCreatedEvent
  | IssuingCardCreatedEvent;

/** An account’s [profile](https://docs.stripe.com/accounts/profile) was changed. */
export interface AccountUpdatedEvent extends EventBase {
  type: "account.updated";
  data: AccountUpdatedEvent.Data;
}

export declare namespace AccountUpdatedEvent {
  interface Data extends Event.Data {
    object: Account;
    previous_attributes?: Partial<Account>;
  }
}

/** A customer has a new source. */
export interface CustomerSourceCreatedEvent extends EventBase {
  type: "customer.source.created";
  data: CustomerSourceCreatedEvent.Data;
}

export declare namespace CustomerSourceCreatedEvent {
  interface Data extends Event.Data {
    object: CustomerSource;
    previous_attributes?: Partial<CustomerSource>;
  }
}

/** An item was added to an invoice. */
export interface InvoiceItemCreatedEvent extends EventBase {
  type: "invoiceitem.created";
  data: InvoiceItemCreatedEvent.Data;
}

export declare namespace InvoiceItemCreatedEvent {
  interface Data extends Event.Data {
    object: InvoiceItem;
    previous_attributes?: Partial<InvoiceItem>;
  }
}

/** A card was issued. */
export interface IssuingCardCreatedEvent extends EventBase {
  type: "issuing_card.created";
  data: IssuingCardCreatedEvent.Data;
}

export declare namespace IssuingCardCreatedEvent {
  interface Data extends Event.Data {
    object: Issuing.Card;
    previous_attributes?: Partial<Issuing.Card>;
  }
}

export interface InvoiceItem {
  id: string;
  object: "invoiceitem";
}

export declare namespace Issuing {
  interface Card {
    id: string;
    object: "issuing.card";
  }
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
