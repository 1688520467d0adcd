import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { claimText } from "./claim.js";
import { readSentence } from "./sentences.js";

describe("a sentence of the changelog", () => {
  for (const [sentence, ...claims] of [
    ["Add support for `tail` on `Cat`", "+ member Cat.tail"],
    [
      "Add support for `ears`, `paws`, and `tail` on `CatCreateParams` and `Zoo.Cat.body[]`",
      "+ member CatCreateParams.ears",
      "+ member Zoo.Cat.body.ears",
      "+ member CatCreateParams.paws",
      "+ member Zoo.Cat.body.paws",
      "+ member CatCreateParams.tail",
      "+ member Zoo.Cat.body.tail",
    ],
    [
      "Add support for `left` on `ears` and `eyes` on `head` on `Cat` and `Dog` ([API ref](https://x.test))",
      "+ member Cat.head.ears.left",
      "+ member Cat.head.eyes.left",
      "+ member Dog.head.ears.left",
      "+ member Dog.head.eyes.left",
    ],
    [
      "Remove support for `claw` on `CatCreateParams.testHelpers.paws`. This field was never sent.",
      "- member TestHelpers.CatCreateParams.paws.claw",
    ],
    [
      "Add support for new values `a-b` and `c` on enums `Cat.kind`, `CatListParams.kinds[]`. and `Dog.kind`",
      "+ value a-b of Cat.kind",
      "+ value a-b of CatListParams.kinds",
      "+ value a-b of Dog.kind",
      "+ value c of Cat.kind",
      "+ value c of CatListParams.kinds",
      "+ value c of Dog.kind",
    ],
    [
      "Remove support for value `old` from enum `Cat.kind`",
      "- value old of Cat.kind",
    ],
    [
      "Add support for error code `too_wet` on `Cat.last_error` and `StripeError`",
      "+ value too_wet of Cat.last_error.code",
      "+ value too_wet of StripeError.code",
    ],
    [
      "Add support for `delete` and `list_line_items` methods on resource `Zoo.Cat`",
      "+ method Zoo.Cat.del",
      "+ method Zoo.Cat.listLineItems",
    ],
    [
      "Add support for `expire` test helper method on resource `Cat`",
      "+ method TestHelpers.Cat.expire",
    ],
    ["Remove support for `pet` methods on resource `Cat`", "- method Cat.pet"],
    [
      "Add support for new resources `Cat` and `Zoo.Dog`",
      "+ resource Cat",
      "+ resource Zoo.Dog",
    ],
    [
      "Change type of `Cat.name` and `Cat.kind` from `string` to `string | null`",
      "~ type Cat.name: string → string | null",
      "~ type Cat.kind: string → string | null",
    ],
    [
      "Change type of `Cat.kind` from `enum('a'|'b')` to `expandable(deletable($Kind))`.",
      "~ type Cat.kind: enum('a'|'b') → expandable(deletable($Kind))",
    ],
    ["Change `Cat.name` to be required", "~ Cat.name is required"],
    [
      "Change `CatCreateParams.name` and `Cat.age` to be optional",
      "~ CatCreateParams.name is optional",
      "~ Cat.age is optional",
    ],
    [
      "Add support for snapshot events `CatFedEvent` and `CatLostEvent` with resource `Cat`",
      "+ event CatFedEvent",
      "+ event CatLostEvent",
    ],
    [
      "Add support for event notification `V1CatFedEvent` with related object `Cat`",
      "+ event V1CatFedEvent",
    ],
    [
      "`CatTailListParams` renamed to `CatListTailsParams`",
      "+ params CatListTailsParams",
    ],
    [
      "Remove `CatTailListParams` in favor of `CatListTailsParams`",
      "- params CatTailListParams",
    ],
  ] as const) {
    it(`is read: ${sentence}`, () => {
      assert.deepEqual(readSentence(sentence)?.map(claimText), claims);
    });
  }

  for (const sentence of [
    "Add support for cats",
    "Add support for `tail` throughout the API",
    "Remove support for `claw` on `Cat`. Make `paw` required instead.",
    "Change `Cat.name` to be required, and change `Cat.age` to be optional",
  ]) {
    it(`is not guessed at: ${sentence}`, () => {
      assert.equal(readSentence(sentence), undefined);
    });
  }
});
