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
