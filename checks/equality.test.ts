import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import {
  statedVersions,
  declarationsOf,
} from "./completeness/type-tests-program.js";
import type { DeclarationOutlines } from "./equality/declaration-outlines.js";
import { declarationOutlines } from "./equality/declaration-outlines.js";
import { intendedDifferences, isOwn } from "./equality/intended-differences.js";
import { repository } from "./specification-contract.js";

// That the types are equal, official.test-d.ts holds. This is about what types
// do not have: an order, the names of parameters, and which of them there are.

/** The key of what stands in a file, or in the namespace `Identity` of it. */
const outermost = "namespace ";

for (const apiVersion of statedVersions) {
  describe(`the declarations of ${apiVersion}, beside the official ones`, () => {
    const ours = outlines(declarationsOf(apiVersion));
    const official = outlines(
      officialFile(apiVersion, "resources/Identity/VerificationReports.d.ts"),
      officialFile(apiVersion, "resources/Identity/VerificationSessions.d.ts"),
    );
    const common = outlines(
      officialFile(apiVersion, "shared.d.ts"),
      officialFile(apiVersion, "lib.d.ts"),
    );

    // The API version is a type here, and a constant there.
    const comparable = declarations(ours).filter(
      (name) => name !== "ApiVersion" && !isOwn(name),
    );

    it("are the official 76 types and 2 resources, and what these use", () => {
      const identity = declarations(official);
      assert.equal(identity.length, 76 + 2);
      for (const name of identity) assert.ok(ours.has(name), name);
      for (const name of comparable)
        assert.ok(official.has(name) || common.has(name), name);
    });

    it("stand in the official order in every namespace", () => {
      const namespaces = [...official.keys()].filter(isNamespace);
      assert.deepEqual([...ours.keys()].filter(isNamespace), namespaces);
      for (const namespace of namespaces) {
        const expected = official.get(namespace) ?? [];
        const found = ours.get(namespace) ?? [];
        assert.deepEqual(
          namespace === outermost
            ? found.filter((heading) => expected.includes(heading))
            : found,
          expected,
          namespace,
        );
      }
    });

    it("have the official members in the official order, letter for letter", () => {
      for (const name of comparable)
        if (intendedDifferences.has(name))
          assert.deepEqual(
            ours.get(name)?.map(nameOfMember),
            common.get(name)?.map(nameOfMember),
            name,
          );
        else
          assert.deepEqual(
            ours.get(name),
            official.get(name) ?? common.get(name),
            name,
          );
    });
  });
}

describe("the comparison above", () => {
  const text = `
    export declare namespace Identity {
      interface Pet { kind: Pet.Kind; name?: string; }
      namespace Pet { type Kind = "cat" | "dog"; interface Toy {} }
    }`;

  it("sees no difference in comments, quotes, line breaks and nesting", () => {
    assert.deepEqual(
      declarationOutlines(`
        export interface Pet {
          /** What it is. */
          kind: Identity.Pet.Kind;
          name?: string;
        }
        export declare namespace Pet {
          type Kind =
            | 'cat'
            | 'dog';
          interface Toy {
          }
        }`),
      declarationOutlines(text),
    );
  });

  it("sees no difference in how older releases wrap their declarations", () => {
    assert.deepEqual(
      declarationOutlines(
        `declare module 'stripe' { namespace Stripe { ${text
          .replace("export declare", "")
          .replace("Pet.Kind", "Stripe.Identity.Pet.Kind")} } }`,
      ),
      declarationOutlines(text),
    );
  });

  for (const [difference, before, after] of [
    [
      "the order of members",
      "kind: Pet.Kind; name?: string;",
      "name?: string; kind: Pet.Kind;",
    ],
    ["the order of union members", `"cat" | "dog"`, `"dog" | "cat"`],
    [
      "the order of declarations",
      `type Kind = "cat" | "dog"; interface Toy {}`,
      `interface Toy {} type Kind = "cat" | "dog";`,
    ],
    ["a missing member", "name?: string;", ""],
    ["a missing declaration", "interface Toy {}", ""],
    ["another type", "name?: string", "name?: number"],
  ] as const)
    it(`sees ${difference}`, () => {
      assert.ok(text.includes(before));
      assert.notDeepEqual(
        [...declarationOutlines(text.replace(before, after))],
        [...declarationOutlines(text)],
      );
    });
});

function outlines(...files: readonly string[]): DeclarationOutlines {
  return declarationOutlines(
    files.map((file) => readFileSync(file, "utf8")).join("\n"),
  );
}

function officialFile(apiVersion: string, path: string): string {
  return join(repository, "node_modules", `stripe-${apiVersion}`, "esm", path);
}

function isNamespace(key: string): boolean {
  return key.startsWith(outermost);
}

function declarations(of: DeclarationOutlines): readonly string[] {
  return [...of.keys()].filter((key) => !isNamespace(key));
}

function nameOfMember(member: string): string {
  return member.replace(/:.*/, "");
}
