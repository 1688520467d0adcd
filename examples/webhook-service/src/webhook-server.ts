import type { IncomingMessage, Server } from "node:http";
import { createServer } from "node:http";
import type { Identity } from "identity-contract";
import type { Stripe } from "stripe";

/** A webhook endpoint. */
export interface Endpoint {
  /** Of the official client: checks that Stripe has signed what came. */
  readonly webhooks: Stripe["webhooks"];
  /** What the endpoint's signatures are made with. */
  readonly secret: string;
  readonly receive: (event: Identity.Event) => Promise<void>;
}

/** Makes the server of an endpoint. It answers 400 to what Stripe has not signed, and 500 where Stripe is to try again. */
export function createWebhookServer(endpoint: Endpoint): Server {
  return createServer((request, response) => {
    answer(endpoint, request).then(
      (status) => response.writeHead(status).end(),
      () => response.writeHead(500).end(),
    );
  });
}

async function answer(
  { webhooks, secret, receive }: Endpoint,
  request: IncomingMessage,
): Promise<number> {
  if (request.method !== "POST") return 405;
  const signature = request.headers["stripe-signature"] ?? "";
  // The signature is of these very bytes, and not of what JSON they are.
  const body = await bytesOf(request);
  let event: Stripe.Event;
  try {
    event = webhooks.constructEvent(body, signature, secret);
  } catch {
    return 400;
  }
  // The official type has it that the report may be expanded; a webhook's never is.
  if (event.type.startsWith("identity."))
    await receive(event as Identity.Event);
  return 200;
}

async function bytesOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks);
}
