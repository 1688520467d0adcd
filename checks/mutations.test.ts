import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, describe, it } from "node:test";
import ts from "typescript";
import { statedVersions } from "./completeness/type-tests-program.js";
import { mutantsOf } from "./mutations/declaration-mutants.js";
import { declarationsUnderTest } from "./mutations/declarations-under-test.js";
import type { Mutant, MutantKind } from "./mutations/mutant.js";
import { mutantKinds, mutated } from "./mutations/mutant.js";
import { sampleOf } from "./mutations/sample.js";
import { scoreLines, survivors } from "./mutations/score.js";
import { tryApiVersion, tryMutants } from "./mutations/trial.js";
import { temporaryFolder } from "./package-commands.js";

// A sample: `npm run mutate` makes every mistake that can be made.
for (const apiVersion of statedVersions)
  it(`the type tests of ${apiVersion} notice mistakes of every kind`, () => {
    const tried = tryApiVersion(apiVersion, { size: 40, seed: "1" });
    assert.equal(tried.length, 40);
    assert.deepEqual(survivors(tried), []);
  });

describe("the mistakes that are made", () => {
  const cases: readonly (readonly [MutantKind, string, readonly string[]])[] = [
    [
      "member dropped",
      "interface A { a: B; m(): B }",
      ["interface A {  m(): B }", "interface A { a: B;  }"],
    ],
    ["member added", "interface A {}", ["interface A {added?: string;\n}"]],
    [
      "member made readonly",
      "interface A { a: B }",
      ["interface A { readonly a: B }"],
    ],
    [
      "optional flipped",
      "interface A { a: B; b?: B }",
      ["interface A { a?: B; b?: B }", "interface A { a: B; b: B }"],
    ],
    ["null dropped", "interface A { a: B | null }", ["interface A { a: B }"]],
    ["null added", "interface A { a: B }", ["interface A { a: B | null }"]],
    [
      "union member dropped",
      `type A = "a" | "b";`,
      [`type A = "b";`, `type A = "a";`],
    ],
    [
      "union member added",
      `type A = "a" | "b";`,
      [`type A = "a" | "b" | RegExp;`],
    ],
    [
      "intersection member dropped",
      "type A = B & C;",
      ["type A = C;", "type A = B;"],
    ],
    ["OtherString dropped", `type A = "a" | OtherString;`, [`type A = "a";`]],
    ["type widened", `type A = "a";`, ["type A = string;"]],
    ["type widened", "type A = string;", ["type A = (string | number);"]],
    [
      "type widened",
      "type A = Array<B>;",
      ["type A = (Array<B> | RegExp);", "type A = Array<(B | RegExp)>;"],
    ],
    ["type made unknown", "type A = B;", ["type A = unknown;"]],
    ["extends dropped", "interface A extends B {}", ["interface A  {}"]],
    [
      "extends dropped",
      "interface A extends B, C {}",
      ["interface A extends C {}", "interface A extends B {}"],
    ],
    [
      "parameter dropped",
      "interface A { m(a: B, b?: C): D }",
      ["interface A { m(b?: C): D }", "interface A { m(a: B): D }"],
    ],
    [
      "parameter made optional or required",
      "interface A { m(a: B, b?: C): D }",
      [
        "interface A { m(a?: B, b?: C): D }",
        "interface A { m(a: B, b: C): D }",
      ],
    ],
    [
      "return type changed",
      "interface A { m(): Promise<B> }",
      ["interface A { m(): B }"],
    ],
    [
      "declaration dropped",
      "type A = B; namespace N {}",
      [" namespace N {}", "type A = B; "],
    ],
    [
      "second name changed",
      "import A = N.A; import B = N.B;",
      ["import A = N.B; import B = N.B;", "import A = N.A; import B = N.A;"],
    ],
    // What would be no mistake is not made:
    ["null added", "interface A { a: B | null }", []],
    ["null added", `interface A { a: E<B> } type E<T> = "" | null | T;`, []],
    [
      "type widened",
      "type A = string | number;",
      [
        "type A = (string | RegExp) | number;",
        "type A = string | (number | RegExp);",
      ],
    ],
    ["type made unknown", "type A = B | C;", ["type A = unknown;"]],
    [
      "type widened",
      "type A = Record<never, never>;",
      [
        "type A = (Record<never, never> | RegExp);",
        "type A = Record<string, never>;",
      ],
    ],
    // And no declarations that the compiler would refuse:
    [
      "parameter made optional or required",
      "interface A { m(a: B, b: C): D }",
      ["interface A { m(a: B, b?: C): D }"],
    ],
    [
      "parameter made optional or required",
      "interface A { m(a?: B, b?: C): D }",
      ["interface A { m(a: B, b?: C): D }"],
    ],
    [
      "type widened",
      "interface A { [key: string]: B }",
      ["interface A { [key: string]: (B | RegExp) }"],
    ],
  ];
  for (const [kind, text, expected] of cases)
    it(`${kind}: ${text}`, () => {
      assert.deepEqual(
        mutantsIn(text)
          .filter((mutant) => mutant.kind === kind)
          .map((mutant) => mutated(text, mutant)),
        expected,
      );
    });

  it("are of every kind", () => {
    assert.deepEqual(
      new Set(cases.map(([kind]) => kind)),
      new Set(mutantKinds),
    );
  });
});

