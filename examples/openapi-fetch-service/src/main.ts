import process from "node:process";
import { identityClient } from "./identity-client.js";
import { cancelStaleSessions } from "./stale-sessions.js";

const { STRIPE_KEY } = process.env;
if (STRIPE_KEY === undefined) throw new Error("STRIPE_KEY has to be set");

const yesterday = Math.floor(Date.now() / 1000) - 24 * 60 * 60;
const { canceled, failed } = await cancelStaleSessions(
  identityClient(STRIPE_KEY),
  yesterday,
);
process.stdout.write(`${canceled.length} canceled\n`);
for (const [id, reason] of failed) process.stderr.write(`${id}: ${reason}\n`);
