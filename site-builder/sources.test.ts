import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { sourceAt } from "./sources.js";

describe("where a declaration comes from", () => {
  it("is a schema, or what is inside of one", () => {
    const schema = { kind: "schema", name: "identity.verification_session" };
    const pointer = "/components/schemas/identity.verification_session";
    assert.deepEqual(sourceAt(pointer), schema);
    assert.deepEqual(sourceAt(`${pointer}/properties/status`), schema);
  });

  it("is an operation, or what it sends", () => {
    assert.deepEqual(
      sourceAt("/paths/~1v1~1identity~1verification_sessions/post/requestBody"),
      {
        kind: "operation",
        verb: "POST",
        path: "/v1/identity/verification_sessions",
      },
    );
  });

  it("is nothing elsewhere", () => {
    assert.equal(sourceAt(""), undefined);
    assert.equal(sourceAt("/components/parameters/expand"), undefined);
    assert.equal(sourceAt("/paths/~1v1"), undefined);
  });
});
