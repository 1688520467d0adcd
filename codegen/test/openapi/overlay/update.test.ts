import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { overlaid, overlay, overlayProblems } from "./overlay-text.js";

describe("an update", () => {
  const versions = ["1.0.0", "1.1.0"] as const;

  for (const version of versions) {
    it(`is merged into objects, however deep: Overlay ${version}`, async () => {
      const document = {
        info: { title: "Pets", contact: { name: "A", deep: { x: 1 } } },
        paths: {},
      };
      const text = overlay(
        version,
        "- target: $",
        "  update:",
        "    info: { contact: { name: B, deep: { y: [1, { z: ~ }] } } }",
        "    paths: { /pets: { get: {} } }",
      );
      assert.deepEqual(await overlaid(document, text), {
        info: {
          title: "Pets",
          contact: { name: "B", deep: { x: 1, y: [1, { z: null }] } },
        },
        paths: { "/pets": { get: {} } },
      });
    });

    it(`keeps the order of names and adds new ones after them: Overlay ${version}`, async () => {
      const document = { a: { x: 1, y: 2 }, b: 1 };
      const text = overlay(
        version,
        "- { target: $, update: { c: 1, a: { z: 1, x: 5 } } }",
      );
      assert.equal(
        JSON.stringify(await overlaid(document, text)),
        '{"a":{"x":5,"y":2,"z":1},"b":1,"c":1}',
      );
    });

    it(`adds to the arrays in objects it is merged into: Overlay ${version}`, async () => {
      const text = overlay(
        version,
        "- { target: $.a, update: { required: [b, a], none: [], of: [[2]] } }",
      );
      const document = { a: { required: ["a"], none: [1], of: [[1]] } };
      assert.deepEqual(await overlaid(document, text), {
        a: { required: ["a", "b", "a"], none: [1], of: [[1], [2]] },
      });
    });

    it(`appends an object to arrays that are selected: Overlay ${version}`, async () => {
      const parameters = [{ name: "a" }];
      const document = { x: { parameters }, y: { parameters }, z: {} };
      const text = overlay(
        version,
        "- { target: $.*.parameters, update: { name: b, in: query } }",
      );
      const added = [{ name: "a" }, { name: "b", in: "query" }];
      assert.deepEqual(await overlaid(document, text), {
        x: { parameters: added },
        y: { parameters: added },
        z: {},
      });
    });

    it(`appends what is neither object nor array too: Overlay ${version}`, async () => {
      const text = overlay(
        version,
        "- { target: $.required, update: b }",
        "- { target: $.required, update: ~ }",
      );
      assert.deepEqual(await overlaid({ required: ["a"] }, text), {
        required: ["a", "b", null],
      });
    });

    it(`changes all that its target selects, outer places first: Overlay ${version}`, async () => {
      const document = { a: { on: true, a: { on: true, b: { on: false } } } };
      const text = overlay(
        version,
        "- { target: '$..[?@.on == true]', update: { n: [1], a: { n: [2] } } }",
      );
      assert.deepEqual(await overlaid(document, text), {
        a: {
          on: true,
          n: [1],
          a: { on: true, n: [2, 1], b: { on: false }, a: { n: [2] } },
        },
      });
    });
  }

  it("appends an array as one entry in Overlay 1.0, and its items in Overlay 1.1", async () => {
    const action = "- { target: $.of, update: [2, [3]] }";
    const document = { of: [1] };
    assert.deepEqual(await overlaid(document, overlay("1.0.0", action)), {
      of: [1, [2, [3]]],
    });
    assert.deepEqual(await overlaid(document, overlay("1.1.0", action)), {
      of: [1, 2, [3]],
    });
  });

  it("takes the place of any other value in Overlay 1.1", async () => {
    const text = overlay(
      "1.1.0",
      "- { target: '$.*', update: new }",
      "- { target: $.c, update: ~ }",
      "- { target: $.d, update: 5 }",
    );
    const document = { a: "old", b: 1, c: true, d: null };
    assert.deepEqual(await overlaid(document, text), {
      a: "new",
      b: "new",
      c: null,
      d: 5,
    });
    const items = overlay("1.1.0", "- { target: '$.tags[1]', update: c }");
    assert.deepEqual(await overlaid({ tags: ["a", "b"] }, items), {
      tags: ["a", "c"],
    });
  });

  it("changes objects and arrays alone in Overlay 1.0", async () => {
    const text = overlay(
      "1.0.0",
      "- { target: $.info.title, update: New }",
      "- { target: '$.tags[*]', update: { a: 1 } }",
      "- { target: $.info, update: { title: New } }",
    );
    const document = { info: { title: "Old" }, tags: [{}, null] };
    assert.deepEqual(await overlayProblems(document, text), [
      'overlay-1:4:7 wrong-target: "$.info.title" matches a string at "/info/title": Overlay 1.0 changes objects and arrays, Overlay 1.1 other values too (#/actions/0/target)',
      'overlay-1:5:7 wrong-target: "$.tags[*]" matches null at "/tags/1": Overlay 1.0 changes objects and arrays, Overlay 1.1 other values too (#/actions/1/target)',
    ]);
  });

  it("does not change objects and arrays together in Overlay 1.1", async () => {
    const document = { a: {}, b: [], c: "", d: 1 };
    const text = overlay(
      "1.1.0",
      "- { target: '$.*', update: { x: 1 } }",
      "- { target: \"$['c', 'd']\", update: 2 }",
    );
    assert.deepEqual(await overlayProblems(document, text), [
      'overlay-1:4:7 wrong-target: "$.*" matches an object, an array, a string and a number: what is updated at once has to be all objects, all arrays, or neither (#/actions/0/target)',
    ]);
  });

  it("has to go with what it is merged into, and each part that does not is told once", async () => {
    const text = overlay(
      "1.1.0",
      "- target: $.schemas.*",
      "  update: { type: [string], properties: ~, required: id, x: 1 }",
      "- { target: $.info, update: 1 }",
      "- { target: $.info.title, update: { a: 1 } }",
    );
    const schema = { type: "object", properties: {}, required: [] };
    const document = { info: { title: "" }, schemas: { A: schema, B: schema } };
    assert.deepEqual(await overlayProblems(document, text), [
      'overlay-1:5:15 incompatible-update: expected neither an object nor an array, to go with a string at "/schemas/A/type", found an array (#/actions/0/update/type)',
      'overlay-1:5:31 incompatible-update: expected an object, to go with an object at "/schemas/A/properties", found null (#/actions/0/update/properties)',
      'overlay-1:5:46 incompatible-update: expected an array, to go with an array at "/schemas/A/required", found a string (#/actions/0/update/required)',
      'overlay-1:6:23 incompatible-update: expected an object, to go with an object at "/info", found a number (#/actions/1/update)',
      'overlay-1:7:29 incompatible-update: expected neither an object nor an array, to go with a string at "/info/title", found an object (#/actions/2/update)',
    ]);
  });

  it("cannot reach the prototypes of objects", async () => {
    const text = overlay(
      "1.1.0",
      "- { target: $.a, update: { __proto__: { polluted: 1 }, constructor: { prototype: { polluted: 1 } } } }",
      "- { target: $.a.__proto__, update: { more: 1 } }",
      "- { target: $.b, update: { x: { __proto__: { polluted: 1 } } } }",
    );
    const result = await overlaid({ a: {}, b: { x: {} } }, text);
    assert.equal(
      JSON.stringify(result),
      '{"a":{"__proto__":{"polluted":1,"more":1},"constructor":{"prototype":{"polluted":1}}},"b":{"x":{"__proto__":{"polluted":1}}}}',
    );
    assert.equal(Reflect.get({}, "polluted"), undefined);
    assert.equal(Reflect.get({}, "more"), undefined);
  });
});
