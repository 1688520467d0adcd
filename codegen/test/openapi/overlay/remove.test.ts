import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { overlaid, overlay, overlayProblems } from "./overlay-text.js";

describe("a removal", () => {
  it("takes values out of the objects they are in", async () => {
    const text = overlay("1.0.0", "- { target: $.paths.*.post, remove: true }");
    const document = {
      paths: { "/a": { get: {}, post: {} }, "/b": { post: {} }, "/c": {} },
    };
    assert.deepEqual(await overlaid(document, text), {
      paths: { "/a": { get: {} }, "/b": {}, "/c": {} },
    });
  });

  it("takes items out of arrays by what they were before it", async () => {
    const text = overlay(
      "1.1.0",
      "- { target: '$.tags[0, 2, -1]', remove: true }",
      "- { target: '$.parameters[?@.name == ''x'']', remove: true }",
    );
    const document = {
      tags: ["a", "b", "c", "d", "e"],
      parameters: [{ name: "x" }, { name: "y" }, { name: "x" }],
    };
    assert.deepEqual(await overlaid(document, text), {
      tags: ["b", "d"],
      parameters: [{ name: "y" }],
    });
  });

  it("moves items up for the actions after it", async () => {
    const twice = overlay(
      "1.1.0",
      "- { target: '$.tags[0]', remove: true }",
      "- { target: '$.tags[0]', remove: true, description: the second }",
    );
    assert.deepEqual(await overlaid({ tags: ["a", "b", "c"] }, twice), {
      tags: ["c"],
    });
  });

  it("takes out values in each other, and what is in array in array", async () => {
    const text = overlay(
      "1.1.0",
      "- { target: '$..[?@ == 1 || @.x]', remove: true }",
    );
    const document = { a: [[1, 2], [[1]], { x: { x: 1 } }], b: { c: 1, d: 2 } };
    assert.deepEqual(await overlaid(document, text), {
      a: [[2], [[]]],
      b: { d: 2 },
    });
  });

  it("takes out objects and arrays alone in Overlay 1.0", async () => {
    const action = "- { target: '$.tags[?@ == ''a'']', remove: true }";
    const document = { tags: ["a", "b"] };
    assert.deepEqual(
      await overlayProblems(document, overlay("1.0.0", action)),
      [
        'overlay-1:4:7 wrong-target: "$.tags[?@ == \'a\']" matches a string at "/tags/0": Overlay 1.0 changes objects and arrays, Overlay 1.1 other values too (#/actions/0/target)',
      ],
    );
    assert.deepEqual(await overlaid(document, overlay("1.1.0", action)), {
      tags: ["b"],
    });
  });

  it("cannot take out the whole document", async () => {
    for (const version of ["1.0.0", "1.1.0"] as const) {
      const text = overlay(version, "- { target: $, remove: true }");
      assert.deepEqual(await overlayProblems({ a: 1 }, text), [
        "overlay-1:4:7 wrong-target: the whole document cannot be removed (#/actions/0/target)",
      ]);
    }
  });

  it("wins over an update, and over a copy", async () => {
    const both = overlay(
      "1.0.0",
      "- { target: $.a, remove: true, update: { x: 1 } }",
    );
    assert.deepEqual(await overlaid({ a: {}, b: 1 }, both), { b: 1 });
    const all = overlay(
      "1.1.0",
      "- { target: $.a, remove: true, update: 5, copy: $.none }",
    );
    assert.deepEqual(await overlaid({ a: {}, b: 1 }, all), { b: 1 });
  });

  it("of false removes nothing", async () => {
    const document = { a: { b: [1] } };
    const alone = overlay(
      "1.0.0",
      "- { target: $.a, remove: false }",
      "- { target: $.a.b, remove: false, update: 2 }",
    );
    assert.deepEqual(await overlaid(document, alone), { a: { b: [1, 2] } });
  });
});
