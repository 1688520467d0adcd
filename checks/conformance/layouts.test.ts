import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { moduleFilesLayout, moduleLayout } from "./layouts.js";
import { programOfFiles } from "./programs.js";
import type { Surface } from "./surface.js";
import { readSurface } from "./read-surface.js";

describe("the names in a release of module files", () => {
  const surface = moduleFilesSurface({
    "/stripe/esm/resources/Cats.d.ts": `
      import { Address } from "../shared.js";
      import * as Zoo from "./Zoo/index.js";
      export interface Cat { id: string; object: 'cat'; keeper: Zoo.Keeper; address: Address; kind: Cat.Kind; }
      export declare namespace Cat { type Kind = 'tame' | 'wild'; }`,
    "/stripe/esm/resources/Zoo/Keepers.d.ts": `
      export interface Keeper { id: string; object: 'zoo.keeper'; }
      export declare class KeeperResource { del(id: string): Promise<Keeper>; }
      export declare namespace Zoo { interface KeeperDeleteParams { reason?: string; } }`,
    "/stripe/esm/resources/Zoo/index.d.ts": `export { Keeper } from "./Keepers.js";`,
    "/stripe/esm/shared.d.ts": `export interface Address { city: string; }`,
  });

  it("have the package that the folder stands for, once", () => {
    assert.deepEqual([...surface.resources.keys()].toSorted(), [
      "Cat",
      "Zoo.Keeper",
    ]);
    assert.deepEqual([...surface.params.keys()], ["Zoo.KeeperDeleteParams"]);
    assert.deepEqual([...surface.classes.keys()], ["Zoo.KeeperResource"]);
  });

  it("are the same where a type is used", () => {
    const names = (property: string) =>
      surface.resources.get("Cat")?.properties().get(property)?.names;
    assert.deepEqual(names("keeper"), ["Zoo.Keeper"]);
    assert.deepEqual(names("address"), ["Address"]);
    assert.deepEqual(names("kind"), ["Cat.Kind"]);
  });
});

describe("the names of API v2 in a release of module files", () => {
  const surface = moduleFilesSurface({
    "/stripe/esm/resources/V2/V2Amounts.d.ts": `
      export interface V2Amount { value: number; currency: string; }`,
    "/stripe/esm/resources/V2/Core/Events.d.ts": `
      import { V2Amount } from "../V2Amounts.js";
      export interface EventBase { id: string; object: 'v2.core.event'; amount?: V2Amount; }
      export type Event = V1LostEvent | V1PaidEvent;
      export declare class EventResource {
        list(): Promise<Event>;
        /** @private */
        wrap(event: any): any;
      }
      export interface V1LostEvent extends EventBase { reason: string; }
      export interface V1PaidEvent extends EventBase { data: V1PaidEvent.Data; fetchEvent(): Promise<V1PaidEvent>; }
      export declare namespace V1PaidEvent { interface Data { kind: Data.Kind; } namespace Data { type Kind = 'a' | 'b'; } }
      export declare namespace Events { export { V1PaidEvent }; }`,
  });
  const paid = surface.resources.get("V2.Core.Events.V1PaidEvent");

  it("have events in the namespace that users find them in", () => {
    assert.deepEqual([...surface.resources.keys()].toSorted(), [
      "V2.Core.EventBase",
      "V2.Core.Events.V1LostEvent",
      "V2.Core.Events.V1PaidEvent",
    ]);
    assert.deepEqual(paid?.properties().get("data")?.names, [
      "V2.Core.Events.V1PaidEvent.Data",
    ]);
  });

  it("have amounts in no package", () => {
    const base = surface.resources.get("V2.Core.EventBase");
    assert.deepEqual(base?.properties().get("amount")?.names, ["V2Amount"]);
  });

  it("are those of unions of events, and of what methods fetch", () => {
    const methods = surface.classes.get("V2.Core.EventResource");
    assert.deepEqual(methods?.get("list")?.returns, {
      kind: "generic",
      name: "Promise",
      arguments: [{ kind: "text", text: "V2.Core.Event" }],
    });
    assert.deepEqual(paid?.properties().get("fetchEvent")?.shape, {
      kind: "text",
      text: "() => Promise<V2.Core.Events.V1PaidEvent>",
    });
  });

  it("leave out what is the client's own", () => {
    const methods = surface.classes.get("V2.Core.EventResource");
    assert.deepEqual([...(methods?.keys() ?? [])], ["list"]);
  });
});

describe("the names in a module of its own", () => {
  it("see through second names, exported or not", () => {
    const file = "/ours/index.d.ts";
    const text = `
      export declare namespace Zoo { interface Keeper { id: string; object: "zoo.keeper"; boss: Zoo_Keeper_; } }
      export import Keeper = Zoo.Keeper;
      type Zoo_Keeper_ = Zoo.Keeper;`;
    const program = programOfFiles([file], new Map([[file, text]]));
    const surface = readSurface(program, moduleLayout(file));
    assert.deepEqual([...surface.resources.keys()], ["Zoo.Keeper"]);
    const keeper = surface.resources.get("Zoo.Keeper");
    assert.deepEqual(keeper?.properties().get("boss")?.names, ["Zoo.Keeper"]);
  });
});

function moduleFilesSurface(files: Readonly<Record<string, string>>): Surface {
  const texts = new Map(Object.entries(files));
  return readSurface(
    programOfFiles([...texts.keys()], texts),
    moduleFilesLayout("/stripe/esm"),
  );
}
