import type { Identity } from "identity-contract";
import type { IdentityClient } from "./identity-client.js";

/** Which sessions were canceled, and which could not be, for what reason. */
export interface Outcome {
  readonly canceled: readonly string[];
  readonly failed: ReadonlyMap<string, string>;
}

/**
 * Cancels the sessions that were created before a time, in seconds of Unix, and
 * still wait for the user. Rejects where they cannot be listed.
 */
export async function cancelStaleSessions(
  client: IdentityClient,
  before: number,
): Promise<Outcome> {
  const canceled: string[] = [];
  const failed = new Map<string, string>();
  for await (const { id } of staleSessions(client, before)) {
    const { error } = await client.POST(
      "/v1/identity/verification_sessions/{session}/cancel",
      { params: { path: { session: id } } },
    );
    if (error === undefined) canceled.push(id);
    else failed.set(id, error.error.message ?? error.error.type);
  }
  return { canceled, failed };
}

/** Page by page, each after the last session of the one before. */
async function* staleSessions(
  client: IdentityClient,
  before: number,
): AsyncGenerator<Identity.VerificationSession> {
  let last: string | undefined;
  for (;;) {
    const { data, error } = await client.GET(
      "/v1/identity/verification_sessions",
      {
        params: {
          query: {
            status: "requires_input",
            created: { lt: before },
            ...(last === undefined ? {} : { starting_after: last }),
          },
        },
      },
    );
    if (data === undefined)
      throw new Error(error.error.message ?? error.error.type);
    yield* data.data;
    last = data.data.at(-1)?.id;
    if (!data.has_more || last === undefined) return;
  }
}
