import type { ApiListPromise, Identity, Response } from "identity-contract";

/**
 * Sessions in memory, in place of the API. The compiler holds each method to its
 * signature and each session to having all its members.
 */
export class FakeSessions implements Identity.VerificationSessionResource {
  readonly #sessions = new Map<
    string,
    Identity.UnexpandedVerificationSession
  >();

  async create(params: Identity.VerificationSessionCreateParams = {}) {
    const id = `vs_${this.#sessions.size + 1}`;
    return this.#save({
      id,
      object: "identity.verification_session",
      client_reference_id: params.client_reference_id ?? null,
      client_secret: `${id}_secret`,
      created: 1_790_000_000,
      last_error: null,
      last_verification_report: null,
      livemode: false,
      metadata: {},
      options: {},
      redaction: null,
      related_customer: null,
      related_customer_account: null,
      status: "requires_input",
      type: params.type ?? "document",
      url: `https://verify.example/${id}`,
    });
  }

  async retrieve(id: string) {
    return this.#save(this.#find(id));
  }

  async cancel(id: string) {
    return this.#save({ ...this.#find(id), status: "canceled", url: null });
  }

  // What no test needs says so, and is type-checked all the same.
  list(): ApiListPromise<Identity.VerificationSession> {
    throw new Error("the fake lists nothing");
  }

  async update(): Promise<Response<Identity.VerificationSession>> {
    throw new Error("the fake updates nothing");
  }

  async redact(): Promise<Response<Identity.VerificationSession>> {
    throw new Error("the fake redacts nothing");
  }

  /** Has the checks of a session end; gives the session as its event holds it. */
  end(
    id: string,
    outcome: Pick<
      Identity.UnexpandedVerificationSession,
      "status" | "last_error" | "last_verification_report"
    >,
  ): Identity.UnexpandedVerificationSession {
    return this.#save({ ...this.#find(id), ...outcome });
  }

  #find(id: string): Identity.UnexpandedVerificationSession {
    const session = this.#sessions.get(id);
    if (session === undefined) throw new Error(`there is no session ${id}`);
    return session;
  }

  #save(session: Identity.UnexpandedVerificationSession) {
    this.#sessions.set(session.id, session);
    return answered(session);
  }
}

/** Reports in memory. */
export class FakeReports implements Identity.VerificationReportResource {
  readonly #reports = new Map<string, Identity.VerificationReport>();

  /** Adds a report of a document that was read; gives its ID. */
  add(firstName: string, lastName: string): string {
    const id = `vr_${this.#reports.size + 1}`;
    this.#reports.set(id, {
      id,
      object: "identity.verification_report",
      client_reference_id: null,
      created: 1_790_000_000,
      document: {
        address: null,
        error: null,
        files: null,
        first_name: firstName,
        issued_date: null,
        issuing_country: "NL",
        last_name: lastName,
        status: "verified",
        type: "passport",
      },
      livemode: false,
      type: "document",
      verification_session: null,
    });
    return id;
  }

  async retrieve(id: string) {
    const report = this.#reports.get(id);
    if (report === undefined) throw new Error(`there is no report ${id}`);
    return answered(report);
  }

  list(): ApiListPromise<Identity.VerificationReport> {
    throw new Error("the fake lists nothing");
  }
}

/** An object as the client gives it, with the answer that it came in. */
function answered<T>(object: T): Response<T> {
  const lastResponse = { headers: {}, requestId: "req_1", statusCode: 200 };
  return { ...object, lastResponse };
}
