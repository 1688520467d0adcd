import assert from "node:assert/strict";
import { test } from "node:test";
import {
  arrayOf,
  declared,
  library,
  literal,
  methodOf,
  nullable,
  primitive,
  requiredParameter,
  requiredProperty,
  unionOf,
} from "../../src/model/build.js";
import type { Declaration, Member, Type } from "../../src/model/contract.js";
import {
  compareWhole,
  contractWith,
  interfaceWith,
  namespace,
  alias,
  differences,
} from "./contract-pair.js";

const string = primitive("string");
const number = primitive("number");

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
