import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { compareSurfaces } from "./compare-surfaces.js";
import { surfaceOfText } from "./compare-pair.js";
import { differenceLine } from "./differences.js";
import { ambientLayout } from "./layouts.js";
import { programOfFiles } from "./programs.js";
import { readSurface } from "./read-surface.js";

const ours = `
  export interface Address { city: string | null; }
  export type Emptyable<T> = null | "" | T;
  export type Response<T> = T & { lastResponse: { status: number } };
  export interface RequestOptions { apiKey?: string; }
  export interface PaginationParams { limit?: number; }
  export interface CatResource {
    create(params: CatCreateParams, options?: RequestOptions): Promise<Response<Cat>>;
    listToys(id: string, params?: CatListToysParams, options?: RequestOptions): Promise<Response<Cat | Zoo.Keeper>>;
    listToys(id: string, options?: RequestOptions): Promise<Response<Cat | Zoo.Keeper>>;
  }
  export interface Cat {
    id: string;
    object: "cat";
    address: Address | null;
    color: Cat.Color;
    deleted?: void;
    friend: string | Zoo.Keeper | null;
    toys: Array<Cat.Toy>;
  }
  export declare namespace Cat {
    type Color = "black" | "white";
    interface Toy { name: string; sizes?: { [key: string]: Toy.Size }; }
    namespace Toy { interface Size { width: number; } }
  }
  export interface CatCreateParams { name: string; age?: Emptyable<number>; }
  export interface CatListToysParams extends PaginationParams { color?: "red"; }
  export declare namespace Zoo {
    interface Keeper { id: string; object: "zoo.keeper"; cats: Array<Cat>; }
  }
`;

const official = `
declare module "stripe" {
  namespace Stripe {
    interface Address { city: string | null; }
    type Emptyable<T> = null | '' | T;
    type Response<T> = T & { lastResponse: { headers: string } };
    interface RequestOptions { timeout?: number; }
    interface PaginationParams { limit?: number; }
    class CatsResource {
      create(params: CatCreateParams, options?: RequestOptions): Promise<Stripe.Response<Stripe.Cat>>;
      listToys(id: string, params?: ToyListParams, options?: RequestOptions): Promise<Stripe.Response<Stripe.Cat | Stripe.Zoo.Keeper>>;
      listToys(id: string, options?: RequestOptions): Promise<Stripe.Response<Stripe.Cat | Stripe.Zoo.Keeper>>;
    }
    interface Cat {
      id: string;
      object: 'cat';
      address: Stripe.Address | null;
      color: Cat.Color;
      deleted?: void;
      friend: string | Stripe.Zoo.Keeper | null;
      toys: Array<Cat.Toy>;
    }
    namespace Cat {
      type Color = 'white' | 'black';
      interface Toy { name: string; sizes?: { [key: string]: Toy.Size }; }
      namespace Toy { interface Size { width: number; } }
    }
    interface CatCreateParams { name: string; age?: Stripe.Emptyable<number>; }
    interface ToyListParams extends PaginationParams { color?: 'red'; }
    namespace Zoo {
      interface Keeper { id: string; object: 'zoo.keeper'; cats: Array<Stripe.Cat>; }
    }
  }
}`;

