import assert from "node:assert/strict";
import { test } from "node:test";
import { expandAugmentation } from "../../../src/conventions/stripe/expansion/augmentation.js";
import {
  arrayOf,
  declared,
  interfaceOf,
  library,
  methodOf,
  optionalProperty,
  primitive,
  requiredParameter,
} from "../../../src/model/build.js";
import type {
  Contract,
  Declaration,
  Type,
} from "../../../src/model/contract.js";
import { printAugmentation } from "../../../src/printer/print-augmentation.js";

const string = primitive("string");
const id = requiredParameter("id", string);
const options = { name: "options", optional: true, type: string };
const thing = declared(["Shop", "Thing"]);

/** A namespace Shop with a thing, and params by that name with `expand` or without. */
function shop(
  methods: Parameters<typeof interfaceOf>[3],
  more: readonly Declaration[] = [],
): Contract {
  const expand = optionalProperty("expand", arrayOf(string));
  const declarations = [
    interfaceOf("ThingResource", "call", "", methods),
    interfaceOf("Thing", "read", "", []),
    interfaceOf("Params", "write", "", [expand]),
    interfaceOf("OtherParams", "write", "", []),
    ...more,
  ];
  const generic = (name: string): Declaration => ({
    ...interfaceOf(name, "read", "", []),
    typeParameters: ["T"],
  });
  return {
    apiVersion: "1",
    declarations: [
      { kind: "namespace", name: "Shop", documentation: "", declarations },
      generic("Response"),
      generic("ApiListPromise"),
    ],
  };
}

/** What is added to a contract, without comments; or the problems. */
function added(contract: Contract): string {
  const augmentation = expandAugmentation(contract, "api.yaml");
  return augmentation.ok
    ? printAugmentation(augmentation.value, contract, "./index.js", "", [])
    : augmentation.problems.map(({ message }) => message).join("\n");
}

const params = (name: string) => ({
  name: "params",
  optional: true,
  type: declared(["Shop", name]),
});
const response = (type: Type) =>
  library("Promise", declared(["Response"], type));

test("a method of two signatures gets one more for expand, and keeps both behind it", () => {
  const contract = shop([
    methodOf("get", [id, params("Params"), options], response(thing)),
    methodOf("get", [id, options], response(thing)),
  ]);
  assert.equal(
    added(contract),
    `
import type {} from "./index.js";

declare module "./index.js" {
  namespace Shop {
    interface ThingResource {
      get<Path extends ExpandPath<Thing>>(
        id: string,
        params: Params & { expand: Array<Path> },
        options?: string,
      ): Promise<Response<Expanded<Thing, Path>>>;
      get(
        id: string,
        params?: Params,
        options?: string,
      ): Promise<Response<Thing>>;
      get(id: string, options?: string): Promise<Response<Thing>>;
    }
  }
}

`,
  );
});

test("of a list, paths begin with data.", () => {
  const list = declared(["ApiListPromise"], thing);
  const text = added(shop([methodOf("list", [params("Params")], list)]));
  assert.match(
    text,
    /list<Path extends ExpandPath<Thing>>\(\s+params: Params & \{ expand: Array<InList<Path>> \},?\s+\): ApiListPromise<Expanded<Thing, Path>>;/u,
  );
});

test("nothing is added for params without expand, for results that are no objects, and for fakes' callbacks", () => {
  const methods = [
    methodOf("cancel", [id, params("OtherParams")], response(thing)),
    methodOf("pdf", [id, params("Params")], library("Promise", string)),
    methodOf("ping", [id], response(thing)),
  ];
  assert.deepEqual(added(shop(methods)), "\n");
});

test("a declaration that hides a type of the module's is a problem", () => {
  const contract = shop(
    [methodOf("get", [params("Params")], response(thing))],
    [interfaceOf("Expanded", "read", "", [])],
  );
  assert.equal(
    added(contract),
    "a declaration of the name Expanded is visible in Shop, where the subpath expand needs that name for its own type",
  );
});
