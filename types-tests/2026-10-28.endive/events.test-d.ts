import { Stripe } from "stripe-2026-10-28.endive";
import { expectAssignable, expectNotAssignable, expectType } from "tsd";
import type {
  EventEnvelope,
  Identity,
} from "identity-contract/2026-10-28.endive";
import type { Equal } from "../equal.js";

// Each type is stated here in full, by hand: `Equal` holds the declaration to
// it. What follows shows what that means for values.

// EventEnvelope
interface Envelope {
  id: string;
  object: "event";
  account?: string;
  api_version: string | null;
  context?: string;
  created: number;
  livemode: boolean;
  pending_webhooks: number;
  request: { id: string | null; idempotency_key: string | null } | null;
}
expectType<Equal<EventEnvelope, Envelope>>(true);

// Identity.UnexpandedVerificationSession
interface UnexpandedSession extends Identity.VerificationSession {
  last_verification_report: string | null;
}
expectType<Equal<Identity.UnexpandedVerificationSession, UnexpandedSession>>(
  true,
);

// Identity.VerificationSessionCanceledEvent
interface CanceledEvent extends Envelope {
  type: "identity.verification_session.canceled";
  data: { object: UnexpandedSession };
}
expectType<Equal<Identity.VerificationSessionCanceledEvent, CanceledEvent>>(
  true,
);

// Identity.VerificationSessionCreatedEvent
interface CreatedEvent extends Envelope {
  type: "identity.verification_session.created";
  data: { object: UnexpandedSession };
}
expectType<Equal<Identity.VerificationSessionCreatedEvent, CreatedEvent>>(true);

// Identity.VerificationSessionProcessingEvent
interface ProcessingEvent extends Envelope {
  type: "identity.verification_session.processing";
  data: { object: UnexpandedSession };
}
expectType<Equal<Identity.VerificationSessionProcessingEvent, ProcessingEvent>>(
  true,
);

// Identity.VerificationSessionRedactedEvent
interface RedactedEvent extends Envelope {
  type: "identity.verification_session.redacted";
  data: { object: UnexpandedSession };
}
expectType<Equal<Identity.VerificationSessionRedactedEvent, RedactedEvent>>(
  true,
);

// Identity.VerificationSessionRequiresInputEvent
interface RequiresInputEvent extends Envelope {
  type: "identity.verification_session.requires_input";
  data: { object: UnexpandedSession };
}
expectType<
  Equal<Identity.VerificationSessionRequiresInputEvent, RequiresInputEvent>
>(true);

// Identity.VerificationSessionVerifiedEvent
interface VerifiedEvent extends Envelope {
  type: "identity.verification_session.verified";
  data: { object: UnexpandedSession };
}
expectType<Equal<Identity.VerificationSessionVerifiedEvent, VerifiedEvent>>(
  true,
);

// Identity.Event
type AnyEvent =
  | CanceledEvent
  | CreatedEvent
  | ProcessingEvent
  | RedactedEvent
  | RequiresInputEvent
  | VerifiedEvent;
expectType<Equal<Identity.Event, AnyEvent>>(true);

// It narrows on `type`, and objects are as they are delivered.
declare const event: Identity.Event;
if (event.type === "identity.verification_session.verified") {
  expectType<Identity.VerificationSessionVerifiedEvent>(event);
  expectType<string | null>(event.data.object.last_verification_report);
}
// @ts-expect-error There is no such event.
event.type === "identity.verification_session.expired";
// @ts-expect-error Only updates have previous attributes.
event.data.previous_attributes;
// An object of an event can be used as the resource.
expectAssignable<Identity.VerificationSession>(event.data.object);
declare const session: Identity.VerificationSession;
expectNotAssignable<Identity.UnexpandedVerificationSession>(session);

// But for its data, each event equals the one of the official release.
expectType<
  Equal<
    Omit<Identity.VerificationSessionCanceledEvent, "data">,
    Omit<Stripe.IdentityVerificationSessionCanceledEvent, "data">
  >
>(true);
expectType<
  Equal<
    Omit<Identity.VerificationSessionCreatedEvent, "data">,
    Omit<Stripe.IdentityVerificationSessionCreatedEvent, "data">
  >
>(true);
expectType<
  Equal<
    Omit<Identity.VerificationSessionProcessingEvent, "data">,
    Omit<Stripe.IdentityVerificationSessionProcessingEvent, "data">
  >
>(true);
expectType<
  Equal<
    Omit<Identity.VerificationSessionRedactedEvent, "data">,
    Omit<Stripe.IdentityVerificationSessionRedactedEvent, "data">
  >
>(true);
expectType<
  Equal<
    Omit<Identity.VerificationSessionRequiresInputEvent, "data">,
    Omit<Stripe.IdentityVerificationSessionRequiresInputEvent, "data">
  >
>(true);
expectType<
  Equal<
    Omit<Identity.VerificationSessionVerifiedEvent, "data">,
    Omit<Stripe.IdentityVerificationSessionVerifiedEvent, "data">
  >
>(true);

// The official client may have expanded what it hands out, to its types: what
// it verifies is narrowed by `type`, and is then an event by an assertion that
// the compiler holds against it, not by being assignable.
declare const stripe: Stripe;
declare const delivered: Stripe.Identity.VerificationSession &
  UnexpandedSession;
const received = stripe.webhooks.constructEvent("", "", "");
if (received.type === "identity.verification_session.verified") {
  expectNotAssignable<Identity.Event>(received);
  const verified = received as Identity.VerificationSessionVerifiedEvent;
  expectType<string | null>(verified.data.object.last_verification_report);
  // That field is all that keeps it from being one.
  expectAssignable<Identity.Event>({
    ...received,
    data: { object: delivered },
  });
}
if (received.type === "customer.created") {
  // @ts-expect-error An event about something else is none of ours.
  received as Identity.Event;
}
