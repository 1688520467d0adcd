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
  requiredParameter,
  requiredProperty,
  typeParameter,
  unionOf,
} from "../../src/model/build.js";
import type { Declaration, Member, Type } from "../../src/model/contract.js";
import {
  compare,
  compareWhole,
  contractWith,
  interfaceWith,
  namespace,
  rulesAndSubjects,
} from "./contract-pair.js";

const string = primitive("string");
const number = primitive("number");

function alias(name: string, type: Type): Declaration {
  return {
    kind: "alias",
    name,
    direction: "read",
    documentation: "",
    typeParameters: [],
    type,
  };
}

function differences(
  base: readonly Declaration[],
  revision: readonly Declaration[],
): readonly string[] {
  return rulesAndSubjects(compare(base, revision));
}

/** `Shop.Order`, with a nested type for its items, of which each has a status. */
function order(status: Type, ...nested: readonly Declaration[]): Declaration {
  const item = declared(["Shop", "Order", "Item"]);
  return namespace(
    "Shop",
    interfaceWith("Order", "read", requiredProperty("items", arrayOf(item))),
    namespace(
      "Order",
      interfaceWith("Item", "read", requiredProperty("status", status)),
      ...nested,
    ),
  );
}

test("a subject is the path that people take, through nested types, arrays and packages", () => {
  assert.deepEqual(differences([order(string)], [order(nullable(string))]), [
    "read-null-added Shop.Order.items[].status",
  ]);
});

test("a literal that becomes an enum brings the name of the enum along, which ends with it", () => {
  const status = declared(["Shop", "Order", "Item", "Status"]);
  const named = namespace(
    "Item",
    alias("Status", unionOf([literal("paid"), literal("sent")])),
  );
  assert.deepEqual(
    differences([order(literal("paid"))], [order(status, named)]),
    ["read-value-added Shop.Order.items[].status"],
  );
  assert.deepEqual(
    differences([order(status, named)], [order(literal("paid"))]),
    [
      "read-name-removed Shop.Order.items[].status",
      "read-value-removed Shop.Order.items[].status",
    ],
  );
});

test("a nested type that is renamed is compared all the same, and its old name missed", () => {
  const thing = (name: string, ...members: readonly Member[]) => [
    interfaceWith(
      "Thing",
      "read",
      requiredProperty("part", declared(["Thing", name])),
    ),
    namespace("Thing", interfaceWith(name, "read", ...members)),
  ];
  assert.deepEqual(
    differences(
      thing("Part", requiredProperty("a", string)),
      thing("Piece", requiredProperty("a", number)),
    ),
    [
      "read-name-removed Thing.part",
      "read-type-replaced Thing.part.a",
      "read-name-added Thing.part",
    ],
  );
});

test("a declaration that is renamed takes its nested names along", () => {
  const shop = (name: string) => [
    interfaceWith("Owner", "read", requiredProperty("a", declared([name]))),
    interfaceWith(
      name,
      "read",
      requiredProperty("part", declared([name, "Part"])),
    ),
    namespace(
      name,
      interfaceWith("Part", "read", requiredProperty("id", string)),
    ),
  ];
  assert.deepEqual(differences(shop("Pet"), shop("Animal")), [
    "read-declaration-removed Pet",
    "read-declaration-added Animal",
  ]);
});

test("a type by another name that is the same is no change", () => {
  const account = (name: string) => [
    interfaceWith("Owner", "read", requiredProperty("a", declared([name]))),
    interfaceWith("A", "read", requiredProperty("id", string)),
    interfaceWith("B", "read", requiredProperty("id", string)),
  ];
  assert.deepEqual(differences(account("A"), account("B")), []);
});

