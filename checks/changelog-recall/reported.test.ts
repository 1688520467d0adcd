import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Change } from "../../codegen/src/diff/change-report.js";
import { rules } from "../../codegen/src/diff/rules.js";
import { claimText } from "./claim.js";
import { reportedOf } from "./reported.js";

describe("a reported change", () => {
  for (const [rule, subject, said] of [
    ["read-required-member-added", "Cat.tails[].tip", "+ member Cat.tails.tip"],
    [
      "write-optional-member-removed",
      "CatCreateParams.a",
      "- member CatCreateParams.a",
    ],
    ["read-null-added", "Cat.name", "~ type Cat.name: a → b"],
    ["read-type-replaced", "Cat.names.*", "~ type Cat.names: a → b"],
    [
      "write-presence-made-optional",
      "CatCreateParams.a",
      "~ CatCreateParams.a is optional",
    ],
    ["read-presence-made-required", "Cat.name", "~ Cat.name is required"],
    ["write-method-added", "Zoo.CatResource.feed", "+ method Zoo.Cat.feed"],
    [
      "write-presence-made-optional",
      "CatResource.feed(params)",
      "~ type Cat.feed: a → b",
    ],
    [
      "read-alternative-added",
      "CatsResource.feed().data[]",
      "~ type Cat.feed: a → b",
    ],
    [
      "write-name-removed",
      "CatCreateParams.a",
      "~ name CatCreateParams.a: a → b",
    ],
    [
      "write-name-removed",
      "CatResource.feed(params)",
      "~ name Cat.feed: a → b",
    ],
    ["read-declaration-added", "Zoo.Cat", "+ resource Zoo.Cat"],
    ["write-declaration-removed", "CatListParams", "- params CatListParams"],
    ["write-declaration-added", "Zoo.CatResource", "+ class Zoo.Cat"],
  ] as const) {
    it(`of ${rule} says ${said}`, () => {
      const reported = reportedOf(change(rule, subject, ""));
      assert.equal(reported && claimText(reported.said), said);
    });
  }

  it("of a value says which", () => {
    for (const rule of ["read-value-added", "write-open-value-added"]) {
      const summary = "Add support for new value `a.b` on enum `Cat.kind`";
      const reported = reportedOf(change(rule, "Cat.kind", summary));
      assert.equal(
        reported && claimText(reported.said),
        "+ value a.b of Cat.kind",
      );
    }
  });

  it("is in the words of the changelog if they are read as what it says", () => {
    const isTold = (subject: string, summary: string) =>
      reportedOf(change("read-null-added", subject, summary))?.isInItsWords;
    const summary = "Change type of `Cat.names[]` from `a` to `b`";
    assert.equal(isTold("Cat.names[]", summary), true);
    assert.equal(isTold("Cat.nicknames[]", summary), false);
    assert.equal(isTold("Cat.names[]", "Cats have names"), false);
  });

  it("of a comment says nothing that the changelog speaks of", () => {
    for (const rule of [
      "read-documentation-changed",
      "write-deprecation-added",
    ])
      assert.equal(reportedOf(change(rule, "Cat.name", "")), undefined);
  });

  it("is understood for every rule that there is", () => {
    for (const { id, kind, action } of rules) {
      const reported = reportedOf(change(id, "Cat.kind", ""));
      if (kind === "documentation" || kind === "deprecation") continue;
      assert.ok(reported, id);
      if (action === "added" || action === "removed") {
        assert.ok([action, "changed"].includes(reported.said.action), id);
      }
    }
  });
});

function change(rule: string, subject: string, summary: string): Change {
  return {
    rule,
    level: "breaking",
    direction: rule.startsWith("read") ? "read" : "write",
    subject,
    summary,
    before: "a",
    after: "b",
    pointer: "",
  };
}
