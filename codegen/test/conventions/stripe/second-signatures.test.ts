import assert from "node:assert/strict";
import { test } from "node:test";
import { releaseFeatures } from "../../../src/conventions/stripe/releases.js";
import { signaturesOf } from "../../../src/conventions/stripe/second-signatures.js";
import {
  declared,
  methodOf,
  primitive,
  requiredParameter,
} from "../../../src/model/build.js";
import type { Parameter } from "../../../src/model/contract.js";
import { contractOf } from "./stripe-document.js";

const id = requiredParameter("id", primitive("string"));
const params = requiredParameter("params", declared(["Params"]));
const options = optional("options", "RequestOptions");

/** How many signatures a method has by the release, its params optional where not said otherwise. */
function signatures(
  name: string,
  apiVersion: string,
  given: Parameter = optional("params", "Params"),
): readonly (readonly string[])[] {
  const method = methodOf(name, [id, given, options], primitive("void"), "Hi.");
  return signaturesOf(method, releaseFeatures(apiVersion)).map(
    ({ parameters }) => parameters.map((parameter) => parameter.name),
  );
}

function optional(name: string, type: string): Parameter {
  return { name, optional: true, type: declared([type]) };
}

const full = ["id", "params", "options"];
const withoutParams = ["id", "options"];

test("before 22.0.0 a method whose params are optional takes options in their place, too", () => {
  for (const apiVersion of ["2020-08-27", "2026-02-25.clover"]) {
    const found = signatures("retrieve", apiVersion);
    assert.deepEqual(found, [full, withoutParams], apiVersion);
  }
});

test("from 22.0.0 on a method has one signature", () => {
  for (const apiVersion of ["2026-03-25.dahlia", "2026-10-28.endive"]) {
    assert.deepEqual(signatures("retrieve", apiVersion), [full], apiVersion);
  }
});

test("a method whose params are required has one signature", () => {
  assert.deepEqual(signatures("create", "2020-08-27", params), [full]);
});

test("an update has one signature; that of a part has two from 11.0.0 on", () => {
  assert.deepEqual(signatures("update", "2020-08-27"), [full]);
  assert.deepEqual(signatures("update", "2022-11-15"), [full]);
  assert.deepEqual(signatures("updatePerson", "2022-08-01"), [full]);
  assert.deepEqual(signatures("updatePerson", "2022-11-15"), [
    full,
    withoutParams,
  ]);
});

test("each signature has the comment of the method", () => {
  const method = methodOf(
    "list",
    [optional("params", "Params"), options],
    primitive("void"),
    "Lists them.",
  );
  const found = signaturesOf(method, releaseFeatures("2020-08-27"));
  assert.deepEqual(
    found.map(({ documentation }) => documentation),
    ["Lists them.", "Lists them."],
  );
});

test("what would be a second signature is a method where the first is not in the document", async () => {
  const answer = {
    description: "",
    content: {
      "application/json": { schema: { $ref: "#/components/schemas/account" } },
    },
  };
  const contract = await contractOf({
    version: "2022-08-01",
    paths: { "/v1/account": { get: { responses: { 200: answer } } } },
    schemas: {
      account: {
        type: "object",
        required: ["object"],
        properties: { object: { type: "string", enum: ["account"] } },
      },
    },
  });
  assert.ok(!Array.isArray(contract), String(contract));
});