test("a type by another name that differs is another type", () => {
  const owner = (name: string) => [
    interfaceWith("Owner", "read", requiredProperty("a", declared([name]))),
    interfaceWith("A", "read", requiredProperty("id", string)),
    interfaceWith("B", "read", requiredProperty("id", number)),
  ];
  assert.deepEqual(differences(owner("A"), owner("B")), [
    "read-type-replaced Owner.a",
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

test("a new resource is one change, with its methods, its params and its deleted form", () => {
  const client = [interfaceWith("Options", "write")];
  const params = declared(["Shop", "OrderCreateParams"]);
  const added = namespace(
    "Shop",
    interfaceWith(
      "OrderResource",
      "call",
      methodOf(
        "create",
        [requiredParameter("params", params)],
        library("Promise", declared(["Shop", "Order"])),
      ),
    ),
    interfaceWith("Order", "read", requiredProperty("id", string)),
    interfaceWith("DeletedOrder", "read", requiredProperty("id", string)),
    interfaceWith(
      "OrderCreateParams",
      "write",
      requiredProperty("name", string),
    ),
  );
  assert.deepEqual(differences(client, [...client, added]), [
    "read-declaration-added Shop.Order",
  ]);
  assert.deepEqual(differences([...client, added], client), [
    "read-declaration-removed Shop.Order",
  ]);
});

test("a new method brings its params along", () => {
  const service = (...names: readonly string[]) => [
    interfaceWith(
      "ThingResource",
      "call",
      ...names.map((name) =>
        methodOf(
          name,
          [requiredParameter("params", declared([`Thing${name}Params`]))],
          string,
        ),
      ),
    ),
    ...names.map((name) => interfaceWith(`Thing${name}Params`, "write")),
  ];
  assert.deepEqual(differences(service("Get"), service("Get", "List")), [
    "write-method-added ThingResource.List",
  ]);
});

test("a second name that goes is missed, and nothing is said twice because of one", () => {
  const shop = (type: Type) =>
    namespace(
      "Shop",
      interfaceWith("Order", "read", requiredProperty("id", type)),
    );
  const second: Declaration = {
    kind: "export",
    name: "Order",
    documentation: "",
    target: ["Shop", "Order"],
  };
  assert.deepEqual(
    differences([shop(string), second], [shop(number), second]),
    ["read-type-replaced Shop.Order.id"],
  );
  assert.deepEqual(differences([shop(string), second], [shop(string)]), [
    "read-name-removed Shop.Order",
  ]);
  assert.deepEqual(differences([shop(string), second], []), [
    "read-declaration-removed Shop.Order",
  ]);
});

test("the name of the API version is no change", () => {
  const version = (name: string) =>
    contractWith([alias("ApiVersion", literal(name))], name);
  const report = compareWhole(version("1"), version("2"));
  assert.deepEqual(report.changes, []);
  assert.equal(report.verdict, "none");
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

test("an argument that may be left out and comes in front of others moves them", () => {
  const method = (...names: readonly string[]) => [
    interfaceWith(
      "ThingResource",
      "call",
      methodOf(
        "get",
        names.map((name) => ({
          name,
          optional: true,
          type: name === "options" ? number : string,
        })),
        string,
      ),
    ),
  ];
  assert.deepEqual(
    differences(method("options"), method("params", "options")),
    [
      "write-type-replaced ThingResource.get(params)",
      "write-optional-parameter-added ThingResource.get(options)",
    ],
  );
});

test("arguments go by their place: another name is no change", () => {
  const method = (name: string) => [
    interfaceWith(
      "ThingResource",
      "call",
      methodOf("get", [requiredParameter(name, string)], string),
    ),
  ];
  assert.deepEqual(differences(method("id"), method("thing")), []);
});

test("what all signatures of a method have is said once", () => {
  const options = (type: Type) => ({ name: "options", optional: true, type });
  const params = { name: "params", optional: true, type: string };
  const both = (type: Type) => [
    methodOf("list", [params, options(type)], type),
    methodOf("list", [options(type)], type),
  ];
  const service = (...members: readonly Member[]) => [
    interfaceWith("ThingResource", "call", ...members),
  ];
  const flag = primitive("boolean");
  assert.deepEqual(
    differences(service(...both(number)), service(...both(flag))),
    [
      "read-type-replaced ThingResource.list()",
      "write-type-replaced ThingResource.list(options)",
    ],
  );
  assert.deepEqual(
    differences(service(...both(number)), service(...both(number).slice(0, 1))),
    ["write-signature-removed ThingResource.list"],
  );
});

test("a type that takes more, and loses its name, is missed by its name", () => {
  const params = (type: Type, ...nested: readonly Declaration[]) => [
    interfaceWith("Params", "write", requiredProperty("a", type)),
    namespace("Params", ...nested),
  ];
  const named = alias("A", unionOf([literal("a"), literal("b")]));
  assert.deepEqual(
    differences(params(declared(["Params", "A"]), named), params(string)),
    ["write-name-removed Params.a", "write-type-widened Params.a"],
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

test("an interface that has an index signature fits maps as an object type does", () => {
  const map = mapOf(string);
  const index: Member = { kind: "index", key: "key", type: string };
  assert.deepEqual(
    differences([alias("Thing", map)], [interfaceWith("Thing", "read", index)]),
    [],
  );
});

test("arguments of types that TypeScript calculates with are not taken for the value", () => {
  const thing = (...names: readonly string[]) => [
    interfaceWith(
      "Thing",
      "read",
      requiredProperty(
        "a",
        library("Omit", declared(["Other"]), unionOf(names.map(literal))),
      ),
    ),
    interfaceWith("Other", "read", requiredProperty("b", string)),
  ];
  assert.deepEqual(differences(thing("b"), thing("b", "c")), [
    "read-type-replaced Thing.a",
  ]);
});