describe("the comparison of two surfaces", () => {
  it("sees no difference in layout, quotes, order of values, overloads and class names", () => {
    assert.deepEqual(differences(ours, official), [
      "name ToyListParams: ours : CatListToysParams, official : ToyListParams",
    ]);
  });

  it("has a row for each property at every depth, and none for pagination", () => {
    const { rows } = compare(ours, official);
    assert.deepEqual(
      rows
        .filter(({ side }) => side === "response" || side === "params")
        .map(({ owner, path }) => `${owner}.${path}`)
        .toSorted(),
      [
        "Cat.address",
        "Cat.color",
        "Cat.deleted",
        "Cat.friend",
        "Cat.id",
        "Cat.object",
        "Cat.toys",
        "Cat.toys[].name",
        "Cat.toys[].sizes",
        "Cat.toys[].sizes{}.width",
        "CatCreateParams.age",
        "CatCreateParams.name",
        "ToyListParams.color",
        "Zoo.Keeper.cats",
        "Zoo.Keeper.id",
        "Zoo.Keeper.object",
      ],
    );
  });

  for (const [sort, before, after, expected] of [
    [
      "another type",
      "width: number",
      "width: string",
      "response Cat.toys[].sizes{}.width: ours : string, official : number",
    ],
    [
      "a property that may be absent",
      "interface Toy { name: string",
      "interface Toy { name?: string",
      "response Cat.toys[].name: ours ?: string, official : string",
    ],
    [
      "a missing null",
      "string | Zoo.Keeper | null",
      "string | Zoo.Keeper",
      "response Cat.friend: ours : Zoo.Keeper | string, official : Zoo.Keeper | null | string",
    ],
    [
      "another value of an enum",
      `"black" | "white"`,
      `"black" | "grey"`,
      `response Cat.color: ours : "black" | "grey", official : "black" | "white"`,
    ],
    [
      "an enum that is open",
      `"black" | "white"`,
      `"black" | "white" | (string & {})`,
      `response Cat.color: ours : "black" | "white" | string & {  }, official : "black" | "white"`,
    ],
    [
      "another resource",
      "string | Zoo.Keeper",
      "string | Cat",
      "response Cat.friend: ours : Cat | null | string, official : Zoo.Keeper | null | string",
    ],
    [
      "a missing property",
      "color: Cat.Color;",
      "",
      `response Cat.color: ours (none), official : "black" | "white"`,
    ],
    [
      "a property too many",
      "color: Cat.Color;",
      "color: Cat.Color; age: number;",
      "response Cat.age: ours : number, official (none)",
    ],
    [
      "an array in place of one",
      "toys: Array<Cat.Toy>",
      "toys: Cat.Toy",
      "response Cat.toys: ours : {…}, official : Array<{…}>",
    ],
    [
      "another content of a shared type",
      "city: string | null",
      "city: string",
      "response Cat.address.city: ours : string, official : null | string",
    ],
    [
      "a param that is not emptyable",
      "age?: Emptyable<number>",
      "age?: number",
      `params CatCreateParams.age: ours ?: number, official ?: "" | null | number`,
    ],
    [
      "a missing resource",
      `object: "zoo.keeper"`,
      `object: string`,
      "response Zoo.Keeper.id: ours (none), official : string",
    ],
    [
      "a missing method",
      "create(params",
      "make(params",
      "method CatsResource.create: ours (none), official : create",
    ],
    [
      "a method too many",
      "create(params",
      "pat(): Promise<void>; create(params",
      "method CatsResource.pat: ours : pat, official (none)",
    ],
    [
      "another name of an argument",
      "listToys(id:",
      "listToys(catId:",
      "arguments CatsResource.listToys: ours : (catId: string, params?: {…}, options?: RequestOptions) or (catId: string, options?: RequestOptions), official : (id: string, params?: {…}, options?: RequestOptions) or (id: string, options?: RequestOptions)",
    ],
    [
      "a signature that is missing",
      "listToys(id: string, options",
      "feed(id: string, options",
      "arguments CatsResource.listToys: ours : (id: string, params?: {…}, options?: RequestOptions), official : (id: string, params?: {…}, options?: RequestOptions) or (id: string, options?: RequestOptions)",
    ],
    [
      "params that may be left out",
      "create(params:",
      "create(params?:",
      "arguments CatsResource.create: ours : (params?: {…}, options?: RequestOptions), official : (params: {…}, options?: RequestOptions)",
    ],
    [
      "another result",
      "Cat | Zoo.Keeper>>",
      "Cat>>",
      "returns CatsResource.listToys: ours : Promise<Response<Cat>>, official : Promise<Response<Cat | Zoo.Keeper>>",
    ],
    [
      "a type of another name",
      "Color",
      "Colour",
      "name Cat.color: ours : Cat.Colour, official : Cat.Color",
    ],
  ] as const) {
    it(`sees ${sort}`, () => {
      const changed = ours.replaceAll(before, after);
      assert.notEqual(changed, ours);
      const found = differences(changed, official);
      assert.ok(found.includes(expected), found.join("\n"));
    });
  }

  it("pairs the objects of a union by what they have in common", () => {
    const union = (members: string) =>
      `export interface Dog { id: string; object: "dog"; place: ${members}; }`;
    const [house, yard] = ["{ room: string }", "{ fence: number }"];
    const { rows } = compareSurfaces(
      surfaceOfText(union(`${house} | ${yard}`)),
      surfaceOfText(union(`${yard} | { room: number }`)),
    );
    assert.deepEqual(
      rows.filter(({ agrees }) => !agrees).map(({ path }) => path),
      ["place<>.room"],
    );
  });

  it("ends on types that contain themselves", () => {
    const tree = `
      export interface Tree { id: string; object: "tree"; root: Tree.Node; }
      export declare namespace Tree { interface Node { nodes: Array<Node>; } }`;
    assert.deepEqual(
      compareSurfaces(surfaceOfText(tree), surfaceOfText(tree)).rows.filter(
        ({ agrees }) => !agrees,
      ),
      [],
    );
  });
});

describe("property sets", () => {
  it("are unequal where one property is missing, and only there", () => {
    const { sets } = compare(ours.replace("width: number", ""), official);
    assert.deepEqual(
      sets.filter(({ isEqual }) => !isEqual).map(({ path }) => path),
      ["toys[].sizes{}"],
    );
    assert.ok(compare(ours, official).sets.every(({ isEqual }) => isEqual));
  });
});

function compare(ourText: string, officialText: string) {
  const file = "/stripe/index.d.ts";
  const program = programOfFiles([file], new Map([[file, officialText]]));
  const theirs = readSurface(program, ambientLayout);
  return compareSurfaces(surfaceOfText(ourText), theirs);
}

function differences(ourText: string, officialText: string): readonly string[] {
  return compare(ourText, officialText)
    .rows.filter(({ agrees }) => !agrees)
    .map((row) => differenceLine(row));
}
