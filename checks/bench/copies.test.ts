import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { generateDeclarations } from "../../codegen/src/generation/generate-declarations.js";
import { withCopies } from "./copies.js";

const document = {
  openapi: "3.0.0",
  info: { version: "2020-01-01" },
  paths: {
    "/v1/account": { get: { operationId: "GetAccount" } },
    "/v1/shop/orders/{order}": {
      get: {
        operationId: "GetShopOrdersOrder",
        parameters: [{ name: "order", in: "path", schema: { type: "string" } }],
        responses: { 200: { $ref: "#/components/responses/order" } },
      },
    },
    "/v1/test_helpers/shop/orders": { post: { operationId: "PostOrders" } },
  },
  components: {
    securitySchemes: { key: { type: "http" } },
    responses: {
      order: {
        content: {
          "application/json": {
            schema: { $ref: "#/components/schemas/shop.order" },
          },
        },
      },
    },
    schemas: {
      item: { type: "string" },
      "shop.order": {
        properties: {
          object: { enum: ["shop.order"], type: "string" },
          path: { enum: ["/v1/shop/orders"], type: "string" },
          item: {
            anyOf: [{ type: "string" }, { $ref: "#/components/schemas/item" }],
            discriminator: {
              propertyName: "object",
              mapping: { item: "#/components/schemas/item" },
            },
          },
        },
        "x-resourceId": "shop.order",
        "x-stripeOperations": [
          {
            method_name: "retrieve",
            method_on: "service",
            operation: "get",
            path: "/v1/shop/orders/{order}",
          },
        ],
        "x-stripeResource": { class_name: "Order", in_package: "Shop" },
      },
    },
  },
};

test("a document taken once is as it was", () => {
  assert.deepEqual(withCopies(document, 1), document);
});

test("a copy has names of its own, and refers to what is its own", () => {
  const { paths, components } = withCopies(document, 2);
  assert.deepEqual(Object.keys(paths ?? {}), [
    ...Object.keys(document.paths),
    "/v1/shop_copy2/orders/{order}",
    "/v1/test_helpers/shop_copy2/orders",
  ]);
  assert.deepEqual(paths?.["/v1/shop_copy2/orders/{order}"], {
    get: {
      operationId: "GetShopOrdersOrderCopy2",
      parameters: [{ name: "order", in: "path", schema: { type: "string" } }],
      responses: { 200: { $ref: "#/components/responses/order_copy2" } },
    },
  });
  assert.deepEqual(components?.["securitySchemes"], {
    key: { type: "http" },
  });
  assert.deepEqual(Object.keys(components?.["responses"] ?? {}), [
    "order",
    "order_copy2",
  ]);
  assert.deepEqual(components?.["schemas"]?.["shop.order_copy2"], {
    properties: {
      object: { enum: ["shop.order_copy2"], type: "string" },
      path: { enum: ["/v1/shop/orders"], type: "string" },
      item: {
        anyOf: [
          { type: "string" },
          { $ref: "#/components/schemas/item_copy2" },
        ],
        discriminator: {
          propertyName: "object",
          mapping: { item_copy2: "#/components/schemas/item_copy2" },
        },
      },
    },
    "x-resourceId": "shop.order_copy2",
    "x-stripeOperations": [
      {
        method_name: "retrieve",
        method_on: "service",
        operation: "get",
        path: "/v1/shop_copy2/orders/{order}",
      },
    ],
    "x-stripeResource": { class_name: "OrderCopy2", in_package: "Shop" },
  });
});

test("what is there stays the same beside copies", () => {
  const { paths, components } = withCopies(document, 4);
  for (const [path, item] of Object.entries(document.paths)) {
    assert.deepEqual(paths?.[path], item);
  }
  assert.equal(Object.keys(components?.["schemas"] ?? {}).length, 2 * 4);
  assert.deepEqual(
    components?.["schemas"]?.["shop.order"],
    document.components.schemas["shop.order"],
  );
});

test("declarations of each copy are generated", async (context) => {
  const folder = mkdtempSync(join(tmpdir(), "copies-"));
  context.after(() => rmSync(folder, { recursive: true }));
  const file = join(folder, "api.json");
  writeFileSync(file, JSON.stringify(withCopies(document, 3)));
  const generated = await generateDeclarations(file);
  assert.deepEqual(generated.ok ? [] : generated.problems, []);
  assert.ok(generated.ok);
  const resources = [
    ...generated.value.text.matchAll(/interface (Order\w*Resource) /gu),
  ].map(([, name]) => name);
  assert.deepEqual(resources, [
    "OrderResource",
    "OrderCopy2Resource",
    "OrderCopy3Resource",
  ]);
});
