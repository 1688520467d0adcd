import assert from "node:assert/strict";
import { test } from "node:test";
import {
  arrayOf,
  declared,
  literal,
  nullable,
  optionalProperty,
  primitive,
  requiredProperty,
  unionOf,
} from "../../src/model/build.js";
import type { Type } from "../../src/model/contract.js";
import {
  interfaceWith,
  namespace,
  alias,
  differences,
} from "./contract-pair.js";

const string = primitive("string");

test("a union written out is that union by its name", () => {
  const source = (type: Type) => [
    interfaceWith("Owner", "read", requiredProperty("source", type)),
    interfaceWith("Card", "read", requiredProperty("number", string)),
    interfaceWith("Bank", "read", requiredProperty("iban", string)),
    alias("Source", unionOf([declared(["Card"]), declared(["Bank"])])),
  ];
  assert.deepEqual(
    differences(
      source(unionOf([string, declared(["Bank"]), declared(["Card"])])),
      source(unionOf([string, declared(["Source"])])),
    ),
    [],
  );
});

test("true and false are boolean, and what is unknown takes null", () => {
  const thing = (type: Type) => [
    interfaceWith("Thing", "read", requiredProperty("a", type)),
  ];
  const both = unionOf([literal(true), literal(false)]);
  assert.deepEqual(differences(thing(both), thing(primitive("boolean"))), []);
  const unknown = primitive("unknown");
  assert.deepEqual(differences(thing(unknown), thing(nullable(unknown))), []);
});

test("what else a union lists beside an object without members says nothing", () => {
  const empty: Type = { kind: "object", members: [] };
  const thing = (...types: readonly Type[]) => [
    interfaceWith("Thing", "read", requiredProperty("a", unionOf(types))),
  ];
  assert.deepEqual(differences(thing(empty, string), thing(empty)), []);
  assert.deepEqual(
    differences(thing(string, arrayOf(string)), thing(string, empty)),
    ["read-type-widened Thing.a"],
  );
  const withMember: Type = {
    kind: "object",
    members: [optionalProperty("b", string)],
  };
  assert.deepEqual(
    differences(thing(empty, literal("")), thing(withMember, literal(""))),
    ["read-optional-member-added Thing.a.b"],
  );
});

test("objects of a union are compared with those that they are like, whatever their names", () => {
  const member = (name: string) => requiredProperty(name, string);
  const thing = (...nested: readonly (readonly [string, string])[]) => [
    interfaceWith(
      "Thing",
      "read",
      requiredProperty(
        "a",
        unionOf(nested.map(([name]) => declared(["Thing", name]))),
      ),
    ),
    namespace(
      "Thing",
      ...nested.map(([name, of]) => interfaceWith(name, "read", member(of))),
    ),
  ];
  assert.deepEqual(
    differences(
      thing(["A", "one"], ["A2", "two"]),
      thing(["A", "two"], ["A2", "one"]),
    ),
    [
      "read-required-member-removed Thing.A.one",
      "read-required-member-removed Thing.A2.two",
      "read-required-member-added Thing.A.two",
      "read-required-member-added Thing.A2.one",
    ],
  );
});
