// From callees.yaml

/** The version of the API that these types describe. */
export type ApiVersion = "1";

export declare namespace Callees {
  interface Event {
    id?: string;
  }

  interface Receipt {
    note?: string;
  }

  /** What `POST /subscriptions` is sent. */
  interface SubscribeParams {
    /** As `application/json`. */
    body?: SubscribeParams.Body;
  }

  namespace SubscribeParams {
    interface Body {
      url?: string;
    }
  }

  /** What `POST {$request.body#/url}` is sent. */
  interface SubscribeOnEventCallbackParams {
    /** As `application/json`. */
    body: Event;
  }

  type SubscribeOnEventCallbackResponse = Receipt;

  /** What `POST petAdded` is sent. */
  interface PetAddedWebhookParams {
    /** As `application/json`. */
    body: Event;
  }

  /** The operations without a tag. */
  interface CalleesResource {
    /** `POST /subscriptions` */
    subscribe(params?: SubscribeParams): Promise<void>;
  }

  /** What the API calls because a request asked for it: to be implemented by who asks. */
  interface Callbacks {
    /** `POST {$request.body#/url}` */
    subscribeOnEventCallback(
      params: SubscribeOnEventCallbackParams,
    ): Promise<SubscribeOnEventCallbackResponse>;
  }

  /** What the API calls of its own accord: to be implemented by who listens. */
  interface Webhooks {
    /**
     * A pet was added
     *
     * `POST petAdded`
     */
    petAddedWebhook(params: PetAddedWebhookParams): Promise<void>;
  }
}
