// From public-variant.yaml

/** The API version that these types describe, as the `Stripe-Version` header names it. */
export type ApiVersion = "2022-11-15";

export interface InvoiceLineItem {
  object: "line_item";
}

export interface LineItem {
  object: "item";
  discount?: number;
  memo?: string | null;
  note: string | null;
  price: InvoiceLineItem | null;
  quantity: number;
}

export interface Tool {
  object: "tool";
  /** Whether it will be gone soon. */
  deleted?: boolean;
}

export interface DeletedTool {
  object: "tool";
  deleted: true;
}

export declare namespace Radar {
  interface ValueList {
    object: "radar.value_list";
    deleted?: void;
  }

  interface DeletedValueList {
    object: "radar.value_list";
    deleted: true;
  }
}

export declare namespace Sigma {
  interface ScheduledQueryRun {
    object: "scheduled_query_run";
  }
}
