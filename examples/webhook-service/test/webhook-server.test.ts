import assert from "node:assert/strict";
import { once } from "node:events";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { after, before, test } from "node:test";
import type { Identity } from "identity-contract";
import { Stripe } from "stripe";
import { Onboarding } from "../src/onboarding.js";
import { createWebhookServer } from "../src/webhook-server.js";
import { FakeReports, FakeSessions } from "./fake-identity.js";

const secret = "whsec_test";
// The client makes and checks signatures; nothing here calls the API.
const { webhooks } = new Stripe("sk_test_none");
const sessions = new FakeSessions();
const reports = new FakeReports();
const onboarding = new Onboarding(sessions, reports);
let server: Server;

before(async () => {
  server = createWebhookServer({
    webhooks,
    secret,
    receive: (event) => onboarding.receive(event),
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
});
after(() => server.close());

test("a user who is verified is known by the name in the report", async () => {
  const { id } = await sessions.create({ client_reference_id: "ada" });
  const session = sessions.end(id, {
    status: "verified",
    last_error: null,
    last_verification_report: reports.add("Ada", "Lovelace"),
  });
  const payload = textOf("identity.verification_session.verified", session);

  assert.equal(await deliver(payload), 200);
  assert.deepEqual(onboarding.progressOf("ada"), {
    state: "verified",
    name: "Ada Lovelace",
  });
});

test("a user whose document is refused is told why", async () => {
  const { id } = await sessions.create({ client_reference_id: "bob" });
  const session = sessions.end(id, {
    status: "requires_input",
    last_error: { code: "document_expired", reason: "The passport is old." },
    last_verification_report: null,
  });
  const payload = textOf(
    "identity.verification_session.requires_input",
    session,
  );

  assert.equal(await deliver(payload), 200);
  assert.deepEqual(onboarding.progressOf("bob"), {
    state: "failed",
    reason: "The passport is old.",
  });
});

test("what Stripe has not signed changes nothing", async () => {
  const session = await sessions.create({ client_reference_id: "eve" });
  const payload = textOf("identity.verification_session.created", session);

  assert.equal(await deliver(payload, ""), 400);
  assert.equal(await deliver(payload, sign("{}")), 400);
  assert.equal(await deliver(payload, sign(payload, "whsec_other")), 400);
  assert.equal(await deliver(payload, sign(payload, secret, 3600)), 400);
  assert.deepEqual(onboarding.progressOf("eve"), { state: "not started" });

  assert.equal(await deliver(payload), 200);
  assert.deepEqual(onboarding.progressOf("eve"), { state: "started" });
});

test("an event about anything else is taken, and nothing is done", async () => {
  const payload = JSON.stringify({
    ...envelope,
    type: "customer.created",
    data: { object: { id: "cus_1", object: "customer" } },
  });
  assert.equal(await deliver(payload), 200);
});

test("Stripe is to try again where the report is not there yet", async () => {
  const { id } = await sessions.create({ client_reference_id: "mia" });
  const session = sessions.end(id, {
    status: "verified",
    last_error: null,
    last_verification_report: "vr_later",
  });
  const payload = textOf("identity.verification_session.verified", session);

  assert.equal(await deliver(payload), 500);
  assert.deepEqual(onboarding.progressOf("mia"), { state: "not started" });
});

const envelope = {
  id: "evt_1",
  object: "event",
  api_version: "2026-10-28.endive",
  created: 1_790_000_000,
  livemode: false,
  pending_webhooks: 1,
  request: null,
} as const;

/** The text of an event, as a webhook delivers it. */
function textOf(
  type: Identity.Event["type"],
  session: Identity.UnexpandedVerificationSession,
): string {
  const event: Identity.Event = {
    ...envelope,
    type,
    data: { object: session },
  };
  return JSON.stringify(event);
}

/** Signs a text as Stripe does, so many seconds ago. */
function sign(payload: string, key = secret, secondsAgo = 0): string {
  return webhooks.generateTestHeaderString({
    payload,
    secret: key,
    timestamp: Math.floor(Date.now() / 1000) - secondsAgo,
  });
}

/** Sends a text to the server; gives the status of the answer. */
async function deliver(
  payload: string,
  signature = sign(payload),
): Promise<number> {
  // The address of a server that listens on a port.
  const { port } = server.address() as AddressInfo;
  const { status } = await fetch(`http://127.0.0.1:${port}/`, {
    method: "POST",
    headers: { "stripe-signature": signature },
    body: payload,
  });
  return status;
}
