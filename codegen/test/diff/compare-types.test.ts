import assert from "node:assert/strict";
import { test } from "node:test";
import {
  arrayOf,
  declared,
  library,
  literal,
  mapOf,
  methodOf,
  nullable,
  optionalProperty,
  primitive,
  requiredProperty,
  typeParameter,
  unionOf,
} from "../../src/model/build.js";
import type { Declaration, Member, Type } from "../../src/model/contract.js";
import {
  interfaceWith,
  namespace,
  alias,
  differences,
} from "./contract-pair.js";

const string = primitive("string");
const number = primitive("number");

test("types that hold themselves are compared once", () => {
  const tree = (value: Type) => [
    interfaceWith(
      "Tree",
      "read",
      requiredProperty("children", arrayOf(declared(["Tree", "Node"]))),
    ),
    namespace(
      "Tree",
      interfaceWith(
        "Node",
        "read",
        requiredProperty("nodes", arrayOf(declared(["Tree", "Node"]))),
        requiredProperty("root", declared(["Tree"])),
        requiredProperty("value", value),
      ),
    ),
  ];
  assert.deepEqual(differences(tree(string), tree(number)), [
    "read-type-replaced Tree.children[].value",
  ]);
});

test("types that hold each other are the same under other names", () => {
  const pair = (one: string, other: string) => [
    interfaceWith(one, "read", requiredProperty("next", declared([other]))),
    interfaceWith(other, "read", requiredProperty("next", declared([one]))),
    interfaceWith("Owner", "read", requiredProperty("first", declared([one]))),
  ];
  const both = [...pair("A", "B").slice(0, 2), ...pair("C", "D").slice(0, 2)];
  const owner = (name: string) =>
    interfaceWith("Owner", "read", requiredProperty("first", declared([name])));
  assert.deepEqual(
    differences([...both, owner("A")], [...both, owner("C")]),
    [],
  );
});

test("what a generic type is given is compared where it is found", () => {
  const page: Declaration = {
    kind: "interface",
    name: "Page",
    direction: "read",
    documentation: "",
    typeParameters: ["T"],
    extends: [],
    members: [requiredProperty("data", arrayOf(typeParameter("T")))],
  };
  const service = (item: Type) => [
    page,
    interfaceWith(
      "ThingResource",
      "call",
      methodOf("list", [], library("Promise", declared(["Page"], item))),
    ),
  ];
  assert.deepEqual(differences(service(string), service(nullable(string))), [
    "read-null-added ThingResource.list().data[]",
  ]);
});

test("another name of a type parameter is no change", () => {
  const page = (name: string): Declaration => ({
    kind: "interface",
    name: "Page",
    direction: "read",
    documentation: "",
    typeParameters: [name],
    extends: [],
    members: [requiredProperty("data", arrayOf(typeParameter(name)))],
  });
  assert.deepEqual(differences([page("T")], [page("Item")]), []);
});

test("what shared bases have is said once, where it is declared", () => {
  const list = (...members: readonly Member[]): readonly Declaration[] => [
    interfaceWith("Paging", "write", ...members),
    {
      kind: "interface",
      name: "ListParams",
      direction: "write",
      documentation: "",
      typeParameters: [],
      extends: [declared(["Paging"])],
      members: [],
    },
  ];
  const limit = optionalProperty("limit", number);
  assert.deepEqual(
    differences(list(limit), list(limit, optionalProperty("page", string))),
    ["write-optional-member-added Paging.page"],
  );
  const inline = [
    interfaceWith("Paging", "write", limit),
    interfaceWith("ListParams", "write", limit),
  ];
  assert.deepEqual(differences(list(limit), inline), []);
});

test("an object with names that becomes a map is another type", () => {
  const thing = (type: Type) => [
    interfaceWith("Thing", "read", requiredProperty("a", type)),
  ];
  const named: Type = {
    kind: "object",
    members: [requiredProperty("b", string)],
  };
  assert.deepEqual(differences(thing(named), thing(mapOf(string))), [
    "read-type-replaced Thing.a",
  ]);
});

test("what is left of a type is compared with the type, and with what else is left of it", () => {
  const other = declared(["Other"]);
  const thing = (type: Type) => [
    interfaceWith("Thing", "read", requiredProperty("a", type)),
    interfaceWith(
      "Other",
      "read",
      requiredProperty("b", string),
      optionalProperty("c", string),
      requiredProperty("d", string),
    ),
  ];
  const without = (...names: readonly string[]) =>
    thing(library("Omit", other, unionOf(names.map(literal))));
  assert.deepEqual(differences(without("b"), without("c", "b")), [
    "read-optional-member-removed Thing.a.c",
  ]);
  assert.deepEqual(differences(without("b"), without("c")), [
    "read-optional-member-removed Thing.a.c",
    "read-required-member-added Thing.a.b",
  ]);
  assert.deepEqual(differences(without("b"), thing(other)), [
    "read-form-made-interface Thing.a",
    "read-required-member-added Thing.a.b",
  ]);
  assert.deepEqual(differences(thing(other), without("b")), [
    "read-required-member-removed Thing.a.b",
    "read-form-made-alias Thing.a",
  ]);
});

test("arguments of types that TypeScript calculates with are not taken for the value", () => {
  const thing = (name: string) => [
    interfaceWith(
      "Thing",
      "read",
      requiredProperty(
        "a",
        library("Pick", declared(["Other"]), literal(name)),
      ),
    ),
    interfaceWith(
      "Other",
      "read",
      requiredProperty("b", string),
      requiredProperty("c", string),
    ),
  ];
  assert.deepEqual(differences(thing("b"), thing("c")), [
    "read-type-replaced Thing.a",
  ]);
});

test("an object that moves out of a resource, or into it, is compared member for member", () => {
  const members = [
    requiredProperty("city", string),
    requiredProperty("zip", string),
  ];
  const inline = [
    interfaceWith(
      "Owner",
      "read",
      requiredProperty("home", declared(["Owner", "Home"])),
    ),
    namespace("Owner", interfaceWith("Home", "read", ...members)),
    interfaceWith(
      "Address",
      "read",
      ...members,
      optionalProperty("state", string),
    ),
  ];
  const shared = [
    interfaceWith(
      "Owner",
      "read",
      requiredProperty("home", declared(["Address"])),
    ),
    interfaceWith(
      "Address",
      "read",
      ...members,
      optionalProperty("state", string),
    ),
  ];
  assert.deepEqual(differences(inline, shared), [
    "read-name-removed Owner.home",
    "read-optional-member-added Owner.home.state",
  ]);
});

test("an interface that has an index signature fits maps as an object type does", () => {
  const map = mapOf(string);
  const index: Member = { kind: "index", key: "key", type: string };
  assert.deepEqual(
    differences([alias("Thing", map)], [interfaceWith("Thing", "read", index)]),
    [],
  );
});
