import {
  interfaceOf,
  literal,
  nullable,
  optionalProperty,
  primitive,
  requiredProperty,
} from "../../model/build.js";
import type { Declaration } from "../../model/contract.js";
import type { ReleaseFeatures } from "./releases.js";

const string = primitive("string");

/**
 * What all events have, whatever they are about: the resource `event` of the
 * official release of these features without `type` and `data`, for documents
 * that do not have that resource.
 */
export function eventEnvelope({ eventContext }: ReleaseFeatures): Declaration {
  const context = optionalProperty(
    "context",
    string,
    "Context to authenticate with in order to fetch the event, or the object that it is about. Absent if there is none.",
  );
  return interfaceOf(
    "EventEnvelope",
    "read",
    "What all events have, whatever they are about.",
    [
      requiredProperty(
        "id",
        string,
        "ID of the event, starting with `evt_`. An event may be delivered more than once: the ID tells.",
      ),
      requiredProperty(
        "object",
        literal("event"),
        "Always `event`; tells this kind of object from others.",
      ),
      optionalProperty(
        "account",
        string,
        "ID (`acct_...`) of the connected account that the event is from. Absent for events of the account itself.",
      ),
      requiredProperty(
        "api_version",
        nullable(string),
        "API version that `data` is written in. It never changes for an event. `null` for events from before November 2014.",
      ),
      ...(eventContext ? [context] : []),
      requiredProperty(
        "created",
        primitive("number"),
        "When the event was created, in Unix seconds.",
      ),
      requiredProperty(
        "livemode",
        primitive("boolean"),
        "`true` in live mode, `false` in test mode.",
      ),
      requiredProperty(
        "pending_webhooks",
        primitive("number"),
        "How many endpoints have not yet answered the delivery with a success.",
      ),
      requiredProperty(
        "request",
        nullable({
          kind: "object",
          members: [
            requiredProperty("id", nullable(string)),
            requiredProperty("idempotency_key", nullable(string)),
          ],
        }),
        "Request that caused the event, by its ID and idempotency key. `null`, or an `id` of `null`, if no request did.",
      ),
    ],
  );
}
