import assert from "node:assert/strict";
import { once } from "node:events";
import {
  createServer,
  type IncomingMessage,
  type ServerResponse,
} from "node:http";
import { text } from "node:stream/consumers";
import { after, before, describe, it } from "node:test";
import { join } from "node:path";
import {
  identityClient,
  type IdentityClient,
} from "../../examples/openapi-fetch-service/src/identity-client.js";
import { run } from "../package-commands.js";
import { repository } from "../specification-contract.js";
import {
  clearOptions,
  create,
  retrieve,
  verifiedSince,
} from "./openapi-fetch/calls.js";

/** What a server received of a request. */
interface Received {
  readonly line: string;
  readonly type: string | undefined;
  readonly authorization: string | undefined;
  readonly body: string;
}

describe("openapi-fetch with paths", () => {
  const received: Received[] = [];
  /** What the server answers next. */
  let answer: { status: number; body: unknown } = { status: 200, body: {} };
  const server = createServer((request, response) => {
    void respond(request, response);
  });
  async function respond(
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    const body = await text(request);
    const { method = "", url = "", headers } = request;
    const { authorization } = headers;
    const type = headers["content-type"];
    received.push({ line: `${method} ${url}`, type, authorization, body });
    response.writeHead(answer.status, { "content-type": "application/json" });
    response.end(JSON.stringify(answer.body));
  }

  let client: IdentityClient;

  before(async () => {
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    const address = server.address();
    assert.ok(typeof address === "object" && address !== null);
    client = identityClient("sk_test_1", `http://127.0.0.1:${address.port}`);
  });
  after(() => server.close());

  it("sends a body as a form, with nested names in brackets", async () => {
    answer = { status: 200, body: { id: "vs_1", status: "requires_input" } };
    const session = await create(client, "u&1");
    assert.equal(session.id, "vs_1");
    assert.equal(session.status, "requires_input");
    const { body, ...request } = received.at(-1) ?? assert.fail();
    assert.deepEqual(request, {
      line: "POST /v1/identity/verification_sessions",
      type: "application/x-www-form-urlencoded",
      authorization: "Bearer sk_test_1",
    });
    assert.deepEqual(
      [...new URLSearchParams(body)],
      [
        ["type", "document"],
        ["metadata[user]", "u&1"],
        ["metadata[attempt]", "1"],
        ["options[document][allowed_types][0]", "passport"],
        ["options[document][allowed_types][1]", "id_card"],
        ["options[document][require_matching_selfie]", "true"],
        ["provided_details[email]", "jenny@example.com"],
      ],
    );
  });

  it("sends an empty text to clear what was set", async () => {
    answer = { status: 200, body: { id: "vs_1" } };
    assert.equal((await clearOptions(client, "vs_1"))?.id, "vs_1");
    const { line, body } = received.at(-1) ?? assert.fail();
    assert.equal(line, "POST /v1/identity/verification_sessions/vs_1");
    assert.deepEqual(
      [...new URLSearchParams(body)],
      [["options[document]", ""]],
    );
  });

  it("puts parameters into the path and the query", async () => {
    const report = { id: "vr_1", document: { status: "verified" } };
    answer = {
      status: 200,
      body: { id: "vs/1", last_verification_report: report },
    };
    const { data } = await retrieve(client, "vs/1");
    const found = data?.last_verification_report;
    assert.ok(typeof found === "object" && found !== null);
    assert.equal(found.document?.status, "verified");
    const { line } = received.at(-1) ?? assert.fail();
    assert.equal(
      decodeURIComponent(line),
      "GET /v1/identity/verification_sessions/vs/1?expand[0]=last_verification_report&expand[1]=verified_outputs",
    );
    assert.match(line, /\/vs%2F1\?/u);
  });

  it("lists by a range of time", async () => {
    answer = {
      status: 200,
      body: { object: "list", data: [{ id: "vs_1" }, { id: "vs_2" }] },
    };
    const sessions = await verifiedSince(client, 1_700_000_000);
    assert.deepEqual(
      sessions.map(({ id }) => id),
      ["vs_1", "vs_2"],
    );
    const { line } = received.at(-1) ?? assert.fail();
    assert.equal(
      decodeURIComponent(line),
      "GET /v1/identity/verification_sessions?created[gte]=1700000000&status=verified&limit=2",
    );
  });

  it("tells what the API says of a request that failed", async () => {
    const error = { type: "invalid_request_error", message: "No such type." };
    answer = { status: 400, body: { error } };
    await assert.rejects(create(client, "u1"), { message: "No such type." });
    const failed = await retrieve(client, "vs_1");
    assert.equal(failed.data, undefined);
    assert.equal(failed.error?.error.type, "invalid_request_error");
    assert.equal(failed.response.status, 400);
  });
});

// openapi-fetch's own declarations do not compile on 5.0.
for (const [version, folder] of [
  ["5.4", "typescript-5.4"],
  ["5.9", "typescript"],
  ["6.0", "typescript-6.0"],
  ["7.0", "typescript-7.0"],
] as const)
  it(`TypeScript ${version} takes what paths allow, and refuses the rest`, async () => {
    const { exitCode, output } = await run(
      process.execPath,
      [
        join(repository, "node_modules", folder, "bin/tsc"),
        "--project",
        "checks/paths/openapi-fetch",
      ],
      repository,
    );
    assert.equal(exitCode, 0, output);
  });
