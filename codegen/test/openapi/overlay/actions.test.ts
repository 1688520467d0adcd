import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { overlaid, overlay, overlayProblems } from "./overlay-text.js";

describe("the actions of overlays", () => {
  it("are applied in their order, each to what the one before it left", async () => {
    const text = overlay(
      "1.1.0",
      "- { target: $.a, update: { n: 1 } }",
      "- { target: $.a, remove: true }",
      "- { target: $, update: { a: { m: 2 } } }",
      "- { target: $.a.m, update: 3 }",
    );
    assert.deepEqual(await overlaid({ a: { x: 1 } }, text), { a: { m: 3 } });
  });

  it("of a later overlay follow those of an earlier", async () => {
    const one = overlay("1.1.0", "- { target: $.list, update: 1 }");
    const two = overlay("1.0.0", "- { target: $.list, update: 2 }");
    const document = { list: [] };
    assert.deepEqual(await overlaid(document, one, two), { list: [1, 2] });
    assert.deepEqual(await overlaid(document, two, one), { list: [2, 1] });
    assert.deepEqual(await overlaid(document, one, one), { list: [1, 1] });
  });

  it("each have to match something, and all that do not are told at once", async () => {
    const one = overlay(
      "1.0.0",
      "- { target: $.none, update: { a: 1 } }",
      "- { target: $.a, update: { b: 1 } }",
      "- { target: '$.a.c', remove: true }",
      "- { target: '$.list[?@.x]', remove: false }",
    );
    const two = overlay(
      "1.1.0",
      "- { target: $.a.b, update: 2 }",
      "- target: \"$.paths['/pets'].get\"",
      "  description: long gone",
      "  remove: true",
    );
    assert.deepEqual(await overlayProblems({ a: {}, list: [] }, one, two), [
      'overlay-1:4:7 no-match: nothing in "api.json" matches "$.none" (#/actions/0/target)',
      'overlay-1:6:7 no-match: nothing in "api.json" matches "$.a.c" (#/actions/2/target)',
      'overlay-1:7:7 no-match: nothing in "api.json" matches "$.list[?@.x]" (#/actions/3/target)',
      'overlay-2:5:5 no-match: nothing in "api.json" matches "$.paths[\'/pets\'].get" (#/actions/1/target)',
    ]);
  });

  it("are not applied when an overlay is wrong; what is wrong with each file is told", async () => {
    const problems = await overlayProblems(
      "a: 1\na: 2\n",
      overlay("1.1.0", "- { target: $.none, remove: true }"),
      "overlay: 2.0.0",
      "",
    );
    assert.deepEqual(problems, [
      'api.yaml:2:1 duplicate-key: the key "a" is already in this object (#/a)',
      'overlay-2:1:1 unsupported-version: Overlay "2.0.0" is not supported: 1.0 and 1.1, with a patch version such as "1.1.0", are (#/overlay)',
      "overlay-3:1:1 empty-document: there is nothing in this file (#)",
    ]);
  });

  it("give the same from YAML and JSON", async () => {
    const value = {
      overlay: "1.1.0",
      info: { title: "Test", version: "1" },
      actions: [{ target: "$.a['x-b']", update: { c: [null, 1.5, "ü"] } }],
    };
    const yaml = overlay(
      "1.1.0",
      "- target: $.a['x-b']",
      "  update:",
      "    c: [~, 1.5, ü]",
    );
    const expected = { a: { "x-b": { c: [null, 1.5, "ü"] } } };
    for (const document of ["a: { x-b: {} }\n", { a: { "x-b": {} } }]) {
      for (const text of [yaml, JSON.stringify(value)]) {
        assert.deepEqual(await overlaid(document, text), expected);
      }
    }
  });
});

describe("a document with aliases", () => {
  const document = `
base: &base
  list: &list [1]
  in: &in { x: 1 }
one: *base
two: { <<: *base, own: *in }
lists: [*list, *list]
`;
  const base = { list: [1], in: { x: 1 } };

  it("is changed where an action says, and nowhere else", async () => {
    const text = overlay(
      "1.1.0",
      "- { target: $.one.in, update: { y: 2 } }",
      "- { target: $.two.list, update: 2 }",
      "- { target: '$.lists[1]', update: 3 }",
      "- { target: '$.one.list[0]', remove: true }",
    );
    assert.deepEqual(await overlaid(document, text), {
      base,
      one: { list: [], in: { x: 1, y: 2 } },
      two: { list: [1, 2], in: { x: 1 }, own: { x: 1 } },
      lists: [[1], [1, 3]],
    });
  });

  it("is changed at each place that an action says", async () => {
    const text = overlay("1.1.0", "- { target: $..in, update: { y: 2 } }");
    const changed = { list: [1], in: { x: 1, y: 2 } };
    assert.deepEqual(await overlaid(document, text), {
      base: changed,
      one: changed,
      two: { ...changed, own: { x: 1 } },
      lists: [[1], [1]],
    });
  });

  it("may get what an overlay has by aliases, each place its own", async () => {
    const text = overlay(
      "1.1.0",
      "- { target: $, update: { a: &a { list: [1] }, b: *a } }",
      "- { target: $.a.list, update: 2 }",
    );
    assert.deepEqual(await overlaid({}, text), {
      a: { list: [1, 2] },
      b: { list: [1] },
    });
  });
});
