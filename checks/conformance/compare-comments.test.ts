import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { surfaceOfText } from "./compare-pair.js";
import { compareSurfaces } from "./compare-surfaces.js";
import { differenceLine } from "./differences.js";
import { ambientLayout } from "./layouts.js";
import { programOfFiles } from "./programs.js";
import { readSurface } from "./read-surface.js";
import { isCommentSide } from "./row.js";

const ours = `
  /** Ours alone. */
  export interface Address {
    /** In our own words. */
    city: string | number;
  }
  export interface CatResource {
    /**
     * Makes a cat.
     * @throws Zoo.FullError
     * @deprecated
     */
    create(params: CatCreateParams): Promise<Cat>;
    list(): Promise<Cat>;
  }
  export interface Cat {
    id: string;
    /** Its kind. */
    object: "cat";
    /** Where it sleeps. */
    address: Address;
    toys: Array<Cat.Toy>;
  }
  export declare namespace Cat {
    interface Toy {
      /**
       * What it is called:
       *
       *   - by its maker
       */
      name: string;
    }
  }
  export interface CatCreateParams {
    /** What to call it. */
    name: string;
  }
`;

const official = `
declare module "stripe" {
  namespace Stripe {
    interface Address {
      /**
       * In other words.
       */
      city: string;
    }
    class CatsResource {
      /**
       * Makes a cat.
       * @throws Zoo.FullError
       * @deprecated
       */
      create(params: CatCreateParams): Promise<Stripe.Cat>;
      /** The second form. */
      create(): Promise<Stripe.Cat>;
      list(): Promise<Stripe.Cat>;
    }
    interface Cat {
      id: string;
      /**
       * Its kind. ${""}
       */
      object: 'cat';
      /**
       * Where it sleeps.
       */
      address: Stripe.Address;
      toys: Array<Cat.Toy>;
    }
    namespace Cat {
      interface Toy {
        /**
         * What it is called:
         *
         *   - by its maker
         */
        name: string;
      }
    }
    interface CatCreateParams {
      /**
       * What to call it.
       */
      name: string;
    }
  }
}`;

describe("the comparison of comments", () => {
  it("sees no difference in how they are written", () => {
    assert.deepEqual(differences(ours), []);
  });

  it("has a row for each comment at every depth, and none for shared types and where there is none", () => {
    assert.deepEqual(
      commentRows(ours)
        .map(({ side, owner, path }) => `${side} ${owner}.${path}`)
        .toSorted(),
      [
        "comment Cat.address",
        "comment Cat.object",
        "comment Cat.toys[].name",
        "comment CatCreateParams.name",
        "operation comment CatsResource.create",
      ],
    );
  });

  for (const [sort, before, after, expected] of [
    [
      "another text",
      "Its kind.",
      "Its sort.",
      "comment Cat.object: ours : Its sort., official : Its kind.",
    ],
    [
      "other spaces",
      "  - by",
      "- by",
      "comment Cat.toys[].name: ours : What it is called: ⏎  ⏎ - by its maker, official : What it is called: ⏎  ⏎   - by its maker",
    ],
    [
      "a missing comment",
      "/** What to call it. */",
      "// What to call it.",
      "comment CatCreateParams.name: ours (none), official : What to call it.",
    ],
    [
      "a comment too many",
      "list()",
      "/** All. */ list()",
      "operation comment CatsResource.list: ours : All., official (none)",
    ],
    [
      "a missing tag",
      "* @deprecated",
      "*",
      "operation comment CatsResource.create: ours : Makes a cat. ⏎ @throws Zoo.FullError, official : Makes a cat. ⏎ @throws Zoo.FullError ⏎ @deprecated",
    ],
  ] as const) {
    it(`sees ${sort}`, () => {
      const changed = ours.replace(before, after);
      assert.notEqual(changed, ours);
      assert.deepEqual(differences(changed), [expected]);
    });
  }

  it("shows of a long text the characters around the first difference, as many as asked for", () => {
    const changed = ours.replace("Its kind.", "Its very own kind.");
    const row = commentRows(changed).find(({ agrees }) => !agrees);
    assert.ok(row);
    assert.equal(
      differenceLine(row, 12),
      "comment Cat.object: ours …ts very own …, official …ts kind.",
    );
  });
});

function commentRows(ourText: string) {
  const file = "/stripe/index.d.ts";
  const program = programOfFiles([file], new Map([[file, official]]));
  const theirs = readSurface(program, ambientLayout);
  return compareSurfaces(surfaceOfText(ourText), theirs).rows.filter(
    ({ side }) => isCommentSide(side),
  );
}

function differences(ourText: string): readonly string[] {
  return commentRows(ourText)
    .filter(({ agrees }) => !agrees)
    .map((row) => differenceLine(row));
}
