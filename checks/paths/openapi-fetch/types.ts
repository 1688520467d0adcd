import type { Identity } from "identity-contract";
import type { Identity as DahliaIdentity } from "identity-contract/2026-03-25.dahlia";
import type { paths as DahliaPaths } from "identity-contract/2026-03-25.dahlia/paths";
import type { ErrorBody, paths } from "identity-contract/paths";
import type { Client, MethodResponse } from "openapi-fetch";

/** Whether two types are the same to the compiler. */
type Equal<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2
    ? true
    : false;

declare function holds<T extends true>(): T;

const sessions = "/v1/identity/verification_sessions";
const session = `${sessions}/{session}` as const;
declare const client: Client<paths>;
type Session = MethodResponse<Client<paths>, "get", typeof session>;

export async function received(): Promise<void> {
  const { data, error } = await client.GET(session, {
    params: { path: { session: "vs_1" } },
  });
  if (data === undefined) {
    holds<Equal<typeof error.error.code, string | undefined>>();
    const body: ErrorBody = error;
    void body;
    return;
  }
  holds<Equal<typeof error, undefined>>();
  holds<Equal<typeof data, Session>>();
  // Closed, and still what the package calls a session.
  holds<
    Equal<
      typeof data.status,
      "canceled" | "processing" | "requires_input" | "verified"
    >
  >();
  const named: Identity.VerificationSession = data;
  void named;
  // @ts-expect-error an unknown member
  void data.state;
  // @ts-expect-error a report is not there unless it is expanded
  void data.last_verification_report?.document;
  // @ts-expect-error a value that is not listed
  void (data.status === "expired");
}

export function closedBefore(
  data: MethodResponse<Client<DahliaPaths>, "get", typeof session>,
): DahliaIdentity.VerificationSession {
  return data;
}

export function sent(): void {
  void client.POST(sessions);
  void client.POST(sessions, { body: {} });
  void client.POST(sessions, { body: { type: "id_number" } });
  void client.GET(sessions, { params: { query: { created: 1 } } });
  // @ts-expect-error a path that is not there
  void client.GET("/v1/identity/verification_session");
  // @ts-expect-error a method that the path does not have
  void client.DELETE(session, { params: { path: { session: "vs_1" } } });
  // @ts-expect-error the path's parameter is missing
  void client.GET(session);
  // @ts-expect-error the same
  void client.POST(session, { params: { path: {} }, body: {} });
  // @ts-expect-error an unknown member of a body
  void client.POST(sessions, { body: { type: "document", kind: "new" } });
  // @ts-expect-error a value that the API refuses
  void client.POST(sessions, { body: { type: "passport" } });
  // @ts-expect-error a form has no null
  void client.POST(sessions, { body: { options: { document: null } } });
  // @ts-expect-error an unknown parameter
  void client.GET(sessions, { params: { query: { state: "verified" } } });
  // @ts-expect-error of another type
  void client.GET(sessions, { params: { query: { created: { gte: "1" } } } });
  // @ts-expect-error a request that has no body
  void client.GET(sessions, { body: {} });
}
