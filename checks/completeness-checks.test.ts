import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  equalAssertions,
  isComparedWith,
  isStatedIn,
} from "./completeness/equal-assertions.js";
import { programOf } from "./completeness/program-of-texts.js";
import {
  namesWithout,
  publicDeclarations,
} from "./completeness/public-declarations.js";
import { undocumented } from "./completeness/undocumented.js";

describe("the checks of completeness", () => {
  const declared = `
    /** A pet. */
    export interface Pet {
      /** What it is called. */
      name: string;
      kind: Pet.Kind;
      feed(): void;
      [key: string]: unknown;
    }
    export declare namespace Pet {
      type Kind = "cat" | "dog";
      namespace Kind { interface Deep {} }
    }
    export import Animal = Pet;
    /** The version. */
    export type Version = "1";`;
  const prelude = `
    import type { Pet, Version } from "./pets.js";
    declare function expectType<T>(value: T): void;
    type Equal<A, B> = A extends B ? true : false;`;
  const [entry, test] = ["/virtual/pets.d.ts", "/virtual/pets.test-d.ts"];

  function examine(tests: string) {
    const program = programOf(
      new Map([
        [entry, declared],
        [test, `${prelude}\n${tests}`],
        [
          "/virtual/official/pets.d.ts",
          `export declare namespace Identity { namespace Pet { type Kind = "cat" | "dog"; type Other = Kind; } }`,
        ],
      ]),
    );
    const file = program.getSourceFile(test);
    assert.ok(file);
    return {
      checker: program.getTypeChecker(),
      declarations: publicDeclarations(program, entry),
      file,
    };
  }
  function unstated(tests: string): readonly string[] {
    const { checker, declarations, file } = examine(tests);
    return namesWithout(
      declarations,
      new Set(
        equalAssertions(checker, file)
          .filter((assertion) => isStatedIn(checker, file, assertion))
          .map(({ declaration }) => declaration),
      ),
    );
  }
  function compared(tests: string): boolean {
    const { checker, file } = examine(tests);
    return equalAssertions(checker, file).some((assertion) =>
      isComparedWith(checker, "official", assertion),
    );
  }

  it("find declarations at every depth, each once, with all its names", () => {
    assert.deepEqual(
      examine("").declarations.map(({ names }) => names),
      [
        ["Pet", "Animal"],
        ["Pet.Kind", "Animal.Kind"],
        ["Pet.Kind.Deep", "Animal.Kind.Deep"],
        ["Version"],
      ],
    );
  });

  it("report each declaration that no test states", () => {
    assert.deepEqual(unstated(""), [
      "Pet",
      "Pet.Kind",
      "Pet.Kind.Deep",
      "Version",
    ]);
    assert.deepEqual(
      unstated(`
        declare const pet: Pet;
        type Shape = { name: string };
        expectType<Equal<typeof pet, Shape>>(true);
        type Kinds = "cat" | "dog";
        expectType<Equal<Pet.Kind, Kinds>>(true);`),
      ["Pet.Kind.Deep", "Version"],
    );
  });

  it("take no statement that says that the types differ", () => {
    const tests = `type One = "1"; expectType<Equal<Version, One>>(false);`;
    assert.ok(unstated(tests).includes("Version"));
  });

  it("take no statement that leans on what it is to hold", () => {
    for (const statement of [
      "expectType<Equal<Version, Version>>(true);",
      "type Same = Version; expectType<Equal<Version, Same>>(true);",
      "type Same = Version | never; expectType<Equal<Version, Same>>(true);",
      "type Kinds = Pet.Kind; expectType<Equal<Version, Kinds>>(true);",
    ])
      assert.ok(unstated(statement).includes("Version"), statement);
  });

  it("take a comparison only with the official type of the same full name", () => {
    const official = `import type { Identity as Official } from "./official/pets.js";`;
    const comparison = (name: string): string =>
      `${official} expectType<Equal<Pet.Kind, ${name}>>(true);`;
    assert.equal(compared(comparison("Official.Pet.Kind")), true);
    assert.equal(compared(comparison("Official.Pet.Other")), false);
    assert.equal(compared(comparison("Pet.Kind")), false);
    assert.equal(compared(comparison(`"cat" | "dog"`)), false);
  });

  it("report each declaration, member and method without a comment", () => {
    const { checker, declarations } = examine("");
    assert.deepEqual(undocumented(checker, declarations), [
      "Pet.kind",
      "Pet.feed",
      "Pet.Kind",
      "Pet.Kind.Deep",
    ]);
  });
});
