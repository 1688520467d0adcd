import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { overlaid, overlay, overlayProblems } from "./overlay-text.js";

describe("what overlays make of a document", () => {
  /** A document of so many levels, the innermost of which is a leaf. */
  const nested = (levels: number) =>
    `${'{"x":'.repeat(levels - 1)}{"leaf":true}${"}".repeat(levels - 1)}`;

  it("is nested as deep as a document may be, and no deeper", async () => {
    const text = overlay(
      "1.1.0",
      "- { target: '$..[?@.leaf]', copy: $ }",
      "- { target: '$..[?@.leaf]', update: { done: true } }",
    );
    await overlaid(nested(250), text);
    assert.deepEqual(await overlayProblems(nested(251), text), [
      "overlay-1:4:31 too-deep: overlays nest arrays and objects deeper than 500 levels (#/actions/0/copy)",
    ]);
  });

  it("may be an update of many levels", async () => {
    const update = `- { target: $, update: ${nested(450)} }`;
    await overlaid(nested(500), overlay("1.1.0", update));
  });

  it("does not grow without end by copies of copies", async () => {
    const list = Array.from({ length: 1000 }, () => 1);
    const doublings = (count: number) =>
      overlay(
        "1.1.0",
        ...Array.from(
          { length: count },
          (_, index) =>
            `- { target: $.list, copy: $.list, description: "${index}" }`,
        ),
      );
    const result = await overlaid({ list }, doublings(9));
    assert.equal(
      JSON.stringify(result).length,
      '{"list":[]}'.length + 2 * 512_000 - 1,
    );
    const problems = await overlayProblems({ list }, doublings(40));
    assert.deepEqual(problems, [
      "overlay-1:13:23 too-large: overlays put more than 1000000 values into the document (#/actions/9/copy)",
    ]);
  });

  it("is refused where a path would take too long", async () => {
    const names = Array.from({ length: 1500 }, (_, index) => `a${index}`);
    const document = Object.fromEntries(names.map((name) => [name, {}]));
    const text = overlay(
      "1.1.0",
      "- { target: '$[?count($..*) > 0]', remove: true }",
    );
    assert.deepEqual(await overlayProblems(document, text), [
      'overlay-1:4:7 costly-path: looking for "$[?count($..*) > 0]" in "api.json" takes too many steps (#/actions/0/target)',
    ]);
  });
});
