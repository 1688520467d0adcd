// From thin-events.yaml

/** The API version that these types describe, as the `Stripe-Version` header names it. */
export type ApiVersion = "2026-10-28.endive";

export interface Account {
  id: string;
  object: "account";
  deleted?: void;
}

export interface DeletedAccount {
  id: string;
  object: "account";
  deleted: true;
}

export interface Balance {
  object: "balance";
}

export declare namespace V2 {
  namespace Core {
    interface Account {
      id: string;
      object: "v2.core.account";
    }

    /** The API's methods on `V2.Core.Event`. The resource of the official client fits it, and a test double can implement it. */
    interface EventResource {
      /** Retrieves an event. */
      retrieve(
        id: string,
        params?: EventRetrieveParams,
        options?: RequestOptions,
      ): Promise<Response<Event>>;
    }

    /** Something that happened. */
    interface EventBase {
      id: string;
      object: "v2.core.event";
      changes?: Event.Changes;
      context?: string;
      created: string;
      livemode: boolean;
      /** Why it happened. */
      reason?: Event.Reason;
      type: string;
    }

    namespace Event {
      type Changes = { [key: string]: unknown };

      /** Why it happened. */
      interface Reason {
        request?: Reason.Request;
        type: Reason.Type;
      }

      namespace Reason {
        interface Request {
          id: string;
        }

        type Type = "request" | OtherString;
      }
    }

    /** Parameters of `EventResource.retrieve`: `GET /v2/core/events/{id}`. */
    interface EventRetrieveParams {}

    /** Something that happened. */
    type Event =
      | Events.V1AccountUpdatedEvent
      | Events.V1BalanceAvailableEvent
      | Events.V1RefundCreatedEvent
      | Events.V2CoreAccountClosedEvent
      | Events.V2CoreAccountIncludingConfigurationCustomerChangedEvent
      | Events.V2CoreAccountLinkReturnedEvent;

    /** What a destination receives of an event: one of these or, of an event that these types do not know, `Events.UnknownEventNotification`. */
    type EventNotification =
      | Events.V1AccountUpdatedEventNotification
      | Events.V1BalanceAvailableEventNotification
      | Events.V1RefundCreatedEventNotification
      | Events.V2CoreAccountClosedEventNotification
      | Events.V2CoreAccountIncludingConfigurationCustomerChangedEventNotification
      | Events.V2CoreAccountLinkReturnedEventNotification;

    namespace Events {
      /** The object that an event is about. */
      interface RelatedObject {
        /** The ID of the object. */
        id: string;
        /** What sort of object it is. */
        type: string;
        /** The path of the API that gives it. */
        url: string;
      }

      /** The object that an event is about, of which there is only one, so that it has no ID. */
      interface RelatedSingletonObject {
        /** What sort of object it is. */
        type: string;
        /** The path of the API that gives it. */
        url: string;
      }

      /** What every notification of an event has. It is what a destination receives: the event without its `data`. */
      interface EventNotificationBase extends Omit<EventBase, "context"> {
        /** The account to act for when the event or its object is fetched. */
        context?: StripeContext;
      }

      /** A notification of an event that these types do not know. */
      interface UnknownEventNotification extends EventNotificationBase {
        /** The object that the event is about, where there is one. */
        related_object: RelatedObject | null;
        /** Fetches the object that the event is about, as it is now. */
        fetchRelatedObject: () => Promise<unknown>;
        /** Fetches the event with its `data`. */
        fetchEvent: () => Promise<EventBase>;
      }

      /** An account of API v1 was changed. */
      interface V1AccountUpdatedEvent extends EventBase {
        type: "v1.account.updated";
        related_object: RelatedObject;
        /** Fetches the object that the event is about, as it is now. */
        fetchRelatedObject(): Promise<Account_>;
      }

      /** The notification of an event `v1.account.updated`. */
      interface V1AccountUpdatedEventNotification extends EventNotificationBase {
        type: "v1.account.updated";
        related_object: RelatedObject;
        /** Fetches the object that the event is about, as it is now. */
        fetchRelatedObject(): Promise<Account_>;
        /** Fetches the event with its `data`. */
        fetchEvent(): Promise<V1AccountUpdatedEvent>;
      }

      /** There is more to pay out. */
      interface V1BalanceAvailableEvent extends EventBase {
        type: "v1.balance.available";
        related_object: RelatedSingletonObject;
        /** Fetches the object that the event is about, as it is now. */
        fetchRelatedObject(): Promise<Balance>;
      }

