import assert from "node:assert/strict";
import { test } from "node:test";
import {
  arrayOf,
  declared,
  interfaceOf,
  requiredProperty,
} from "../../src/model/build.js";
import type { Declaration } from "../../src/model/contract.js";
import { withLocalNames } from "../../src/model/local-names.js";
import { NameLookup } from "../../src/model/scope.js";

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

test("a type whose name a nearer type has gets a local name, and is written by it", () => {
  const captured = interfaceOf("Address", "read", "", []);
  const contract = withLocalNames({
    apiVersion: "1",
    declarations: [address, inNamespace(user, captured)],
  });
  assert.deepEqual(contract.declarations.slice(2), [
    {
      kind: "local-name",
      name: "Address_",
      documentation: "",
      typeParameters: [],
      target: ["Address"],
    },
  ]);
  const lookup = new NameLookup(contract);
  assert.equal(lookup.nameAt(["Shop"], ["Address"]), "Address_");
  assert.equal(lookup.nameAt(["Shop"], ["Shop", "Address"]), "Address");
  assert.equal(lookup.nameAt([], ["Address"]), "Address");
});

test("a contract whose types can all be named stays as it is", () => {
  const contract = {
    apiVersion: "1",
    declarations: [address, inNamespace(user)],
  };
  assert.equal(withLocalNames(contract), contract);
});
