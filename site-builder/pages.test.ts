import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { codeBlock } from "./introductions.js";
import { counterpart } from "./pages.js";
import { rangeOf } from "./version-menu.js";

const there = new Map([
  ["", "index.html"],
  ["namespace index", "modules/index.html"],
  ["type index.Session", "interfaces/index.Session.html"],
  ["namespace index.Session", "modules/index.Session.html"],
]);

describe("the same declaration in another API version", () => {
  it("is the type of a type, and the namespace of a namespace", () => {
    assert.deepEqual(counterpart("type index.Session", there), {
      address: "interfaces/index.Session.html",
      isSame: true,
    });
    assert.deepEqual(counterpart("namespace index.Session", there), {
      address: "modules/index.Session.html",
      isSame: true,
    });
    assert.deepEqual(counterpart("", there), {
      address: "index.html",
      isSame: true,
    });
  });

  it("where it is not there, is what is around it", () => {
    assert.deepEqual(counterpart("type index.Session.Error.Code", there), {
      address: "interfaces/index.Session.html",
      isSame: false,
    });
    assert.deepEqual(counterpart("type index.OtherString", there), {
      address: "modules/index.html",
      isSame: false,
    });
    assert.deepEqual(counterpart("type expand.Expanded", there), {
      address: "index.html",
      isSame: false,
    });
  });
});

describe("versions in the menu", () => {
  it("are a range, or one", () => {
    assert.equal(rangeOf(["3", "2", "1"]), "1 to 3");
    assert.equal(rangeOf(["1"]), "1");
  });
});

describe("code in an introduction", () => {
  it("stays in its block, whatever back-ticks it has", () => {
    assert.equal(codeBlock("a"), "```ts\na\n```");
    assert.equal(codeBlock("// ````\n"), "`````ts\n// ````\n\n`````");
  });
});
