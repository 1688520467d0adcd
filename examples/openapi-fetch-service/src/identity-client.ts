import type { ApiVersion } from "identity-contract";
import type { paths } from "identity-contract/paths";
import createClient, { type Client } from "openapi-fetch";
import { formText } from "./form-text.js";

/** The API version that the types are of: the compiler refuses another one here. */
const apiVersion: ApiVersion = "2026-10-28.endive";

/** A client of the Identity API. */
export type IdentityClient = Client<paths>;

/** The client for a secret key: of Stripe, or of a stand-in at another address. */
export function identityClient(
  key: string,
  baseUrl = "https://api.stripe.com",
): IdentityClient {
  return createClient<paths>({
    baseUrl,
    headers: {
      Authorization: `Bearer ${key}`,
      "Content-Type": "application/x-www-form-urlencoded",
      "Stripe-Version": apiVersion,
    },
    querySerializer: formText,
    bodySerializer: (body) => formText(Object(body)),
  });
}
