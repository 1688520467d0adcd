import type { paths } from "identity-contract/paths";
import type { Client } from "openapi-fetch";
import createClient from "openapi-fetch";
import { formText } from "./form-text.js";

/** A client of the Identity API at an address, for a secret key. */
export function identityClient(baseUrl: string, key: string): Client<paths> {
  return createClient<paths>({
    baseUrl,
    headers: {
      Authorization: `Bearer ${key}`,
      "Content-Type": "application/x-www-form-urlencoded",
    },
    querySerializer: formText,
    bodySerializer: (body) => formText(Object(body)),
  });
}
