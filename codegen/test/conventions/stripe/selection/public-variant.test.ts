import assert from "node:assert/strict";
import { test } from "node:test";
import { declarationsOf } from "../../../../src/generation/generate-declarations.js";
import { fragmentOf } from "../../../../src/generation/fragment.js";
import { jsonText } from "../../../../src/openapi/text/json-text.js";
import { loaded } from "../../../openapi/load-text.js";
import { pathsOf, to } from "./selected.js";

/*
 * Stripe's public specifications list no operations, and leave out other things
 * that the conventions then tell by what a document has.
 */

function resource(
  object: string,
  properties: Readonly<Record<string, unknown>> = {},
): Readonly<Record<string, unknown>> {
  return {
    type: "object",
    required: ["object"],
    properties: { object: { type: "string", enum: [object] }, ...properties },
  };
}

const addressOf = {
  type: "object",
  properties: { city: { type: "string", nullable: true } },
};

const document = JSON.stringify({
  openapi: "3.0.0",
  info: { title: "Public", version: "2022-11-15" },
  paths: pathsOf({
    "get /v1/customers/{customer}": "customer",
    "post /v1/customers": "customer",
    "get /v1/customers/{customer}/sources": "source_list",
    "post /v1/test_helpers/customers/{customer}/fund_cash_balance": "balance",
    "get /v1/balances/{id}": "balance",
  }),
  components: {
    schemas: {
      error: { properties: { customer: to("customer") } },
      customer: resource("customer", {
        tax: to("tax_product_resource_postal_address"),
      }),
      balance: resource("balance"),
      account: resource("account", { balance: to("balance") }),
      bank_account: resource("bank_account"),
      card: resource("card"),
      source: resource("source"),
      payment_source: {
        anyOf: ["account", "bank_account", "card", "source"].map(to),
      },
      source_list: {
        type: "object",
        properties: {
          object: { type: "string", enum: ["list"] },
          data: {
            type: "array",
            items: { anyOf: ["bank_account", "card", "source"].map(to) },
          },
        },
      },
      address: addressOf,
      tax_product_resource_postal_address: addressOf,
    },
  },
});

/** The declarations of the document, or of what names choose in it; the same of the fragment's text. */
async function declarations(...only: readonly string[]): Promise<string> {
  const whole = await loaded(document, "api.json");
  const fragment = { only, outside: "stub", descriptions: "keep" } as const;
  const options = only.length === 0 ? {} : { fragment };
  const made = declarationsOf(whole, options);
  assert.ok(made.ok, JSON.stringify(made));
  if (only.length > 0) {
    const part = fragmentOf(whole, fragment, undefined);
    assert.ok(part.ok, JSON.stringify(part));
    const text = jsonText(part.value.document);
    const again = declarationsOf(await loaded(text, "part.json"), {});
    assert.ok(again.ok, JSON.stringify(again));
    assert.equal(again.value.text, made.value.text);
  }
  return made.value.text;
}

/** An interface or alias by its first line, up to the line that ends it. */
function declaration(text: string, first: string): string {
  const start = text.indexOf(`${first}`);
  assert.notEqual(start, -1, first);
  return text.slice(start, text.indexOf("\n\n", start));
}

test("a class has the same methods and members in a fragment as in the whole", async () => {
  const whole = await declarations();
  const part = await declarations("Customer");
  for (const first of [
    "export interface CustomerResource {",
    "export interface Customer {",
  ]) {
    assert.equal(declaration(part, first), declaration(whole, first));
  }
  assert.match(part, /tax\?: Address;/);
  assert.match(part, /ApiListPromise<CustomerSource>/);
  assert.doesNotMatch(part, /BalanceResource|interface Balance /);
  assert.match(
    declaration(part, "export interface Account {"),
    /^export interface Account \{\n  object: "account";\n\}$/,
  );
});

test("test helpers are those of the class that their path names, though it is not chosen", async () => {
  const whole = await declarations();
  const part = await declarations("TestHelpers");
  const first = "  interface CustomerResource {";
  assert.equal(declaration(part, first), declaration(whole, first));
  assert.doesNotMatch(part, /^export interface CustomerResource/mu);
});
