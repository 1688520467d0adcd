import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { printContract } from "../../../src/printer/print.js";
import { expectedOf } from "../../printer/expected.js";
import { parse } from "../../printer/parse.js";
import { readBack } from "../../printer/read-back.js";
import { hostileTexts } from "../../printer/text-arbitrary.js";
import { contractOf, thing } from "./stripe-document.js";

/** What a document may say in extensions: each can be any text. */
interface Extensions {
  readonly resource: Readonly<Record<string, unknown>>;
  readonly method: Readonly<Record<string, unknown>>;
  readonly path: string;
  readonly error: string;
  readonly value: string;
  readonly meaning: string;
  readonly eventType: string;
  /** Further extensions of a schema, and of a property of it. */
  readonly others: Readonly<Record<string, unknown>>;
}

const ordinary: Extensions = {
  resource: { class_name: "Thing", in_package: "Shop" },
  method: { method_name: "retrieve" },
  path: "/v1/things",
  error: "rate_limit",
  value: "red",
  meaning: "Like a rose.",
  eventType: "thing.made",
  others: {},
};

/** A document that has all extensions that say something of the declarations. */
function documentWith(changes: Partial<Extensions>) {
  const said = { ...ordinary, ...changes };
  const color = {
    type: "string",
    enum: [said.value, "blue"],
    "x-stripeEnum": {
      values: [{ value: said.value, description: said.meaning }],
    },
    ...said.others,
  };
  const method = {
    method_on: "service",
    operation: "get",
    path: said.path,
    ...said.method,
  };
  const ofThing = { $ref: "#/components/schemas/thing" };
  const content = { "application/json": { schema: ofThing } };
  return {
    paths: {
      [said.path]: {
        get: {
          responses: { "200": { description: "", content } },
          "x-stripeErrors": [{ type: said.error }],
        },
      },
    },
    schemas: {
      thing: thing(
        { color },
        {
          "x-stripeResource": said.resource,
          "x-stripeOperations": [method],
          ...said.others,
        },
      ),
      event: thing(
        {},
        {
          properties: {
            id: { type: "string" },
            object: { type: "string", enum: ["event"] },
            type: { type: "string", enum: [said.eventType] },
          },
          "x-stripeResource": { class_name: "Event", in_package: "" },
        },
      ),
      made: {
        type: "object",
        required: ["object"],
        properties: { object: ofThing },
        "x-stripeEvent": { type: said.eventType },
      },
    },
  };
}

/** The declarations of a document, which are those of its contract; undefined where it has problems. */
async function declarationsWith(
  changes: Partial<Extensions>,
): Promise<string | undefined> {
  const contract = await contractOf(documentWith(changes));
  if (!("declarations" in contract)) {
    assert.ok(contract.length > 0);
    return undefined;
  }
  const text = printContract(contract, []);
  assert.deepEqual(readBack(parse(text)), expectedOf(contract));
  return text;
}

const places: Readonly<Record<string, (text: string) => Partial<Extensions>>> =
  {
    "the class of a resource": (text) => ({
      resource: { class_name: `A${text}`, in_package: "Shop" },
    }),
    "the package of a resource": (text) => ({
      resource: { class_name: "Thing", in_package: text },
    }),
    "the name of a method": (text) => ({ method: { method_name: text } }),
    "the verb of a method": (text) => ({ method: { operation: text } }),
    "the path of a method": (text) => ({ path: `/v1/${text}` }),
    "the type of an error": (text) => ({ error: `a${text}` }),
    "a value of an enum": (text) => ({ value: text }),
    "what a value of an enum means": (text) => ({ meaning: text }),
    "the type of an event": (text) => ({ eventType: `a${text}` }),
  };

describe("whatever stands in Stripe's extensions, there are problems or declarations with each text where it belongs", () => {
  for (const [place, changes] of Object.entries(places)) {
    it(`in ${place}`, async () => {
      for (const text of hostileTexts) await declarationsWith(changes(text));
    });
  }
});

describe("text of extensions that says nothing of the declarations", () => {
  it("is not in them", async () => {
    const declarations = await declarationsWith({});
    assert.match(declarations ?? "", /Like a rose\./);
    assert.match(declarations ?? "", /@throws/);
    assert.match(declarations ?? "", /"thing\.made"/);
    for (const text of hostileTexts) {
      const others = {
        "x-expandableFields": [text],
        "x-resourceId": text,
        [`x-${text}`]: { [text]: text },
      };
      assert.equal(await declarationsWith({ others }), declarations, text);
    }
  });
});
