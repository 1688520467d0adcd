import assert from "node:assert/strict";
import { test } from "node:test";
import { identityClient } from "../src/identity-client.js";
import { cancelStaleSessions } from "../src/stale-sessions.js";
import { IdentityServer, waitingSession } from "./identity-server.js";

test("old sessions that wait for the user are canceled, page by page", async (t) => {
  const server = await IdentityServer.start([
    ...["vs_1", "vs_2", "vs_3", "vs_4", "vs_5"].map((id) =>
      waitingSession(id, 100),
    ),
    { ...waitingSession("vs_done", 100), status: "verified" },
    waitingSession("vs_new", 900),
  ]);
  t.after(() => server.stop());

  const client = identityClient("rk_test_1", server.address);
  const { canceled, failed } = await cancelStaleSessions(client, 500);

  assert.deepEqual(canceled, ["vs_1", "vs_2", "vs_3", "vs_4", "vs_5"]);
  assert.equal(failed.size, 0);
  assert.deepEqual(
    server.sessions.map(({ status }) => status),
    [...Array<string>(5).fill("canceled"), "verified", "requires_input"],
  );
  assert.deepEqual(
    server.requests.filter((line) => line.startsWith("GET")),
    ["", "&starting_after=vs_2", "&starting_after=vs_4"].map(
      (rest) =>
        `GET /v1/identity/verification_sessions?status=requires_input&created[lt]=500${rest}`,
    ),
  );
});

test("what cannot be canceled is told with what the API says of it", async (t) => {
  const server = await IdentityServer.start([waitingSession("vs_1", 100)]);
  t.after(() => server.stop());
  const client = identityClient("rk_test_1", server.address);
  client.use({
    // Somebody is quicker: between the list and the cancelation the user finishes.
    onRequest({ request }) {
      const [session] = server.sessions;
      if (request.method === "POST" && session !== undefined)
        server.sessions[0] = { ...session, status: "processing" };
    },
  });

  const { canceled, failed } = await cancelStaleSessions(client, 500);

  assert.deepEqual(canceled, []);
  assert.deepEqual([...failed], [["vs_1", "It is processing already."]]);
});

test("a list that fails ends the run with what the API says", async (t) => {
  const server = await IdentityServer.start([]);
  t.after(() => server.stop());
  const client = identityClient("rk_test_1", `${server.address}/elsewhere`);
  await assert.rejects(cancelStaleSessions(client, 500), {
    message: /^No such verification session/u,
  });
});
