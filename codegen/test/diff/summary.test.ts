import assert from "node:assert/strict";
import { test } from "node:test";
import {
  arrayOf,
  declared,
  library,
  literal,
  methodOf,
  nullable,
  optionalProperty,
  primitive,
  requiredProperty,
  unionOf,
} from "../../src/model/build.js";
import type { Declaration, Member, Type } from "../../src/model/contract.js";
import {
  alias,
  compare,
  interfaceWith,
  namespace,
  others,
} from "./contract-pair.js";

const string = primitive("string");

/** What a report says in joined lines. */
function lines(
  base: readonly Declaration[],
  revision: readonly Declaration[],
): readonly string[] {
  return compare(base, revision).lines.map(({ summary }) => summary);
}

/** What it says of a change of `Shop.Order`. */
function ofOrder(
  before: readonly Member[],
  after: readonly Member[],
): readonly string[] {
  const shop = (members: readonly Member[]) => [
    namespace("Shop", interfaceWith("Order", "read", ...members)),
  ];
  return lines(shop(before), shop(after));
}

/** What it says of a change of the type of `Shop.Order.a`. */
function ofType(before: Type, after: Type): readonly string[] {
  const member = (type: Type) => [requiredProperty("a", type)];
  return ofOrder(member(before), member(after));
}

const values = (...texts: readonly string[]) => unionOf(texts.map(literal));

test("members are said with the object that has them", () => {
  const [a, b, c] = ["a", "b", "c"].map((name) =>
    optionalProperty(name, string),
  );
  assert.ok(a && b && c);
  assert.deepEqual(ofOrder([], [a]), ["Add support for `a` on `Shop.Order`"]);
  assert.deepEqual(ofOrder([a, b], []), [
    "Remove support for `a` and `b` on `Shop.Order`",
  ]);
  assert.deepEqual(ofOrder([], [c, a, b]), [
    "Add support for `a`, `b`, and `c` on `Shop.Order`",
  ]);
});

test("values are said with their enum, of an array with the array", () => {
  assert.deepEqual(ofType(values("a", "b"), values("a", "b", "c", "d")), [
    "Add support for new values `c` and `d` on enum `Shop.Order.a`",
  ]);
  assert.deepEqual(
    ofType(arrayOf(values("a", "b")), arrayOf(values("b", "c"))),
    [
      "Add support for new value `c` on enum `Shop.Order.a`",
      "Remove support for value `a` from enum `Shop.Order.a`",
    ],
  );
});

test("types are said as TypeScript, long enums as enum", () => {
  assert.deepEqual(ofType(string, nullable(string)), [
    "Change type of `Shop.Order.a` from `string` to `string | null`",
  ]);
  assert.deepEqual(ofType(string, nullable(values("a", "b", "c", "d", "e"))), [
    "Change type of `Shop.Order.a` from `string` to `enum | null`",
  ]);
  assert.deepEqual(
    ofType(values("a", "b"), unionOf([values("a", "b"), others])),
    ["Change enum `Shop.Order.a` to allow for other values"],
  );
});

test("presence is said of the member, one line for each name", () => {
  const [a, b] = [requiredProperty("a", string), requiredProperty("b", string)];
  assert.deepEqual(
    ofOrder(
      [a, b],
      [
        { ...a, optional: true },
        { ...b, optional: true },
      ],
    ),
    [
      "Change `Shop.Order.a` to be optional",
      "Change `Shop.Order.b` to be optional",
    ],
  );
});

test("methods are said with the resource, and resources by their names", () => {
  const order = interfaceWith(
    "Order",
    "read",
    requiredProperty("object", literal("order")),
  );
  const service = (...names: readonly string[]) =>
    interfaceWith(
      "OrderResource",
      "call",
      ...names.map((name) =>
        methodOf(name, [], library("Promise", declared(["Order"]))),
      ),
    );
  const sourced = (declaration: Declaration) => ({
    ...declaration,
    pointer: "/components/schemas/order",
  });
  assert.deepEqual(
    lines([order, service("get")], [order, service("get", "list")]),
    ["Add support for `list` method on resource `Order`"],
  );
  assert.deepEqual(lines([], [sourced(order), sourced(service("get"))]), [
    "Add support for new resource `Order`",
  ]);
  assert.deepEqual(lines([order], [order, sourced(service("get", "list"))]), [
    "Add support for `get` and `list` methods on resource `Order`",
  ]);
});

