import assert from "node:assert/strict";
import { test } from "node:test";
import {
  camelCase,
  pascalCase,
  singularName,
} from "../../src/conventions/naming.js";

test("types are named after properties, methods and schemas in Pascal case", () => {
  const names = {
    id_number: "IdNumber",
    line1: "Line1",
    "first-name": "FirstName",
    "identity.verification_session": "IdentityVerificationSession",
    "[redacted]": "Redacted",
    "1st": "_1st",
    JPY: "JPY",
    __proto__x: "ProtoX",
    größe: "Größe",
    "a\nb": "AB",
  };
  for (const [text, name] of Object.entries(names)) {
    assert.equal(pascalCase(text), name);
  }
});

test("text without a letter or digit names nothing", () => {
  for (const text of ["", '"', "\n", "[]", "__"]) {
    assert.equal(pascalCase(text), undefined);
    assert.equal(camelCase(text), undefined);
  }
});

test("methods and arguments are named in camel case", () => {
  assert.equal(camelCase("retrieve_payment_method"), "retrievePaymentMethod");
  assert.equal(camelCase("customer"), "customer");
});

test("the type of an array's item has the singular of the property's last word", () => {
  const names = {
    allowed_types: "allowed_type",
    tax_id_data: "tax_id_datum",
    countries: "country",
    addresses: "address",
    boxes: "box",
    branches: "branch",
    statuses: "status",
    status: "status",
    address: "address",
    payment_method_types: "payment_method_type",
    items: "item",
    currencies: "currency",
    lines: "line",
    balances: "balance",
  };
  for (const [property, name] of Object.entries(names)) {
    assert.equal(singularName(property), name);
  }
});
