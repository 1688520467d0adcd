import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  contentsOf,
  deletedForm,
  fragmentOf,
  operations,
  pathsOf,
  resource,
} from "./selected.js";

const schemas = {
  customer: resource("Customer"),
  deleted_customer: deletedForm("DeletedCustomer"),
  "shop.order": resource("Shop.Order"),
  "shop.cart": resource("Shop.Cart"),
  "shop.back.room": resource("Shop.Back.Room"),
  "portal.order": resource("Portal.Order"),
  error: { type: "object" },
  shop: resource("Shop"),
};
const chosenBy = (...names: readonly string[]) =>
  contentsOf({ schemas }, names);

describe("a name chooses", () => {
  it("a class by its full name, with its deleted form", async () => {
    assert.deepEqual(await chosenBy("Customer"), [
      "customer",
      "deleted_customer",
    ]);
    assert.deepEqual(await chosenBy("Shop.Order"), ["shop.order"]);
  });

  it("all classes of a package and of those inside it, and the class of that name", async () => {
    assert.deepEqual(await chosenBy("Shop"), [
      "shop.order",
      "shop.cart",
      "shop.back.room",
      "shop",
    ]);
    assert.deepEqual(await chosenBy("Shop.Back"), ["shop.back.room"]);
  });

  it("together with others, each thing once and in the order of the document", async () => {
    assert.deepEqual(
      await chosenBy("Portal", "Shop.Order", "Portal.Order", "Customer"),
      ["customer", "deleted_customer", "shop.order", "portal.order"],
    );
  });

  it("nothing that is not there: all such names are problems, with what may be meant", async () => {
    const unknown = {
      customer: '; did you mean "Customer"?',
      Customers: '; did you mean "Customer"?',
      DeletedCustomer: '; did you mean "Customer"?',
      CustomerResource: '; did you mean "Customer"?',
      Order: '; did you mean "Portal.Order" or "Shop.Order"?',
      "shop.order": '; did you mean "Shop.Order"?',
      "Shop.Ordr": '; did you mean "Shop.Order"?',
      Shop2: '; did you mean "Shop"?',
      Nothing: "",
      "": "",
      "Shop.": '; did you mean "Shop"?',
      "a\nb": "",
    };
    assert.deepEqual(
      await fragmentOf({ schemas }, ["Shop", ...Object.keys(unknown)]),
      Object.entries(unknown).map(
        ([name, hint]) =>
          `unknown-name: there is no package or class ${JSON.stringify(name)}${hint} (#)`,
      ),
    );
  });

  it("nothing that cannot name a type", async () => {
    const hostile = { a: resource("a,b"), b: resource("*/"), c: resource("1") };
    assert.deepEqual(
      await fragmentOf({ schemas: hostile }, ["a,b", "*/", "1"]),
      ["a,b", "*/", "1"].map(
        (name) => `unknown-name: there is no package or class "${name}" (#)`,
      ),
    );
  });

  it("test helpers by the package TestHelpers, and not with the class that they help to test", async () => {
    const path = "/v1/test_helpers/shop/orders/{order}/ship";
    const parts = {
      schemas: {
        "shop.order": resource(
          "Shop.Order",
          {},
          operations("list get /v1/shop/orders", `ship post ${path}`),
        ),
        error: schemas.error,
      },
      paths: pathsOf({
        "get /v1/shop/orders": "shop.order",
        [`post ${path}`]: "shop.order",
      }),
    };
    assert.deepEqual(await contentsOf(parts, ["Shop"]), [
      "shop.order",
      "get /v1/shop/orders",
    ]);
    for (const name of ["TestHelpers", "TestHelpers.Shop.Order"]) {
      assert.deepEqual(await contentsOf(parts, [name]), [
        "shop.order",
        `post ${path}`,
      ]);
    }
  });
});

it("what is wrong with the document's extensions is said before anything is chosen", async () => {
  const wrong = {
    ...schemas,
    bad: resource("Bad", {}, { "x-stripeResource": 1 }),
  };
  assert.deepEqual(await fragmentOf({ schemas: wrong }, ["Customer"]), [
    "extension: expected an object (#/components/schemas/bad/x-stripeResource)",
  ]);
});
