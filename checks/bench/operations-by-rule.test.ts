import assert from "node:assert/strict";
import { test } from "node:test";
import { operationsByRule } from "./operations-by-rule.js";

test("operations that the official package has by hand are left out", () => {
  const paths = {
    "/v1/account": { get: {} },
    "/v1/accounts/{account}/people/{person}": { get: {}, post: {} },
    "/v1/coupons/{coupon}": { delete: {}, get: {} },
    "/v1/subscriptions/{id}": { delete: {}, get: {} },
  };
  assert.deepEqual(operationsByRule(paths), {
    "/v1/coupons/{coupon}": { delete: {}, get: {} },
    "/v1/subscriptions/{id}": { get: {} },
  });
});
