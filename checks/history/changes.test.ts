import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import {
  apiVersions,
  declarationsOf,
} from "../completeness/type-tests-program.js";
import { changesBetween, commonLines, readChanges } from "./changes.js";
import { declarationLines } from "./declaration-lines.js";

// The newest API version is stated in full by its type tests. Each older one is
// held by the list of what changed since, which is no work of the generator.
const stated = readChanges(
  readFileSync(new URL("changes.diff", import.meta.url), "utf8"),
);

describe("what changed with each API version", () => {
  it("is stated for each of them, in the order of the contract", () => {
    assert.deepEqual([...stated.keys()], apiVersions);
  });

  for (const [index, apiVersion] of apiVersions.entries()) {
    const text = readFileSync(declarationsOf(apiVersion), "utf8");
    const older = apiVersions[index + 1];

    it(`is what the declarations of ${apiVersion} say`, () => {
      assert.ok(
        declarationLines(text).includes(`ApiVersion = "${apiVersion}"`),
      );
      const before =
        older === undefined
          ? text
          : readFileSync(declarationsOf(older), "utf8");
      assert.deepEqual(changesBetween(before, text), stated.get(apiVersion));
      assert.deepEqual(commonLines(text, before), commonLines(before, text));
    });
  }
});

describe("a change", () => {
  const text = `
    export type ApiVersion = "1";
    export declare namespace Identity {
      /** A pet. */
      interface Pet { kind: Pet.Kind; name?: string; }
      interface PetResource {
        list(options?: Options): Array<Pet>;
        list(params?: Params, options?: Options): Array<Pet>;
      }
      namespace Pet { type Kind = "cat" | "dog"; }
    }`;

  for (const [what, before, after, expected] of [
    ["none in comments", "A pet.", "An animal.", []],
    ["none in the name of the version", '"1"', '"2"', []],
    [
      "a member that is optional",
      "kind: Pet",
      "kind?: Pet",
      ["+Identity.Pet.kind?: Pet.Kind", "-Identity.Pet.kind: Pet.Kind"],
    ],
    ["a new value", '"dog"', '"dog" | "fox"', ['+Identity.Pet.Kind = "fox"']],
    [
      "a signature that is gone",
      "list(options?: Options): Array<Pet>;",
      "",
      ["-Identity.PetResource.list(options?: Options): Array<Pet>"],
    ],
    [
      "a new declaration",
      "interface PetResource",
      "interface Toy extends Thing {} interface PetResource",
      ["+Identity.Toy extends Thing"],
    ],
    [
      "a second name",
      "export type",
      "export import Pet = Identity.Pet; export type",
      ["+export import Pet = Identity.Pet"],
    ],
    [
      "a declaration that is gone",
      /interface Pet \{.*/u,
      "",
      [
        "-Identity.Pet",
        "-Identity.Pet.kind: Pet.Kind",
        "-Identity.Pet.name?: string",
      ],
    ],
  ] as const)
    it(`is seen: ${what}`, () => {
      const changed = text.replace(before, after);
      assert.notEqual(changed, text);
      assert.deepEqual(changesBetween(text, changed), expected);
    });

  it("is no change of order, which shows in what both have", () => {
    const changed = text.replace('"cat" | "dog"', '"dog" | "cat"');
    assert.deepEqual(changesBetween(text, changed), []);
    assert.notDeepEqual(commonLines(text, changed), commonLines(changed, text));
  });
});

describe("a list of changes", () => {
  it("is read by API version, without what is for readers", () => {
    assert.deepEqual(
      [...readChanges("# About.\n\n@@ 2\n# New.\n+b\n-a\n\n@@ 1\n")],
      [
        ["2", ["+b", "-a"]],
        ["1", []],
      ],
    );
  });

  for (const wrong of ["+a", "@@ 1\na", "@@ 1\n +a"])
    it(`is refused: ${JSON.stringify(wrong)}`, () => {
      assert.throws(() => readChanges(wrong), /line \d is no change/u);
    });
});