      /** The notification of an event `v1.balance.available`. */
      interface V1BalanceAvailableEventNotification extends EventNotificationBase {
        type: "v1.balance.available";
        related_object: RelatedSingletonObject;
        /** Fetches the object that the event is about, as it is now. */
        fetchRelatedObject(): Promise<Balance>;
        /** Fetches the event with its `data`. */
        fetchEvent(): Promise<V1BalanceAvailableEvent>;
      }

      /** Something was paid back; the refund itself is not in the document. */
      interface V1RefundCreatedEvent extends EventBase {
        type: "v1.refund.created";
        related_object: RelatedObject;
        /** Fetches the object that the event is about, as it is now. */
        fetchRelatedObject(): Promise<unknown>;
      }

      /** The notification of an event `v1.refund.created`. */
      interface V1RefundCreatedEventNotification extends EventNotificationBase {
        type: "v1.refund.created";
        related_object: RelatedObject;
        /** Fetches the object that the event is about, as it is now. */
        fetchRelatedObject(): Promise<unknown>;
        /** Fetches the event with its `data`. */
        fetchEvent(): Promise<V1RefundCreatedEvent>;
      }

      /** An account was closed. */
      interface V2CoreAccountClosedEvent extends EventBase {
        type: "v2.core.account.closed";
        /** The account. */
        related_object: RelatedObject;
        /** Fetches the object that the event is about, as it is now. */
        fetchRelatedObject(): Promise<Account>;
      }

      /** The notification of an event `v2.core.account.closed`. */
      interface V2CoreAccountClosedEventNotification extends EventNotificationBase {
        type: "v2.core.account.closed";
        /** The account. */
        related_object: RelatedObject;
        /** Fetches the object that the event is about, as it is now. */
        fetchRelatedObject(): Promise<Account>;
        /** Fetches the event with its `data`. */
        fetchEvent(): Promise<V2CoreAccountClosedEvent>;
      }

      /** What a customer can do has changed. */
      interface V2CoreAccountIncludingConfigurationCustomerChangedEvent extends EventBase {
        type: "v2.core.account[configuration.customer].changed";
        /** What is behind it. */
        data: V2CoreAccountIncludingConfigurationCustomerChangedEvent.Data;
        related_object: RelatedObject;
        /** Fetches the object that the event is about, as it is now. */
        fetchRelatedObject(): Promise<Account>;
      }

      /** The notification of an event `v2.core.account[configuration.customer].changed`. */
      interface V2CoreAccountIncludingConfigurationCustomerChangedEventNotification extends EventNotificationBase {
        type: "v2.core.account[configuration.customer].changed";
        related_object: RelatedObject;
        /** Fetches the object that the event is about, as it is now. */
        fetchRelatedObject(): Promise<Account>;
        /** Fetches the event with its `data`. */
        fetchEvent(): Promise<V2CoreAccountIncludingConfigurationCustomerChangedEvent>;
      }

      /** A user came back from a link. */
      interface V2CoreAccountLinkReturnedEvent extends EventBase {
        type: "v2.core.account_link.returned";
        data: V2CoreAccountLinkReturnedEvent.Data;
      }

      /** The notification of an event `v2.core.account_link.returned`. */
      interface V2CoreAccountLinkReturnedEventNotification extends EventNotificationBase {
        type: "v2.core.account_link.returned";
        /** Fetches the event with its `data`. */
        fetchEvent(): Promise<V2CoreAccountLinkReturnedEvent>;
      }

      namespace V2CoreAccountIncludingConfigurationCustomerChangedEvent {
        /** What is behind it. */
        interface Data {
          /** What can be done now. */
          capability: Data.Capability;
          steps: Array<Data.Step>;
        }

        namespace Data {
          /** What can be done now. */
          type Capability = "tax" | OtherString;

          interface Step {
            share?: Decimal;
          }
        }
      }

      namespace V2CoreAccountLinkReturnedEvent {
        interface Data {
          account_id: string;
        }
      }
    }
  }
}

export import Events = V2.Core.Events;

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

/** The account that an event comes from, as a path of accounts. It cannot be changed: `push` and `pop` give another one. */
export interface StripeContext {
  /** The accounts of the path, outermost first. */
  segments: Array<string>;
  /** The path with one more account at its end. */
  push(segment: string): StripeContext;
  /** The path without its last account. Throws where there is none. */
  pop(): StripeContext;
  /** The text of the `Stripe-Context` header, which `RequestOptions.stripeContext` takes. */
  toString(): string;
}

type Account_ = Account;

export {};
