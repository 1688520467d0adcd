import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Claim } from "./claim.js";
import { claimText } from "./claim.js";
import { foldClaims } from "./fold.js";
import { readSentence } from "./sentences.js";

describe("the net change of a range of releases", () => {
  for (const [what, sentences, net] of [
    [
      "has nothing of what was added and removed again",
      [
        "Add support for `tail` on `Cat`",
        "Add support for `length` on `Cat.tail`",
        "Remove support for `tail` on `Cat`",
      ],
      [],
    ],
    [
      "has nothing of what was removed and added again",
      [
        "Remove support for value `a` from enum `Cat.kind`",
        "Add support for new value `a` on enum `Cat.kind`",
      ],
      [],
    ],
    [
      "has what was added and then changed as added",
      [
        "Add support for `tail` on `Cat`",
        "Change `Cat.tail` to be required",
        "Change type of `Cat.tail` from `string` to `string | null`",
        "Add support for new value `long` on enum `Cat.tail`",
      ],
      ["+ member Cat.tail"],
    ],
    [
      "has the members of something new once, in whatever order they are told",
      [
        "Add support for `length` on `Cat.tail`",
        "Add support for `tail` on `Cat`",
      ],
      ["+ member Cat.tail"],
    ],
    [
      "has a new resource without its members, methods and params",
      [
        "Add support for new resource `Cat`",
        "Add support for `tail` on `Cat` and `CatCreateParams`",
        "Add support for `feed` method on resource `Cat`",
        "Add support for `food` on `CatFeedParams`",
        "Add support for `paw` on `CattleCreateParams`",
      ],
      ["+ resource Cat", "+ member CattleCreateParams.paw"],
    ],
    [
      "has a removed resource without what was said of it before",
      [
        "Add support for `tail` on `CatCreateParams` and `Cat`",
        "Remove support for resources `Cat`",
      ],
      ["- resource Cat"],
    ],
    [
      "has two changes of a type as one",
      [
        "Change type of `Cat.tail` from `string` to `expandable($Tail)`",
        "Change type of `Cat.tail` from `$Tail` to `deletable($Tail)`",
      ],
      ["~ type Cat.tail: string → deletable($Tail)"],
    ],
    [
      "has nothing of a type that is what it was",
      [
        "Change type of `Cat.tail` from `string` to `string | null`",
        "Change type of `Cat.tail` from `string | null` to `string`",
      ],
      [],
    ],
    [
      "has nothing of what is optional and required again",
      ["Change `Cat.tail` to be optional", "Change `Cat.tail` to be required"],
      [],
    ],
    [
      "has what is said twice once",
      [
        "Add support for new value `a` on enum `Cat.kind`",
        "Add support for new value `a` on enum `Cat.kind`",
        "Add support for new value `b` on enum `Cat.kind`",
      ],
      ["+ value a of Cat.kind", "+ value b of Cat.kind"],
    ],
  ] as const) {
    it(what, () => {
      const folded = foldClaims(claimsOf(sentences));
      assert.deepEqual(folded.claims.map(claimText), net);
    });
  }

  it("leaves no claim out of the account", () => {
    const claims = claimsOf([
      "Add support for `ears`, `paws`, and `tail` on `Cat`",
      "Add support for `length` on `Cat.tail`",
      "Remove support for `ears` on `Cat`",
    ]);
    const folded = foldClaims(claims);
    assert.equal(folded.cancelled.length, 2);
    assert.equal(folded.absorbed.length, 1);
    assert.equal(folded.claims.length, claims.length - 3);
  });
});

/** The claims of sentences, each of a release of its own. */
function claimsOf(sentences: readonly string[]): readonly Claim[] {
  return sentences.flatMap((sentence, index) =>
    (readSentence(sentence) ?? []).map((statement) => ({
      ...statement,
      source: { release: `1.${index}.0`, line: index },
    })),
  );
}
