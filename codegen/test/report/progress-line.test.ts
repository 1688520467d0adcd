import assert from "node:assert/strict";
import { afterEach, beforeEach, describe, it, mock } from "node:test";
import { ProgressLine } from "../../src/report/progress-line.js";
import { WrittenStream } from "./written-stream.js";

const erase = "\r\u001b[K";

describe("ProgressLine", () => {
  beforeEach(() => {
    mock.timers.enable({ apis: ["setInterval", "Date"] });
  });
  afterEach(() => {
    mock.timers.reset();
  });

  it("writes nothing for work of less than a second", () => {
    const stream = new WrittenStream(true);
    const line = new ProgressLine(stream);
    line.show("reading");
    mock.timers.tick(900);
    line.show("printing");
    line.end();
    mock.timers.tick(5000);
    assert.equal(stream.take(), "");
  });

  it("comes up after a second and is rewritten as time and work go on", () => {
    const stream = new WrittenStream(true);
    const line = new ProgressLine(stream);
    line.show("reading");
    mock.timers.tick(1000);
    assert.equal(stream.take(), `${erase}reading … 1 s`);
    mock.timers.tick(1000);
    assert.equal(stream.take(), `${erase}reading … 2 s`);
    line.show("printing");
    assert.equal(stream.take(), `${erase}printing … 2 s`);
    line.end();
    assert.equal(stream.take(), erase);
    mock.timers.tick(5000);
    assert.equal(stream.take(), "");
  });

  it("makes room for other output and comes up again", () => {
    const stream = new WrittenStream(true);
    const line = new ProgressLine(stream);
    line.hide();
    line.show("reading");
    mock.timers.tick(1000);
    stream.take();
    line.hide();
    assert.equal(stream.take(), erase);
    line.hide();
    assert.equal(stream.take(), "");
    mock.timers.tick(1000);
    assert.equal(stream.take(), `${erase}reading … 2 s`);
    line.end();
  });

  it("never wraps nor obeys what is in a name", () => {
    const stream = new WrittenStream(true, 12);
    const line = new ProgressLine(stream);
    line.show("reading \u001b[2Jevil.json");
    mock.timers.tick(1000);
    assert.equal(stream.take(), `${erase}reading \\u0`);
    line.end();
  });
});
