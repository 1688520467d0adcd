import assert from "node:assert/strict";
import { test } from "node:test";
import type { Declaration } from "../../../src/model/contract.js";
import { contractOf } from "./stripe-document.js";

/** A resource of API v2 that lists the operations `verb path method`. */
function resource(className: string, operations: readonly string[]) {
  return {
    type: "object",
    required: ["object"],
    properties: { object: { type: "string", enum: [className] } },
    "x-stripeResource": { class_name: className, in_package: "v2.money" },
    "x-stripeOperations": operations.map((text) => {
      const [operation, path, method_name] = text.split(" ");
      return { method_name, method_on: "service", operation, path };
    }),
  };
}

/** The methods of each class of a document with these operations, as `Class.method`. */
async function methodsOf(operations: readonly string[]) {
  const paths = Object.fromEntries(
    operations.map((text) => {
      const [verb = "", path = ""] = text.split(" ");
      return [path, { [verb]: { responses: {} } }];
    }),
  );
  const schemas = { "v2.money.account": resource("Account", operations) };
  const contract = await contractOf({ paths, schemas });
  assert.ok("declarations" in contract, JSON.stringify(contract));
  return contract.declarations.flatMap((one) => methodNames(one, []));
}

function methodNames(
  declaration: Declaration,
  around: readonly string[],
): readonly string[] {
  const path = [...around, declaration.name];
  if (declaration.kind === "namespace") {
    return declaration.declarations.flatMap((one) => methodNames(one, path));
  }
  if (declaration.kind !== "interface") return [];
  return path[0] !== "V2" || !declaration.name.endsWith("Resource")
    ? []
    : declaration.members.flatMap((member) =>
        member.kind === "method" ? [[...path, member.name].join(".")] : [],
      );
}

test("methods of API v2 are in the class that their path names, whatever resource lists them", async () => {
  const methods = {
    "get /v2/money/accounts list": "V2.Money.AccountResource.list",
    "post /v2/money/accounts/{id}/close close":
      "V2.Money.AccountResource.close",
    "post /v2/money/accounts/{id}/refresh_rate refresh_rate":
      "V2.Money.AccountResource.refreshRate",
    "get /v2/money/accounts/{account_id}/entries list":
      "V2.Money.Accounts.EntryResource.list",
    "delete /v2/money/accounts/{account_id}/entries/{id} delete":
      "V2.Money.Accounts.EntryResource.del",
    "get /v2/money/catalog/imports list":
      "V2.Money.Catalog.ImportResource.list",
    "post /v2/money/test_helpers/addresses/{id}/credit credit":
      "V2.Money.TestHelpers.AddressResource.credit",
    "post /v2/test_helpers/money/verifications verifications":
      "V2.TestHelpers.MoneyResource.verifications",
    "get /v2/money/bank_spec retrieve": "V2.Money.BankSpecResource.retrieve",
  };
  assert.deepEqual(
    (await methodsOf(Object.keys(methods))).toSorted(),
    Object.values(methods).toSorted(),
  );
});

test("packages of API v2 are written with dots, those of API v1 with colons", async () => {
  const schemas = {
    a: resource("A", []),
    b: {
      ...resource("B", []),
      "x-stripeResource": { class_name: "B", in_package: "Test::Money" },
    },
  };
  const contract = await contractOf({ schemas });
  assert.ok("declarations" in contract);
  const packages = contract.declarations.flatMap((outer) =>
    outer.kind === "namespace"
      ? outer.declarations.map(({ name }) => `${outer.name}.${name}`)
      : [],
  );
  assert.deepEqual(packages, ["Test.Money", "V2.Money"]);
});
