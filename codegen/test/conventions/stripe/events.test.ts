import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { compileDeclarations } from "../../../src/compile/compile-declarations.js";
import { contractOf, thing } from "./stripe-document.js";

const type = { type: "string" };
const event = thing(
  { type },
  {
    properties: {
      id: type,
      object: { type: "string", enum: ["event"] },
      type: { type: "string", enum: ["thing.lost", "thing.made"] },
    },
    "x-stripeResource": { class_name: "Event", in_package: "" },
  },
);
const ofThing = { $ref: "#/components/schemas/thing" };

/** The schema of a snapshot event, with changes to it. */
function snapshot(of: string, changes: Readonly<Record<string, unknown>> = {}) {
  return {
    type: "object",
    required: ["object"],
    properties: { object: ofThing },
    "x-stripeEvent": { type: of },
    ...changes,
  };
}

/** The names that a document declares at module level, but for those that every document has. */
async function moduleNames(schemas: Readonly<Record<string, unknown>>) {
  const contract = await contractOf({ schemas });
  assert.ok("declarations" in contract, JSON.stringify(contract));
  return contract.declarations.map(({ kind, name }) => `${kind} ${name}`);
}

test("thin events of a document without the resource that they are forms of give no types", async () => {
  const thin = { "x-stripeEvent": { kind: "thin", type: "v1.thing.lost" } };
  const schemas = {
    thing: thing({}),
    "v1.thing.lost": { ...thing({}), ...thin },
  };
  assert.deepEqual(
    await moduleNames(schemas),
    await moduleNames({ thing: thing({}) }),
  );
});

test("other events without that resource are declared in the package of what they are about, or are a problem", async () => {
  const names = await moduleNames({
    thing: thing({}),
    "thing.made": snapshot("thing.made"),
  });
  assert.ok(names.includes("interface EventEnvelope"));
  const schemas = {
    thing: thing({ happened: type }),
    a: snapshot("thing.made", { properties: {} }),
    b: snapshot("..."),
    c: snapshot("thing.broken"),
    d: snapshot("thing.broken"),
  };
  assert.deepEqual(await contractOf({ schemas }), [
    'invalid-event: the event "thing.made" has no property "object" (#/components/schemas/a)',
    'invalid-event: "..." gives no name for the type of an event (#/components/schemas/b)',
    "name-collision: Shop.ThingBrokenEvent is declared twice, here and by #/components/schemas/c (#/components/schemas/d)",
  ]);
});

test("the resource of events is one like any other in a document without events", async () => {
  const names = await moduleNames({ event });
  assert.ok(names.includes("interface Event"));
  assert.ok(!names.includes("interface EventBase"));
});

test("an event without an object, or that the resource of events does not list, is a problem", async () => {
  const schemas = {
    event,
    thing: thing({}),
    a: snapshot("thing.made", { properties: {} }),
    b: snapshot("thing.broken"),
    c: snapshot("..."),
  };
  const listed =
    "is not among the values of #/components/schemas/event/properties/type";
  assert.deepEqual(await contractOf({ schemas }), [
    `invalid-event: the event "..." ${listed} (#/components/schemas/c)`,
    `invalid-event: the event "thing.broken" ${listed} (#/components/schemas/b)`,
    'invalid-event: "..." gives no name for the type of an event (#/components/schemas/c)',
    'invalid-event: the event "thing.made" has no property "object" (#/components/schemas/a)',
  ]);
});

test("two events whose types would have one name are a problem", async () => {
  const schemas = {
    event,
    thing: thing({}),
    a: snapshot("thing.made"),
    b: snapshot("thing.made"),
  };
  assert.deepEqual(await contractOf({ schemas }), [
    "name-collision: ThingMadeEvent is declared twice, here and by #/components/schemas/a (#/components/schemas/b)",
  ]);
});

