import assert from "node:assert/strict";
import { test } from "node:test";
import { Onboarding } from "../src/onboarding.js";
import { FakeReports, FakeSessions } from "./fake-identity.js";

test("a verification begins with a session for the user", async () => {
  const sessions = new FakeSessions();
  const onboarding = new Onboarding(sessions, new FakeReports());

  assert.equal(await onboarding.begin("ada"), "https://verify.example/vs_1");

  const session = await sessions.retrieve("vs_1");
  assert.equal(session.client_reference_id, "ada");
  assert.equal(session.status, "requires_input");
  assert.deepEqual(onboarding.progressOf("ada"), { state: "not started" });
});
