import { expectAssignable, expectType } from "tsd";
import type {
  ApiList,
  ApiListPromise,
  Identity,
  Response,
} from "identity-contract";

// The resources are interfaces: code that takes one can be tested with a fake.

const lastResponse = { headers: {}, requestId: "req_1", statusCode: 200 };

/** A list with all items on one page. */
function listOf<T>(items: Array<T>): ApiListPromise<T> {
  const iterator = items[Symbol.iterator]();
  const page: Response<ApiList<T>> = {
    object: "list",
    data: items,
    has_more: false,
    url: "/v1/identity",
    lastResponse,
  };
  const list: ApiListPromise<T> = Object.assign(Promise.resolve(page), {
    next: async () => iterator.next(),
    [Symbol.asyncIterator]: () => list,
    async autoPagingEach(
      handler: (item: T) => boolean | void | Promise<boolean | void>,
    ) {
      for (const item of items) {
        if ((await handler(item)) === false) return;
      }
    },
    autoPagingToArray: async (opts: { limit: number }) =>
      items.slice(0, opts.limit),
  });
  return list;
}

class FakeVerificationSessions implements Identity.VerificationSessionResource {
  readonly #sessions = new Map<string, Identity.VerificationSession>();

  list(params: Identity.VerificationSessionListParams = {}) {
    const all = [...this.#sessions.values()];
    const { status } = params;
    return listOf(
      status ? all.filter((session) => session.status === status) : all,
    );
  }

  async create(params: Identity.VerificationSessionCreateParams = {}) {
    const id = `vs_${this.#sessions.size + 1}`;
    return this.#save({
      id,
      object: "identity.verification_session",
      client_reference_id: params.client_reference_id ?? null,
      client_secret: `${id}_secret`,
      created: 1695680526,
      last_error: null,
      last_verification_report: null,
      livemode: false,
      metadata: {},
      options: null,
      redaction: null,
      related_customer: params.related_customer ?? null,
      related_customer_account: params.related_customer_account ?? null,
      status: "requires_input",
      type: params.type ?? "verification_flow",
      url: `https://verify.stripe.com/start/${id}`,
    });
  }

  async retrieve(id: string) {
    return this.#save(this.#find(id));
  }

  async update(
    id: string,
    params: Identity.VerificationSessionUpdateParams = {},
  ) {
    const session = this.#find(id);
    return this.#save({ ...session, type: params.type ?? session.type });
  }

  async cancel(id: string) {
    return this.#save({ ...this.#find(id), status: "canceled", url: null });
  }

  async redact(id: string) {
    return this.#save({
      ...this.#find(id),
      metadata: {},
      redaction: { status: "redacted" },
    });
  }

  #find(id: string): Identity.VerificationSession {
    const session = this.#sessions.get(id);
    if (!session) throw new Error(`No such verification session: ${id}`);
    return session;
  }

  #save(
    session: Identity.VerificationSession,
  ): Response<Identity.VerificationSession> {
    this.#sessions.set(session.id, session);
    return { ...session, lastResponse };
  }
}

class FakeVerificationReports implements Identity.VerificationReportResource {
  readonly #reports: Array<Identity.VerificationReport>;

  constructor(reports: Array<Identity.VerificationReport>) {
    this.#reports = reports;
  }

  list() {
    return listOf(this.#reports);
  }

  async retrieve(id: string) {
    const report = this.#reports.find((candidate) => candidate.id === id);
    if (!report) throw new Error(`No such verification report: ${id}`);
    return { ...report, lastResponse };
  }
}

/** Code under test: it takes the part of the client that it needs. */
async function isVerified(
  sessions: Pick<Identity.VerificationSessionResource, "retrieve">,
  id: string,
): Promise<boolean> {
  const session = await sessions.retrieve(id);
  return session.status === "verified" && session.redaction === null;
}

const fakeSessions = new FakeVerificationSessions();
expectAssignable<Identity.VerificationSessionResource>(fakeSessions);
expectAssignable<Identity.VerificationReportResource>(
  new FakeVerificationReports([]),
);
expectType<Promise<boolean>>(isVerified(fakeSessions, "vs_1"));

// A fake that forgets a method, or returns less than the API does, is found out.
// @ts-expect-error `retrieve` is missing.
export class ForgetfulFake implements Identity.VerificationReportResource {
  list() {
    return listOf<Identity.VerificationReport>([]);
  }
}
export class IncompleteFake implements Identity.VerificationReportResource {
  list() {
    return listOf<Identity.VerificationReport>([]);
  }
  // @ts-expect-error Members of the report are missing.
  async retrieve(id: string) {
    return { id, lastResponse };
  }
}