test("an extension that does not say what sort of event a schema is is a problem", async () => {
  const schemas = {
    event,
    thing: thing({}),
    a: snapshot("", { "x-stripeEvent": "thing.made" }),
    b: snapshot("", { "x-stripeEvent": { kind: "thin" } }),
    c: snapshot("", { "x-stripeEvent": { type: "thing.lost", kind: "fat" } }),
  };
  const at = (key: string) => `#/components/schemas/${key}/x-stripeEvent`;
  assert.deepEqual(await contractOf({ schemas }), [
    `extension: expected an object (${at("a")})`,
    `extension: expected a string for "type" (${at("b")})`,
    `extension: expected "snapshot" or "thin", found "fat" (${at("c")}/kind)`,
  ]);
});

test("the type of an event tells what it holds and what it can fetch", async () => {
  const uses = `
    import type { Account, Card, CustomerSource, Event, Issuing } from "./snapshot/index.js";
    import type { Balance, Events, V2 } from "./thin/index.js";
    type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
    type Assert<T extends true> = T;
    type Of<E extends { type: string }, Type extends E["type"]> = Extract<E, { type: Type }>;
    type Snapshot<Type extends Event["type"]> = Of<Event, Type>["data"];
    type Fetched<E extends { fetchRelatedObject(): Promise<unknown> }> = Awaited<ReturnType<E["fetchRelatedObject"]>>;
    type Sent = V2.Core.EventNotification;
    type Changed = "v2.core.account[configuration.customer].changed";
    export type Checks = [
      Assert<Equal<Event["type"], "account.updated" | "customer.source.created" | "invoiceitem.created" | "issuing_card.created">>,
      Assert<Equal<Snapshot<"account.updated">["object"], Account>>,
      Assert<Equal<Snapshot<"customer.source.created">["object"], CustomerSource>>,
      Assert<Equal<Snapshot<"issuing_card.created">["previous_attributes"], Partial<Issuing.Card> | undefined>>,
      Assert<Equal<Fetched<Of<Sent, "v1.balance.available">>, Balance>>,
      Assert<Equal<Fetched<Of<Sent, "v2.core.account.closed">>, V2.Core.Account>>,
      Assert<Equal<keyof Of<Sent, Changed> & "data", never>>,
      Assert<Equal<Awaited<ReturnType<Of<Sent, Changed>["fetchEvent"]>>, Of<V2.Core.Event, Changed>>>,
      Assert<Equal<Of<V2.Core.Event, Changed>["data"]["steps"][number], Events.V2CoreAccountIncludingConfigurationCustomerChangedEvent.Data.Step>>,
      Assert<Equal<Sent["context"], Events.UnknownEventNotification["context"]>>,
      Assert<Card["object"] extends "card" ? true : false>,
    ];`;
  const golden = (name: string) =>
    readFile(new URL(`cases/${name}-events.d.ts`, import.meta.url), "utf8");
  const findings = await compileDeclarations([
    { path: "snapshot/index.d.ts", text: await golden("snapshot") },
    { path: "thin/index.d.ts", text: await golden("thin") },
    { path: "uses.d.ts", text: uses },
  ]);
  assert.deepEqual(findings, []);
});

test("data of events that no event can extend is a problem", async () => {
  const withData = (data: unknown) => ({
    event: { ...event, properties: { ...Object(event["properties"]), data } },
    thing: thing({}),
    "thing.made": snapshot("thing.made"),
  });
  const anything = { type: "object", additionalProperties: true };
  const known = { type: "object", properties: { size: type } };
  const at = "#/components/schemas/event/properties/data";
  const unfit = (name: string) =>
    `invalid-event: "${name}" of the data of events has to be an object of which nothing is known, "additionalProperties: true", since each event has one of its own (${at}/properties/${name})`;
  assert.deepEqual(await contractOf({ schemas: withData(type) }), [
    `invalid-event: the data of events has to be an object with properties (${at})`,
  ]);
  const data = { properties: { object: known, previous_attributes: type } };
  assert.deepEqual(await contractOf({ schemas: withData(data) }), [
    unfit("object"),
    unfit("previous_attributes"),
  ]);
  const plain = withData({ properties: { object: { type: "object" } } });
  assert.deepEqual(await contractOf({ schemas: plain }), [unfit("object")]);
  const early = { schemas: plain, version: "2023-10-16" };
  assert.ok("declarations" in (await contractOf(early)));
  const fit = withData({ properties: { object: anything } });
  assert.ok("declarations" in (await contractOf({ schemas: fit })));
});