test("operations without a resource of their own are those of their namespace", () => {
  const shop = (...members: readonly Member[]) => [
    namespace("Shop", interfaceWith("ShopResource", "call", ...members)),
  ];
  const [get, pay] = ["get", "pay"].map((name) => methodOf(name, [], string));
  assert.ok(get && pay);
  assert.deepEqual(lines(shop(get, pay), shop(get)), [
    "Remove support for `pay` method on resource `Shop`",
  ]);
});

test("a member whose name is no identifier stands in brackets", () => {
  const type = (inner: Type) => (name: string) => requiredProperty(name, inner);
  const names = ["", "a-b", "c"];
  assert.deepEqual(
    ofOrder(names.map(type(string)), names.map(type(primitive("number")))),
    [
      'Change type of `Shop.Order.c`, `Shop.Order[""]`, and `Shop.Order["a-b"]` from `string` to `number`',
    ],
  );
});

test("a map that is an interface now is said to be one", () => {
  const map: Type = {
    kind: "object",
    members: [{ kind: "index", key: "key", type: primitive("unknown") }],
  };
  assert.deepEqual(
    lines(
      [namespace("Shop", alias("Order", map))],
      [
        namespace(
          "Shop",
          interfaceWith("Order", "read", requiredProperty("a", string)),
        ),
      ],
    ),
    [
      "Change type of `Shop.Order` from `{ [key: string]: unknown }` to `interface Shop.Order`",
    ],
  );
});

test("what is left of a deleted resource is no resource", () => {
  const order = interfaceWith(
    "DeletedOrder",
    "read",
    requiredProperty("object", literal("order")),
    requiredProperty("deleted", literal(true)),
  );
  const pointer = "/components/schemas/deleted_order";
  assert.deepEqual(lines([], [{ ...order, pointer }]), [
    "Add support for new type `DeletedOrder`",
  ]);
});

test("equal changes in several places are one line", () => {
  const both = (...members: readonly Member[]) => [
    interfaceWith("Order", "read", ...members),
    interfaceWith("Cart", "read", ...members),
  ];
  const [a, b] = [optionalProperty("a", string), optionalProperty("b", string)];
  assert.deepEqual(lines(both(), both(a, b)), [
    "Add support for `a` and `b` on `Cart` and `Order`",
  ]);
});

test("a change that breaks is apart from the same one that does not", () => {
  const both = (...members: readonly Member[]) => [
    interfaceWith("Order", "read", ...members),
    interfaceWith("OrderCreateParams", "write", ...members),
  ];
  const report = compare(both(), both(requiredProperty("a", string)));
  assert.deepEqual(
    report.lines.map(({ level, summary }) => `${level}: ${summary}`),
    [
      "breaking: Add support for `a` on `OrderCreateParams`",
      "additive: Add support for `a` on `Order`",
    ],
  );
});

test("enums with other values are other lines, though the new value is the same", () => {
  const both = (one: Type, other: Type) => [
    interfaceWith("A", "read", requiredProperty("a", one)),
    interfaceWith("B", "read", requiredProperty("b", other)),
  ];
  assert.deepEqual(
    lines(
      both(values("a", "b"), values("a", "c")),
      both(values("a", "b", "x"), values("a", "c", "x")),
    ),
    [
      "Add support for new value `x` on enum `A.a`",
      "Add support for new value `x` on enum `B.b`",
    ],
  );
});

test("the verdict is that of the gravest change", () => {
  const order = (...members: readonly Member[]) => [
    interfaceWith("Order", "read", ...members),
  ];
  const a = requiredProperty("a", string);
  const verdict = (before: readonly Member[], after: readonly Member[]) =>
    compare(order(...before), order(...after)).verdict;
  assert.equal(verdict([a], [a]), "none");
  assert.equal(verdict([a], [{ ...a, documentation: "New." }]), "patch");
  assert.equal(verdict([], [{ ...a, documentation: "New." }]), "minor");
  assert.equal(verdict([a], []), "major");
});
