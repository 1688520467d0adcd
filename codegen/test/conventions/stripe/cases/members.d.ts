// From members.yaml

/** The API version that these types describe, as the `Stripe-Version` header names it. */
export type ApiVersion = "2026-10-28.endive";

/** An account. */
export interface Account {
  id: string;
  object: "account";
  /** A postal address. */
  address: Address;
  anything: Account.Anything;
  /**
   * Use `zeta`.
   * @deprecated
   */
  created?: number;
  history: ApiList<Owner>;
  labels?: { [key: string]: string };
  limits?: Array<Account.Limit>;
  metadata: Metadata;
  nickname?: string | null;
  nothing: Account.Nothing;
  old_settings?: Account.OldSettings | null;
  /** Who owns it. */
  owner: string | Owner | DeletedOwner | null;
  /** An account. */
  parent_account?: Account;
  rates: { [key: string]: Account.Rates };
  /** Settings, said once. */
  settings: Account.Settings;
  tags: Array<string>;
  /** Sorts last. */
  zeta: number;
}

export declare namespace Account {
  type Anything = { [key: string]: unknown };

  interface Limit {
    amounts?: Array<number>;
  }

  interface Nothing {}

  /** Settings, said once. */
  interface OldSettings {
    area: number;
    zone: string;
  }

  interface Rates {
    percent: number;
  }

  /** Settings, said once. */
  interface Settings {
    area: number;
    zone: string;
  }
}

export interface Owner {
  id: string;
  object: "owner";
  deleted?: void;
}

export interface DeletedOwner {
  id: string;
  object: "owner";
  deleted: true;
}

/** A postal address. */
export interface Address {
  /** The city. */
  city: string | null;
}

/** Key-value pairs of your own, kept with an object. The API returns every value as a string. */
export interface Metadata {
  [name: string]: string;
}

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
