import assert from "node:assert/strict";
import { test } from "node:test";
import {
  declared,
  methodOf,
  optionalProperty,
  primitive,
  requiredParameter,
  requiredProperty,
} from "../../src/model/build.js";
import type { Member, Type } from "../../src/model/contract.js";
import { interfaceWith, differences } from "./contract-pair.js";

const string = primitive("string");
const number = primitive("number");

test("an argument that may be left out and comes in front of others moves them", () => {
  const method = (...names: readonly string[]) => [
    interfaceWith(
      "ThingResource",
      "call",
      methodOf(
        "get",
        names.map((name) => ({
          name,
          optional: true,
          type: name === "options" ? number : string,
        })),
        string,
      ),
    ),
  ];
  assert.deepEqual(
    differences(method("options"), method("params", "options")),
    [
      "write-type-replaced ThingResource.get(params)",
      "write-optional-parameter-added ThingResource.get(options)",
    ],
  );
});

test("arguments go by their place: another name is no change", () => {
  const method = (name: string) => [
    interfaceWith(
      "ThingResource",
      "call",
      methodOf("get", [requiredParameter(name, string)], string),
    ),
  ];
  assert.deepEqual(differences(method("id"), method("thing")), []);
});

test("what all signatures of a method have is said once", () => {
  const options = (type: Type) => ({ name: "options", optional: true, type });
  const params = { name: "params", optional: true, type: string };
  const both = (type: Type) => [
    methodOf("list", [params, options(type)], type),
    methodOf("list", [options(type)], type),
  ];
  const service = (...members: readonly Member[]) => [
    interfaceWith("ThingResource", "call", ...members),
  ];
  const flag = primitive("boolean");
  assert.deepEqual(
    differences(service(...both(number)), service(...both(flag))),
    [
      "read-type-replaced ThingResource.list()",
      "write-type-replaced ThingResource.list(options)",
    ],
  );
  assert.deepEqual(
    differences(service(...both(number)), service(...both(number).slice(0, 1))),
    ["write-signature-removed ThingResource.list"],
  );
});

test("the first member of params that had none is a member like others", () => {
  const withParams = (...members: readonly Member[]) => [
    interfaceWith("PayParams", "write", ...members),
    interfaceWith(
      "ThingResource",
      "call",
      methodOf(
        "pay",
        [requiredParameter("params", declared(["PayParams"]))],
        string,
      ),
    ),
  ];
  assert.deepEqual(
    differences(withParams(), withParams(optionalProperty("a", string))),
    ["write-optional-member-added PayParams.a"],
  );
  assert.deepEqual(
    differences(withParams(), withParams(requiredProperty("a", string))),
    ["write-required-member-added PayParams.a"],
  );
});
