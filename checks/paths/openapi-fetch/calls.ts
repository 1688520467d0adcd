import type { Identity } from "identity-contract";
import type { IdentityClient as Client } from "../../../examples/openapi-fetch-service/src/identity-client.js";

/** Creates a session for a user; throws what the API says where it fails. */
export async function create(
  client: Client,
  user: string,
): Promise<Identity.VerificationSession> {
  const { data, error } = await client.POST(
    "/v1/identity/verification_sessions",
    {
      body: {
        type: "document",
        metadata: { user, attempt: 1 },
        options: {
          document: {
            allowed_types: ["passport", "id_card"],
            require_matching_selfie: true,
          },
        },
        provided_details: { email: "jenny@example.com" },
      },
    },
  );
  if (error !== undefined) throw new Error(messageOf(error));
  return data;
}

/** Clears the settings of the document check. */
export async function clearOptions(client: Client, session: string) {
  const { data } = await client.POST(
    "/v1/identity/verification_sessions/{session}",
    {
      params: { path: { session } },
      body: { options: { document: "" } },
    },
  );
  return data;
}

/** A session with its report in place of the ID. */
export async function retrieve(client: Client, session: string) {
  return client.GET("/v1/identity/verification_sessions/{session}", {
    params: {
      path: { session },
      query: { expand: ["last_verification_report", "verified_outputs"] },
    },
  });
}

/** The verified sessions since a time. */
export async function verifiedSince(
  client: Client,
  time: number,
): Promise<readonly Identity.VerificationSession[]> {
  const { data } = await client.GET("/v1/identity/verification_sessions", {
    params: {
      query: { created: { gte: time }, status: "verified", limit: 2 },
    },
  });
  return data?.data ?? [];
}

function messageOf({
  error,
}: {
  error: { message?: string; type: string };
}): string {
  return error.message ?? error.type;
}
