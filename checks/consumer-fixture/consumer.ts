import type * as contract from "identity-contract";
import type {
  Address,
  ApiListPromise,
  ApiVersion,
  Emptyable,
  Identity,
  RequestOptions,
  Response,
  VerificationReport,
  VerificationReportResource,
  VerificationSession,
  VerificationSessionResource,
} from "identity-contract";
import type * as clover from "identity-contract/2026-02-25.clover";
import type * as dahlia from "identity-contract/2026-03-25.dahlia";
import type { Identity as EndiveIdentity } from "identity-contract/2026-10-28.endive";

export type { Identity } from "identity-contract";
export type { VerificationReport as DahliaReport } from "identity-contract/2026-03-25.dahlia";
export type Session = import("identity-contract").Identity.VerificationSession;

/** Enums are closed in this version: a switch over all values needs no default. */
function explainClosed(session: dahlia.VerificationSession): string {
  switch (session.status) {
    case "canceled":
      return "Canceled.";
    case "processing":
      return "We are checking your documents.";
    case "requires_input":
      return session.last_error?.reason ?? "Something is missing.";
    case "verified":
      return "Verified.";
  }
}

/** Enums are open in this version: there may be other values. */
function explainOpen(session: Identity.VerificationSession): string {
  const code: EndiveIdentity.VerificationSession.LastError.Code | undefined =
    session.last_error?.code ?? undefined;
  switch (session.status) {
    case "requires_input":
      return code ?? "Something is missing.";
    default:
      return session.status.toUpperCase();
  }
}

const session: Session = {
  id: "vs_1",
  object: "identity.verification_session",
  client_reference_id: "user_1",
  client_secret: null,
  created: 1_790_000_000,
  last_error: null,
  last_verification_report: "vr_1",
  livemode: false,
  metadata: { order: "1" },
  options: null,
  redaction: null,
  related_customer: null,
  related_customer_account: null,
  status: "verified",
  type: "document",
  url: null,
};

declare function answer<T>(object: T): Promise<Response<T>>;
declare function page<T>(objects: T[]): ApiListPromise<T>;

/** A fake for tests, with the client's own parameter types. */
class FakeSessions implements VerificationSessionResource {
  readonly sent: (RequestOptions | undefined)[] = [];
  create(
    params: Identity.VerificationSessionCreateParams = {},
    options?: RequestOptions,
  ): Promise<Response<VerificationSession>> {
    this.sent.push(options);
    return answer({ ...session, type: params.type ?? "document" });
  }
  retrieve(id: string): Promise<Response<VerificationSession>> {
    return answer({ ...session, id });
  }
  update(
    id: string,
    params?: Identity.VerificationSessionUpdateParams,
  ): Promise<Response<VerificationSession>> {
    return this.retrieve(params === undefined ? session.id : id);
  }
  cancel(id: string): Promise<Response<VerificationSession>> {
    return this.retrieve(id);
  }
  redact(id: string): Promise<Response<VerificationSession>> {
    return this.retrieve(id);
  }
  list(
    params?: contract.Identity.VerificationSessionListParams,
  ): ApiListPromise<VerificationSession> {
    return page(params?.limit === 0 ? [] : [session]);
  }
}

const reports: Pick<VerificationReportResource, "list"> = {
  list: () => page<VerificationReport>([]),
};

/** The first report's address, by way of the client's lists. */
async function findCity(
  sessions: VerificationSessionResource,
): Promise<Address["city"]> {
  const created = await sessions.create(
    { type: "document", metadata: { order: "1" }, expand: ["options"] },
    { idempotencyKey: "key" },
  );
  const first = await reports.list({ created: { gte: created.created } });
  for await (const { id, status } of sessions.list({ limit: 3 }))
    if (status === "verified") return id + first.data.length;
  return created.lastResponse.requestId;
}

/** Methods of this version take options in place of params. */
async function isRetrievable(
  sessions: clover.VerificationSessionResource,
): Promise<boolean> {
  const options: clover.RequestOptions = { stripeAccount: "acct_1" };
  const { lastResponse } = await sessions.retrieve("vs_1", options);
  return lastResponse.statusCode === 200;
}

const version: ApiVersion | dahlia.ApiVersion = "2026-03-25.dahlia";
const cleared: Emptyable<contract.MetadataParam> = "";

void [explainClosed, explainOpen, findCity, new FakeSessions()];
void isRetrievable;
void [version, cleared];
