// From package-events.yaml

/** The API version that these types describe, as the `Stripe-Version` header names it. */
export type ApiVersion = "2025-03-31.basil";

export declare namespace Shop {
  interface Owner {
    id: string;
    object: "shop.owner";
    deleted?: void;
  }

  interface DeletedOwner {
    id: string;
    object: "shop.owner";
    deleted: true;
  }

  /** A thing for sale. */
  interface Thing {
    id: string;
    object: "shop.thing";
    name: string;
    /** Who owns it. */
    owner: string | Owner | DeletedOwner | null;
    /** What it is made of. */
    parts: Array<string | Thing>;
    /** How it is sold. */
    settings: Thing.Settings;
  }

  namespace Thing {
    /** How it is sold. */
    interface Settings {
      limit: string | number;
      seller?: string | Owner;
    }
  }

  /** An event as a webhook delivers it. `type` says what happened, and tells the events apart. */
  type Event = MarketOpenedEvent | ThingPriceRaisedEvent | ThingUpdatedEvent;

  /** Sent when an owner opens a market. */
  interface MarketOpenedEvent extends EventEnvelope {
    /** What happened. */
    type: "market.opened";
    /** The object that the event is about, as it was then. */
    data: { object: Owner };
  }

  /** Sent when a thing gets dearer. */
  interface ThingPriceRaisedEvent extends EventEnvelope {
    /** What happened. */
    type: "shop.thing.price.raised";
    /** The object that the event is about, as it was then. */
    data: { object: UnexpandedThing };
  }

  /** Sent when a thing changes. */
  interface ThingUpdatedEvent extends EventEnvelope {
    /** What happened. */
    type: "shop.thing.updated";
    /** The object that the event is about, as it was then. */
    data: {
      object: UnexpandedThing;
      previous_attributes?: Partial<UnexpandedThing>;
    };
  }

  /** A `Thing` as events hold it: with IDs in place of other resources. */
  interface UnexpandedThing extends Thing {
    /** Who owns it. */
    owner: string | null;
    /** What it is made of. */
    parts: Array<string>;
    /** How it is sold. */
    settings: Thing.Settings & { seller?: string };
  }
}

export import Owner = Shop.Owner;

export import DeletedOwner = Shop.DeletedOwner;

/** A thing for sale. */
export import Thing = Shop.Thing;

/** What all events have, whatever they are about. */
export interface EventEnvelope {
  /** ID of the event, starting with `evt_`. An event may be delivered more than once: the ID tells. */
  id: string;
  /** Always `event`; tells this kind of object from others. */
  object: "event";
  /** ID (`acct_...`) of the connected account that the event is from. Absent for events of the account itself. */
  account?: string;
  /** API version that `data` is written in. It never changes for an event. `null` for events from before November 2014. */
  api_version: string | null;
  /** When the event was created, in Unix seconds. */
  created: number;
  /** `true` in live mode, `false` in test mode. */
  livemode: boolean;
  /** How many endpoints have not yet answered the delivery with a success. */
  pending_webhooks: number;
  /** Request that caused the event, by its ID and idempotency key. `null`, or an `id` of `null`, if no request did. */
  request: { id: string | null; idempotency_key: string | null } | null;
}
