import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { overlaid, overlay, overlayProblems } from "./overlay-text.js";

describe("a copy", () => {
  it("is merged as an update is: objects, arrays, other values", async () => {
    const document = {
      from: { a: { x: 1, list: [1] }, list: [2, 3], text: "new" },
      to: { a: { y: 2, list: [0] }, list: [1], text: "old" },
    };
    const text = overlay(
      "1.1.0",
      "- { target: $.to.a, copy: $.from.a }",
      "- { target: $.to.list, copy: $.from.list }",
      "- { target: $.to.text, copy: $.from.text }",
      "- { target: $.to.list, copy: $.from.a }",
    );
    assert.deepEqual(await overlaid(document, text), {
      from: document.from,
      to: {
        a: { y: 2, list: [0, 1], x: 1 },
        list: [1, 2, 3, { x: 1, list: [1] }],
        text: "new",
      },
    });
  });

  it("goes to all that the target selects", async () => {
    const text = overlay(
      "1.1.0",
      "- { target: '$.paths.*.responses', copy: $.shared }",
    );
    const document = {
      shared: { "429": { description: "" } },
      paths: { a: { responses: {} }, b: { responses: { "200": {} } } },
    };
    const { shared } = document;
    assert.deepEqual(await overlaid(document, text), {
      shared,
      paths: {
        a: { responses: shared },
        b: { responses: { "200": {}, ...shared } },
      },
    });
  });

  it("can move and rename, with the actions around it", async () => {
    const text = overlay(
      "1.1.0",
      "- { target: $.paths, update: { /new: {} } }",
      "- { target: \"$.paths['/new']\", copy: \"$.paths['/old']\" }",
      "- { target: \"$.paths['/old']\", remove: true }",
    );
    const document = { paths: { "/old": { get: { tags: ["a"] } } } };
    assert.deepEqual(await overlaid(document, text), {
      paths: { "/new": { get: { tags: ["a"] } } },
    });
  });

  it("is of what was there before, even into what is in it", async () => {
    const text = overlay("1.1.0", "- { target: $.a.b, copy: $.a }");
    assert.deepEqual(await overlaid({ a: { b: { c: 1 } } }, text), {
      a: { b: { c: 1, b: { c: 1 } } },
    });
  });

  it("shares nothing with what it was made of", async () => {
    const text = overlay(
      "1.1.0",
      "- { target: $.b, copy: $.a }",
      "- { target: $.b.list, update: 2 }",
      "- { target: $.a.in, update: { x: 1 } }",
    );
    const document = { a: { list: [1], in: {} }, b: {} };
    assert.deepEqual(await overlaid(document, text), {
      a: { list: [1], in: { x: 1 } },
      b: { list: [1, 2], in: {} },
    });
  });

  it("needs one value to copy, and one that goes with its targets", async () => {
    const document = { a: { x: 1, y: 2 }, b: { x: {} } };
    const text = overlay(
      "1.1.0",
      "- { target: $.b, copy: $.none }",
      "- { target: $.b, copy: $.a.* }",
      "- { target: $.b, copy: $.a }",
      "- { target: $.none, copy: $.neither }",
    );
    assert.deepEqual(await overlayProblems(document, text), [
      'overlay-1:4:20 no-match: nothing in "api.json" matches "$.none" (#/actions/0/copy)',
      'overlay-1:5:20 several-matches: "$.a.*" matches 2 values in "api.json", and one can be copied (#/actions/1/copy)',
      'overlay-1:6:20 incompatible-update: expected an object, to go with an object at "/b/x", found a number (#/actions/2/copy)',
      'overlay-1:7:7 no-match: nothing in "api.json" matches "$.none" (#/actions/3/target)',
    ]);
  });
});
