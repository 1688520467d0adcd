import assert from "node:assert/strict";
import { test } from "node:test";
import { interfaceOf } from "../../src/model/build.js";
import { DeclarationScope } from "../../src/model/declaration-scope.js";

const empty = (name: string) => interfaceOf(name, "read", "", []);

test("a name is given once, and who asks again learns who has it", () => {
  const scope = new DeclarationScope(["Identity"]);
  assert.equal(scope.claim("Status", "/a"), undefined);
  assert.equal(scope.claim("Status", "/b"), "/a");
  assert.equal(scope.claim("constructor", "/c"), undefined);
  assert.equal(scope.child("Status").claim("Status", "/d"), undefined);
});

test("types keep their order, and namespaces follow by name, letter case aside", () => {
  const scope = new DeclarationScope(["Identity"]);
  for (const name of ["Zone", "Area"]) scope.add(empty(name));
  for (const name of ["b", "A", "C"]) scope.child(name).add(empty("X"));
  assert.deepEqual(
    scope.declarations().map(({ kind, name }) => `${kind} ${name}`),
    [
      "interface Zone",
      "interface Area",
      "namespace A",
      "namespace b",
      "namespace C",
    ],
  );
});

test("a namespace that nothing was declared in is not there", () => {
  const scope = new DeclarationScope([]);
  scope.child("Empty").child("Inner");
  assert.deepEqual(scope.declarations(), []);
  assert.deepEqual(scope.namespace("Empty"), []);
});
