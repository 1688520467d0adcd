import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { supportsColor } from "../../src/report/color.js";

const terminal = { isTTY: true };
const pipe = {};

describe("supportsColor", () => {
  it("is for terminals", () => {
    assert.equal(supportsColor(terminal, {}), true);
    assert.equal(supportsColor(pipe, {}), false);
    assert.equal(supportsColor(terminal, { TERM: "dumb" }), false);
    assert.equal(supportsColor(terminal, { TERM: "xterm" }), true);
  });

  it("respects NO_COLOR, unless it is empty", () => {
    assert.equal(supportsColor(terminal, { NO_COLOR: "1" }), false);
    assert.equal(supportsColor(terminal, { NO_COLOR: "0" }), false);
    assert.equal(supportsColor(terminal, { NO_COLOR: "" }), true);
  });

  it("respects FORCE_COLOR, above all else", () => {
    assert.equal(supportsColor(pipe, { FORCE_COLOR: "1" }), true);
    assert.equal(supportsColor(pipe, { FORCE_COLOR: "" }), true);
    assert.equal(
      supportsColor(pipe, { FORCE_COLOR: "1", NO_COLOR: "1" }),
      true,
    );
    assert.equal(supportsColor(terminal, { FORCE_COLOR: "0" }), false);
    assert.equal(supportsColor(terminal, { FORCE_COLOR: "false" }), false);
  });
});
