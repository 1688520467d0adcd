import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { pointerParts, pointerTo } from "../../src/openapi/pointer.js";

describe("JSON pointers", () => {
  it("escape ~ and / in names, and nothing else", () => {
    assert.equal(
      pointerTo("/paths", "/v1/a~b", "get", "", "ö %"),
      "/paths/~1v1~1a~0b/get//ö %",
    );
  });

  it("come apart into the names that they were made of", () => {
    const names = ["", "/", "~", "~1", "~01", "a/b~c", "__proto__", "0"];
    assert.deepEqual(pointerParts(pointerTo("", ...names)), names);
  });

  it("name the whole document when empty", () => {
    assert.equal(pointerTo(""), "");
    assert.deepEqual(pointerParts(""), []);
  });

  it("are told from other text", () => {
    for (const text of ["a", "a/b", "/~", "/a~2", "/~a/b"]) {
      assert.equal(pointerParts(text), undefined, text);
    }
  });
});
