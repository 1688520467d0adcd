import assert from "node:assert/strict";
import { join } from "node:path";
import { describe, it } from "node:test";
import { loadOverlay } from "../../../src/openapi/overlay/load-overlay.js";
import { fileOf, inOneLine } from "../load-text.js";
import { overlay } from "./overlay-text.js";

/** What is wrong with an overlay, as `LINE:COLUMN kind: message (#pointer)`. */
async function problemsOf(
  text: string,
  name = "overlay.yaml",
): Promise<readonly string[]> {
  const outcome = await loadOverlay(fileOf(text, name));
  return outcome.ok ? [] : outcome.problems.map(inOneLine);
}

/** The first lines of an overlay without actions: three of them. */
const head = `overlay: 1.1.0
info: { title: Test, version: "1" }
extends: https://localhost:1/api.yaml
`;

describe("an overlay document", () => {
  it("may be YAML or JSON, of version 1.0 or 1.1 whatever the patch", async () => {
    for (const version of ["1.0.0", "1.0.1", "1.1.0", "1.1.20"]) {
      const yaml = `overlay: ${version}\ninfo: { title: Test, version: "1" }\nactions: [{ target: $, remove: false }]\n`;
      const json = JSON.stringify({
        overlay: version,
        info: { title: "Test", version: "1" },
        actions: [{ target: "$", remove: false }],
      });
      assert.deepEqual(await problemsOf(yaml), []);
      assert.deepEqual(await problemsOf(json, "overlay.json"), []);
    }
  });

  it("may have all fields of its version, and extensions in each object", async () => {
    const text = `overlay: 1.1.0
x-a: 1
info: { title: Test, version: "1", description: A test, x-a: 1 }
extends: ../api.yaml
actions:
  - target: $.info
    description: One
    update: { title: New }
    x-a: { b: 1 }
  - { target: $.info, copy: $.other }
  - { target: $.info, remove: true }
`;
    assert.deepEqual(await problemsOf(text), []);
  });

  for (const [name, text, problem] of [
    ["empty", "", "empty-document: there is nothing in this file (#)"],
    [
      "an array",
      "- a",
      "wrong-type: expected an overlay document, which is an object, found an array (#)",
    ],
    [
      "an OpenAPI document",
      "openapi: 3.0.3",
      'missing-field: this is no overlay document: the field "overlay" with its version, such as "1.1.0", is missing (#)',
    ],
    [
      "without a version in quotes",
      "overlay: 1.0",
      'wrong-type: expected a version in quotes, such as "1.1.0", found a number (#/overlay)',
    ],
    ...["1.2.0", "2.0.0", "1.1", "1.1.0-rc1", "1.10.0"].map(
      (version) =>
        [
          `of version ${version}`,
          `overlay: "${version}"`,
          `unsupported-version: Overlay "${version}" is not supported: 1.0 and 1.1, with a patch version such as "1.1.0", are (#/overlay)`,
        ] as const,
    ),
  ] as const) {
    it(`is refused when it is ${name}`, async () => {
      assert.deepEqual(await problemsOf(text), [`1:1 ${problem}`]);
    });
  }

  it("is refused when its text is none", async () => {
    assert.deepEqual(await problemsOf('{ "overlay": }', "overlay.json"), [
      '1:14 json-syntax: expected a value, found "}" (#)',
    ]);
    const outcome = await loadOverlay(join(fileOf("", "file"), "overlay.yaml"));
    assert.ok(!outcome.ok);
    assert.deepEqual(outcome.problems.map(inOneLine), [
      "file-not-found: there is no such file (#)",
    ]);
  });

  it("is told all that is wrong with its fields at once", async () => {
    assert.deepEqual(await problemsOf("overlay: 1.1.0\ntitel: 1\n"), [
      '1:1 missing-field: the field "info" is missing (#)',
      '1:1 missing-field: the field "actions" is missing (#)',
      '2:1 unknown-field: there is no field "titel" here: expected "overlay", "info", "extends" or "actions" (#/titel)',
    ]);
    const text = `overlay: 1.1.0
info:
  title: 1
  versio: "1"
  description: [a]
extends: { url: a }
actions: []
`;
    assert.deepEqual(await problemsOf(text), [
      '2:1 missing-field: the field "version" is missing (#/info)',
      "3:3 wrong-type: expected a string, found a number (#/info/title)",
      '4:3 unknown-field: there is no field "versio" here; did you mean "version"? (#/info/versio)',
      "5:3 wrong-type: expected a string, found an array (#/info/description)",
      "6:1 wrong-type: expected a string, found an object (#/extends)",
      "7:1 no-actions: expected at least one action (#/actions)",
    ]);
    const types = "overlay: 1.1.0\ninfo: Test\nactions: { target: $ }\n";
    assert.deepEqual(await problemsOf(types), [
      "2:1 wrong-type: expected an object, found a string (#/info)",
      "3:1 wrong-type: expected an array, found an object (#/actions)",
    ]);
  });

  it("is told all that is wrong with its actions at once", async () => {
    const text = `${head}actions:
  - update: { a: 1 }
  - target: $.info
  - target: 5
    description: 5
    remove: yes
  - target: $.info
    updates: 1
    remove: true
  - $.info
  - { target: $.info, update: 1, copy: $.a }
  - { target: $.info, copy: 5 }
  - ~
`;
    assert.deepEqual(await problemsOf(text), [
      '5:5 missing-field: the field "target" is missing (#/actions/0)',
      '6:5 missing-field: an action needs one of the fields "update", "copy" or "remove" (#/actions/1)',
      "7:5 wrong-type: expected a string, found a number (#/actions/2/target)",
      "8:5 wrong-type: expected a string, found a number (#/actions/2/description)",
      "9:5 wrong-type: expected a boolean, found a string (#/actions/2/remove)",
      '11:5 unknown-field: there is no field "updates" here; did you mean "update"? (#/actions/3/updates)',
      "13:5 wrong-type: expected an object, found a string (#/actions/4)",
      '14:5 conflicting-fields: an action has "update" or "copy", not both (#/actions/5)',
      "15:23 wrong-type: expected a string, found a number (#/actions/6/copy)",
      "16:5 wrong-type: expected an object, found null (#/actions/7)",
    ]);
  });

  it("has no field of Overlay 1.1 in version 1.0", async () => {
    const text = `overlay: 1.0.0
info: { title: Test, version: "1", description: A test }
actions:
  - { target: $.info, copy: $.other }
`;
    assert.deepEqual(await problemsOf(text), [
      '2:36 unknown-field: there is no field "description" here: expected "title" or "version" (#/info/description)',
      '4:5 missing-field: an action needs one of the fields "update" or "remove" (#/actions/0)',
      '4:23 unknown-field: there is no field "copy" here: expected "target", "description", "update" or "remove" (#/actions/0/copy)',
    ]);
  });

  it("does not repeat an action, whatever the order of the fields", async () => {
    const text = overlay(
      "1.1.0",
      "- { target: $.tags, update: { a: 1, b: 2 } }",
      "- { target: $.tags, update: { a: 1, b: 3 } }",
      "- { update: { b: 2, a: 1 }, target: $.tags }",
    );
    assert.deepEqual(await problemsOf(text), [
      '6:5 repeated-action: this repeats the action at "/actions/0" (#/actions/2)',
    ]);
  });

  it("has paths of RFC 9535", async () => {
    const text = overlay(
      "1.1.0",
      "- { target: '$.a[', remove: true }",
      "- { target: $.a, copy: a }",
    );
    assert.deepEqual(await problemsOf(text), [
      '4:7 invalid-path: "$.a[" is no JSONPath: unclosed bracketed selection, at character 5 (#/actions/0/target)',
      '5:20 invalid-path: expected a JSONPath, which begins with "$", found "a" (#/actions/1/copy)',
    ]);
  });
});