describe("a sample of the mistakes", () => {
  const mutants = mutantsIn(
    `interface A extends B { a: "a" | "b" | "c"; b?: string | null; }`,
  );

  it("is of the size asked for, or all there are", () => {
    assert.equal(sampleOf(mutants, 5, "1").length, 5);
    assert.deepEqual(new Set(sampleOf(mutants, 1000, "1")), new Set(mutants));
  });

  it("is the same for the same seed, and another for another", () => {
    assert.deepEqual(sampleOf(mutants, 9, "1"), sampleOf(mutants, 9, "1"));
    assert.notDeepEqual(sampleOf(mutants, 9, "1"), sampleOf(mutants, 9, "2"));
  });

  it("has one of each kind before it has two of any", () => {
    const kinds = new Set(mutants.map(({ kind }) => kind));
    const drawn = sampleOf(mutants, kinds.size, "1");
    assert.deepEqual(new Set(drawn.map(({ kind }) => kind)), kinds);
  });
});

describe("a trial", () => {
  const { folder, remove } = temporaryFolder();
  after(remove);
  const declarations = join(folder, "pet.d.ts");
  const typeTest = join(folder, "pet.test-d.ts");
  writeFileSync(
    declarations,
    "export interface Pet {\n  name: string;\n  age?: number;\n}\n",
  );
  function tryWith(test: string): ReturnType<typeof tryMutants> {
    writeFileSync(typeTest, `import type { Pet } from "./pet.js";\n${test}`);
    return tryMutants(
      declarationsUnderTest(declarations, [typeTest], {
        strict: true,
        lib: ["lib.es2022.d.ts"],
        types: [],
      }),
    );
  }

  it("finds the mistakes that a weak type test lets pass, with file, line and change", () => {
    const tried = tryWith(
      "export const name = (pet: Pet): string => pet.name;",
    );
    assert.ok(
      survivors(tried).some((survivor) =>
        /pet\.d\.ts:3 survived: member dropped\n- {3}age\?: number;$/.test(
          survivor,
        ),
      ),
    );
    assert.ok(
      survivors(tried).some((survivor) =>
        /pet\.d\.ts:3 survived: optional flipped\n- {3}age\?: number;\n\+ {3}age: number;$/.test(
          survivor,
        ),
      ),
    );
    assert.ok(
      !survivors(tried).some((survivor) =>
        /member dropped\n- {3}name/.test(survivor),
      ),
    );
    assert.ok(
      scoreLines(tried).includes(`${"member dropped".padEnd(35)}  1/2`),
    );
  });

  it("finds all but a missing name if the type test says nothing", () => {
    const killed = tryWith("").filter(({ survival }) => !survival);
    assert.deepEqual(
      killed.map(({ mutant }) => mutant.kind),
      ["declaration dropped"],
    );
  });

  it("refuses type tests that fail without any mistake", () => {
    assert.throws(
      () => tryWith("export const pet: Pet = {};"),
      /type tests of .* fail/,
    );
  });
});

function mutantsIn(text: string): readonly Mutant[] {
  return mutantsOf(
    ts.createSourceFile("index.d.ts", text, ts.ScriptTarget.ES2022, true),
  );
}
