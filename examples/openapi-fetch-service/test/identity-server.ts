import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { Identity } from "identity-contract";
import type { ErrorBody, paths } from "identity-contract/paths";

type List =
  paths["/v1/identity/verification_sessions"]["get"]["responses"][200]["content"]["application/json"];
type Session = List["data"][number];

/** What the stand-in answers. */
interface Answer {
  readonly status: number;
  readonly body: List | Session | ErrorBody;
}

const sessionsPath = "/v1/identity/verification_sessions";

/** A stand-in of the Identity API: it lists and cancels the sessions that it holds in memory. */
export class IdentityServer {
  readonly sessions: Session[];
  /** What was asked for, a line each. */
  readonly requests: string[] = [];
  readonly #server: Server;

  private constructor(sessions: readonly Session[]) {
    this.sessions = [...sessions];
    this.#server = createServer((request, response) => {
      const { method = "", url = "" } = request;
      this.requests.push(`${method} ${decodeURIComponent(url)}`);
      const { status, body } = this.#answer(
        method,
        new URL(url, "http://host"),
      );
      response.writeHead(status, { "content-type": "application/json" });
      response.end(JSON.stringify(body));
    });
  }

  static async start(sessions: readonly Session[]): Promise<IdentityServer> {
    const server = new IdentityServer(sessions);
    server.#server.listen(0, "127.0.0.1");
    await once(server.#server, "listening");
    return server;
  }

  get address(): string {
    const address = this.#server.address();
    if (address === null || typeof address === "string")
      throw new Error("the server does not listen");
    return `http://127.0.0.1:${address.port}`;
  }

  stop(): void {
    this.#server.close();
  }

  #answer(method: string, { pathname, searchParams }: URL): Answer {
    if (method === "GET" && pathname === sessionsPath)
      return { status: 200, body: this.#list(searchParams) };
    const [, id] =
      /^\/v1\/identity\/verification_sessions\/([^/]+)\/cancel$/u.exec(
        pathname,
      ) ?? [];
    const index = this.sessions.findIndex((session) => session.id === id);
    const session = this.sessions[index];
    if (method !== "POST" || session === undefined)
      return failure(404, `No such verification session: ${id ?? pathname}`);
    if (session.status !== "requires_input")
      return failure(400, `It is ${session.status} already.`);
    const canceled: Session = { ...session, status: "canceled" };
    this.sessions[index] = canceled;
    return { status: 200, body: canceled };
  }

  /** Two to a page, as long as there are more. */
  #list(query: URLSearchParams): List {
    const from =
      this.sessions.findIndex(({ id }) => id === query.get("starting_after")) +
      1;
    const found = this.sessions
      .slice(from)
      .filter(
        ({ status, created }) =>
          status === query.get("status") &&
          created < Number(query.get("created[lt]")),
      );
    return {
      object: "list",
      data: found.slice(0, 2),
      has_more: found.length > 2,
      url: sessionsPath,
    };
  }
}

function failure(status: number, message: string): Answer {
  return {
    status,
    body: { error: { type: "invalid_request_error", message } },
  };
}

/** A session that waits for the user, as the declarations want it. */
export function waitingSession(id: string, created: number): Session {
  return {
    id,
    object: "identity.verification_session",
    client_reference_id: null,
    client_secret: null,
    created,
    last_error: null,
    last_verification_report: null,
    livemode: false,
    metadata: {},
    options: null,
    redaction: null,
    related_customer: null,
    related_customer_account: null,
    status: "requires_input",
    type: "document",
    url: null,
  } satisfies Identity.VerificationSession;
}
