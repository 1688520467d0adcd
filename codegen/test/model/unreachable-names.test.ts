import assert from "node:assert/strict";
import { test } from "node:test";
import {
  arrayOf,
  declared,
  interfaceOf,
  requiredProperty,
} from "../../src/model/build.js";
import type { Declaration } from "../../src/model/contract.js";
import { unreachableNames } from "../../src/model/unreachable-names.js";

const address = interfaceOf("Address", "read", "", []);
const user = {
  ...interfaceOf("User", "read", "", [
    requiredProperty("address", arrayOf(declared(["Address"]))),
  ]),
  pointer: "/user",
};

function inNamespace(...declarations: readonly Declaration[]): Declaration {
  return { kind: "namespace", name: "Shop", documentation: "", declarations };
}

test("a use of a type whose name a nearer type has is found", () => {
  const captured = { ...interfaceOf("Address", "read", "", []) };
  assert.deepEqual(
    unreachableNames({
      apiVersion: "1",
      declarations: [address, inNamespace(user, captured)],
    }),
    [{ place: ["Shop"], name: ["Address"], pointer: "/user" }],
  );
});

test("uses that some name reaches are not", () => {
  assert.deepEqual(
    unreachableNames({
      apiVersion: "1",
      declarations: [address, inNamespace(user)],
    }),
    [],
  );
});
