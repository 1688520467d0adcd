import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  jsonPathFault,
  selectNodes,
} from "../../../src/openapi/overlay/json-path.js";
import { pointerTo } from "../../../src/openapi/pointer.js";

function pointers(document: unknown, path: string): readonly string[] {
  assert.equal(jsonPathFault(path), undefined);
  const nodes = selectNodes(document, path);
  assert.ok(nodes);
  return nodes.map((node) => pointerTo("", ...node.path));
}

describe("a path", () => {
  const api = {
    paths: {
      "/a": {
        get: { tags: ["x", "y"], parameters: [{ name: "q", in: "query" }] },
      },
      "/b~c": { get: { "x-traits": ["paged"], deprecated: true } },
    },
  };

  for (const [path, expected] of [
    ["$", [""]],
    ["$.paths", ["/paths"]],
    ["$.paths['/a'].get.tags[-1]", ["/paths/~1a/get/tags/1"]],
    ["$.paths.*.get", ["/paths/~1a/get", "/paths/~1b~0c/get"]],
    ["$.paths[*].get.tags[:1]", ["/paths/~1a/get/tags/0"]],
    [
      "$.paths.*.get.parameters[?@.name=='q' && @.in=='query']",
      ["/paths/~1a/get/parameters/0"],
    ],
    ["$.paths[?@.get['x-traits'][?@ == 'paged']].get", ["/paths/~1b~0c/get"]],
    ["$..[?@.deprecated]", ["/paths/~1b~0c/get"]],
    ["$..tags[?match(@, 'y|z')]", ["/paths/~1a/get/tags/1"]],
    ["$.paths['/a', '/a']", ["/paths/~1a"]],
    ["$.nothing", []],
    ["$.constructor", []],
    ["$.paths.length", []],
  ] as const) {
    it(`selects by RFC 9535, and each value once: ${path}`, () => {
      assert.deepEqual(pointers(api, path), expected);
    });
  }

  it("holds all of several conditions", () => {
    const items = [
      { a: 1, b: 1 },
      { a: 1, c: 1 },
      { a: 1, b: 1, c: 1 },
    ];
    assert.deepEqual(pointers(items, "$[?@.a && @.b && @.c]"), ["/2"]);
    assert.deepEqual(pointers([[1], [2]], "$[?@[0] == 2]"), ["/1"]);
  });

  it("finds names that are awkward", () => {
    const names = ["__proto__", "it's", 'a"b', "a\\b", "line\nbreak", "", "ü"];
    const document: unknown = JSON.parse(
      `{ ${names.map((name) => `${JSON.stringify(name)}: 1`).join(", ")} }`,
    );
    assert.deepEqual(
      pointers(document, "$.*"),
      names.map((name) => pointerTo("", name)),
    );
    assert.deepEqual(pointers(document, "$.__proto__"), ["/__proto__"]);
    assert.deepEqual(pointers(document, "$['it\\'s']"), ["/it's"]);
    assert.deepEqual(pointers({}, "$.__proto__"), []);
  });

  it("may go as deep as a document does", () => {
    const levels = 500;
    const document: unknown = JSON.parse(
      `${'{"a":'.repeat(levels - 1)}{}${"}".repeat(levels - 1)}`,
    );
    assert.equal(pointers(document, "$..a").length, levels - 1);
  });

  for (const [path, fault] of [
    ["", 'expected a JSONPath, which begins with "$", found ""'],
    ["paths", 'expected a JSONPath, which begins with "$", found "paths"'],
    [" $", 'expected a JSONPath, which begins with "$", found " $"'],
    ["$ ", '"$ " is no JSONPath: it cannot be read from character 3 on'],
    ["$.", '"$." is no JSONPath: it cannot be read from character 3 on'],
    ["$..", '"$.." is no JSONPath: bald descendant segment, at character 4'],
    [
      "$.paths./a",
      "\"$.paths./a\" is no JSONPath: unexpected shorthand selector '/', at character 9",
    ],
    [
      "$.paths['/a]",
      '"$.paths[\'/a]" is no JSONPath: unclosed string starting at index 9, at character 13',
    ],
    [
      "$.paths.*.get[?@.x-traits]",
      '"$.paths.*.get[?@.x-traits]" is no JSONPath: the name "x-traits" has to be in quotes and brackets',
    ],
    [
      "$..x-a['x.b-c']",
      '"$..x-a[\'x.b-c\']" is no JSONPath: the name "x-a" has to be in quotes and brackets',
    ],
    [
      "$[?upper(@.a)]",
      "\"$[?upper(@.a)]\" is no JSONPath: no such function 'upper', at character 4",
    ],
  ] as const) {
    it(`is refused when it is not one of RFC 9535: ${JSON.stringify(path)}`, () => {
      assert.equal(jsonPathFault(path), fault);
    });
  }

  for (const path of [
    "$['x-a']",
    "$['it\\'s .a-b']",
    "$[?@.a == 1.5e-3]",
    "$[?@.a == -1]",
    '$[".a-b"]',
    "$[?@.a=='x.y-z']",
  ]) {
    it(`may have hyphens where RFC 9535 has them: ${path}`, () => {
      assert.equal(jsonPathFault(path), undefined);
    });
  }

  it("is refused when it makes no sense by the types of RFC 9535", () => {
    for (const path of [
      "$[?length(@.a)]",
      "$[?count(1) > 0]",
      "$[?match(@.a, 'b') == true]",
      "$[?@.* == 1]",
    ]) {
      assert.match(jsonPathFault(path) ?? "", / is no JSONPath: /);
    }
  });

  it("is refused when it is too long, and not for its nesting before that", () => {
    const nested = (depth: number) =>
      `$${"[?@".repeat(depth)}${"]".repeat(depth)}`;
    assert.equal(jsonPathFault(nested(499)), undefined);
    assert.equal(
      jsonPathFault(`$[?${"!(".repeat(660)}@${")".repeat(660)}]`),
      undefined,
    );
    assert.equal(
      jsonPathFault(nested(500)),
      "a path is not longer than 2000 characters, and this has 2001",
    );
    const document: unknown = JSON.parse(
      `${"[".repeat(500)}${"]".repeat(500)}`,
    );
    assert.deepEqual(pointers(document, nested(499)), ["/0"]);
  });
});
