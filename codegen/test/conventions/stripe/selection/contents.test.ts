import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  contentsOf,
  deletedForm,
  expandable,
  fragmentOf,
  operations,
  pathsOf,
  resource,
  schemasOf,
  to,
} from "./selected.js";

const error = { properties: { about: to("customer") } };
const stubText =
  "Only what identifies it: the rest of this resource was not selected.";

describe("with a class come", () => {
  it("its methods without what their errors refer to, and those on its parts", async () => {
    const parts = {
      schemas: {
        order: resource(
          "Order",
          {},
          operations("list get /v1/orders", "retrieve get /v1/orders/{order}"),
        ),
        line: resource(
          "Line",
          {},
          operations("list get /v1/orders/{order}/lines", "list get /v1/lines"),
        ),
        customer: resource(
          "Customer",
          {},
          operations("list get /v1/customers"),
        ),
        error,
      },
      paths: pathsOf({
        "get /v1/orders": "order",
        "get /v1/orders/{order}": "order",
        "get /v1/orders/{order}/lines": "line",
        "get /v1/lines": "line",
        "get /v1/customers": "customer",
      }),
    };
    assert.deepEqual(await contentsOf(parts, ["Order"]), [
      "order",
      "line",
      "get /v1/orders",
      "get /v1/orders/{order}",
      "get /v1/orders/{order}/lines",
    ]);
    const { line } = await schemasOf(parts, ["Order"]);
    assert.deepEqual(
      line,
      resource("Line", {}, operations("list get /v1/orders/{order}/lines")),
    );
  });

  it("what lists its methods, if only as a stub", async () => {
    const listing = operations("find get /v1/orders/{order}/parts");
    const parts = {
      schemas: {
        order: resource("Order", {}, operations("list get /v1/orders")),
        part: resource("Part", { weight: to("weight") }, listing),
        weight: { type: "number" },
        error: { type: "object" },
      },
      paths: pathsOf({
        "get /v1/orders": "order",
        "get /v1/orders/{order}/parts": "order",
      }),
    };
    const { part, ...others } = await schemasOf(parts, ["Order"]);
    assert.deepEqual(Object.keys(others), ["order"]);
    assert.deepEqual(part, {
      ...resource("Part", {}, listing),
      description: stubText,
    });
  });

  it("the events about it: snapshots by their object, thin ones by what they relate to or by their type", async () => {
    const event = (type: string, properties: unknown, kind?: string) => ({
      type: "object",
      properties,
      "x-stripeEvent": { type, ...(kind === undefined ? {} : { kind }) },
    });
    const thin = (type: string, related?: string) =>
      event(
        type,
        {
          type: { type: "string", enum: [type] },
          ...(related === undefined
            ? {}
            : {
                related_object: {
                  type: "object",
                  properties: { type: { type: "string", enum: [related] } },
                },
              }),
        },
        "thin",
      );
    const schemas = {
      order: resource("Order"),
      deleted_order: deletedForm("DeletedOrder"),
      "order.part": resource("Order.Part"),
      either: { anyOf: [to("customer"), to("order")] },
      customer: resource("Customer"),
      "order.created": event("order.created", { object: to("order") }),
      "order.deleted": event("order.deleted", { object: to("deleted_order") }),
      "any.created": event("any.created", { object: to("either") }),
      "customer.created": event("customer.created", { object: to("customer") }),
      "order.customer.created": event("order.customer.created", {
        object: to("customer"),
      }),
      "v1.any.changed": thin("v1.any.changed", "order"),
      "v1.order.failed": thin("v1.order.failed"),
      "v1.order.of_customer": thin("v1.order.of_customer", "customer"),
      "order_a.b_.failed": thin("order[a.b].failed"),
      "v1.order.part.failed": thin("v1.order.part.failed"),
      "v1.orders.failed": thin("v1.orders.failed"),
    };
    assert.deepEqual(await contentsOf({ schemas }, ["Customer"]), [
      "order",
      "deleted_order",
      "either",
      "customer",
      "any.created",
      "customer.created",
      "order.customer.created",
      "v1.order.of_customer",
    ]);
    const ofOrder = (await contentsOf({ schemas }, ["Order"])).filter(
      (key) => key.includes("created") || /deleted$|changed|failed/u.test(key),
    );
    assert.deepEqual(ofOrder, [
      "order.created",
      "order.deleted",
      "any.created",
      "v1.any.changed",
      "v1.order.failed",
      "order_a.b_.failed",
      "v1.order.part.failed",
    ]);
  });
});

describe("of resources that were not chosen there is", () => {
  const schemas = {
    order: resource("Order", {
      customer: expandable("customer", "deleted_customer"),
      payer: expandable("payer"),
      carriers: { type: "array", items: expandable("carrier") },
      shop: to("shop"),
    }),
    customer: resource("Customer", { account: to("account") }),
    deleted_customer: deletedForm("DeletedCustomer", {
      reason: { type: "string" },
    }),
    payer: { anyOf: [to("customer"), to("account")] },
    account: resource("Account", { card: to("card") }),
    carrier: {
      properties: {
        object: { type: "string", enum: ["carrier"] },
        card: to("card"),
      },
      "x-resourceId": "carrier",
      "x-stripeBypassValidation": true,
    },
    shop: resource("Shop", { owner: expandable("account"), card: to("card") }),
    card: { type: "string" },
  };

  it("a stub where a field may be expanded to them, and all where they are always there", async () => {
    const { order, ...others } = await schemasOf({ schemas }, ["Order"]);
    assert.deepEqual(order, schemas.order);
    const bare = (name: string) => ({
      ...resource(name),
      description: stubText,
    });
    assert.deepEqual(others, {
      customer: bare("Customer"),
      deleted_customer: {
        ...deletedForm("DeletedCustomer"),
        description: stubText,
        required: ["id", "object", "deleted"],
      },
      payer: schemas.payer,
      account: bare("Account"),
      carrier: {
        description: stubText,
        type: "object",
        required: ["object"],
        properties: { object: schemas.carrier.properties.object },
        "x-resourceId": "carrier",
      },
      shop: schemas.shop,
      card: schemas.card,
    });
  });

  it("all where they were chosen too", async () => {
    const { customer, deleted_customer, account } = await schemasOf(
      { schemas },
      ["Order", "Customer"],
    );
    assert.deepEqual(customer, schemas.customer);
    assert.deepEqual(deleted_customer, schemas.deleted_customer);
    assert.deepEqual(account, schemas.account);
  });

  it("all where references are to be followed", async () => {
    assert.deepEqual(await schemasOf({ schemas }, ["Order"], true), schemas);
  });

  it("the deleted form of one that is always there", async () => {
    const linked = {
      order: resource("Order", { customer: to("customer") }),
      customer: resource("Customer"),
      deleted_customer: schemas.deleted_customer,
    };
    assert.deepEqual(await schemasOf({ schemas: linked }, ["Order"]), linked);
  });
});

it("text that may be empty beside a reference is no expandable field", async () => {
  const schemas = {
    order: resource("Order", {
      customer: { anyOf: [{ type: "string", enum: [""] }, to("customer")] },
    }),
    customer: resource("Customer"),
  };
  assert.deepEqual(await schemasOf({ schemas }, ["Order"]), schemas);
});

it("an operation that a chosen class lists and that is not there is a problem", async () => {
  const schemas = {
    order: resource("Order", {}, operations("list get /v1/a")),
  };
  assert.deepEqual(await fragmentOf({ schemas }, ["Order"]), [
    'unknown-operation: the document has no operation "get /v1/a" (#/components/schemas/order/x-stripeOperations/0)',
  ]);
});
