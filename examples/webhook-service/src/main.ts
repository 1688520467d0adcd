import process from "node:process";
import { Stripe } from "stripe";
import { Onboarding } from "./onboarding.js";
import { createWebhookServer } from "./webhook-server.js";

const { STRIPE_KEY, WEBHOOK_SECRET, PORT = "4242" } = process.env;
if (STRIPE_KEY === undefined || WEBHOOK_SECRET === undefined)
  throw new Error("STRIPE_KEY and WEBHOOK_SECRET have to be set");

const stripe = new Stripe(STRIPE_KEY);
const { verificationSessions, verificationReports } = stripe.identity;
const onboarding = new Onboarding(verificationSessions, verificationReports);

createWebhookServer({
  webhooks: stripe.webhooks,
  secret: WEBHOOK_SECRET,
  receive: (event) => onboarding.receive(event),
}).listen(Number(PORT));
