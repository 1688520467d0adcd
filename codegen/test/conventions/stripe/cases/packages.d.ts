// From packages.yaml

/** The API version that these types describe, as the `Stripe-Version` header names it. */
export type ApiVersion = "2026-10-28.endive";

export interface Customer {
  id: string;
  object: "customer";
  other?: Checkout.Session;
  session: BillingPortal.Session;
}

export declare namespace BillingPortal {
  interface Session {
    id: string;
    object: "billing_portal.session";
    customer?: Customer;
  }
}

export declare namespace Checkout {
  interface Session {
    id: string;
    object: "checkout.session";
    clock?: TestHelpers.Checkout.Clock;
    portal?: BillingPortal.Session;
  }
}

export declare namespace TestHelpers {
  namespace Checkout {
    interface Clock {
      id: string;
      object: "clock";
      session?: Checkout_Session_;
    }
  }
}

type Checkout_Session_ = Checkout.Session;

export {};
