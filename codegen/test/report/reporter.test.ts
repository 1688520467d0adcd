import assert from "node:assert/strict";
import { afterEach, beforeEach, describe, it, mock } from "node:test";
import type { Environment } from "../../src/report/color.js";
import { Reporter } from "../../src/report/reporter.js";
import { WrittenStream } from "./written-stream.js";

/** A reporter on a terminal, or on pipes, and what it writes where. */
function reporterOn(kind: "terminal" | "pipe", env: Environment = {}) {
  const stdout = new WrittenStream(kind === "terminal");
  const stderr = new WrittenStream(kind === "terminal");
  return { reporter: new Reporter({ stdout, stderr, env }), stdout, stderr };
}

const problem = {
  kind: "not-found",
  message: "there is no such file",
  file: "a.json",
  pointer: "",
};

const patch = [
  "--- a.d.ts",
  "+++ a.d.ts",
  "@@ -1,2 +1,2 @@",
  " \tsame\u001b[2J",
  "-old\r",
  "+new",
  "",
].join("\n");

describe("Reporter", () => {
  beforeEach(() => {
    mock.timers.enable({ apis: ["setInterval", "Date"] });
  });
  afterEach(() => {
    mock.timers.reset();
  });

  it("writes results alone to standard output, all else to standard error", () => {
    const { reporter, stdout, stderr } = reporterOn("pipe");
    reporter.result("one");
    reporter.result("two\n");
    reporter.note("waiting for\nprocess 7");
    reporter.problems([problem, { ...problem, file: "b.json" }]);
    assert.equal(stdout.take(), "one\ntwo\n");
    assert.equal(
      stderr.take(),
      [
        "waiting for\\nprocess 7",
        "a.json:1:1 not-found: there is no such file (#)",
        "b.json:1:1 not-found: there is no such file (#)",
        "",
      ].join("\n"),
    );
  });

  it("colors problems on a terminal", () => {
    const { reporter, stderr } = reporterOn("terminal");
    reporter.problems([problem]);
    assert.equal(
      stderr.take(),
      "\u001b[1ma.json:1:1\u001b[22m \u001b[31mnot-found:\u001b[39m there is no such file \u001b[2m(#)\u001b[22m\n",
    );
  });

  it("passes a patch on as it is, to be applied", () => {
    const { reporter, stdout } = reporterOn("pipe");
    reporter.patch(patch);
    assert.equal(stdout.take(), patch);
  });

  it("shows a patch on a terminal in color, with nothing hidden", () => {
    const { reporter, stdout } = reporterOn("terminal");
    reporter.patch(patch);
    assert.equal(
      stdout.take(),
      [
        "\u001b[1m--- a.d.ts\u001b[22m",
        "\u001b[1m+++ a.d.ts\u001b[22m",
        "\u001b[2m@@ -1,2 +1,2 @@\u001b[22m",
        " \tsame\\u001b[2J",
        "\u001b[31m-old\\r\u001b[39m",
        "\u001b[32m+new\u001b[39m",
        "",
      ].join("\n"),
    );
  });

  it("hides nothing of a patch on a terminal without color either", () => {
    const { reporter, stdout } = reporterOn("terminal", { NO_COLOR: "1" });
    reporter.patch(patch);
    assert.equal(
      stdout.take(),
      patch.replace("\u001b", "\\u001b").replace("\r", "\\r"),
    );
  });

  it("shows progress on a terminal, out of the way of other output", () => {
    const { reporter, stdout, stderr } = reporterOn("terminal");
    reporter.progress("reading");
    mock.timers.tick(1000);
    assert.equal(stderr.take(), "\r\u001b[Kreading … 1 s");
    reporter.result("one");
    assert.equal(stdout.take(), "one\n");
    assert.equal(stderr.take(), "\r\u001b[K");
    mock.timers.tick(1000);
    assert.equal(stderr.take(), "\r\u001b[Kreading … 2 s");
    reporter.note("note");
    assert.equal(stderr.take(), "\r\u001b[Knote\n");
    reporter.end();
    mock.timers.tick(5000);
    assert.equal(stderr.take(), "");
  });

  it("shows no progress where a line cannot be rewritten", () => {
    const silent = [
      reporterOn("pipe"),
      reporterOn("pipe", { FORCE_COLOR: "1" }),
      reporterOn("terminal", { TERM: "dumb" }),
    ];
    for (const { reporter, stderr } of silent) {
      reporter.progress("reading");
      mock.timers.tick(5000);
      reporter.end();
      assert.equal(stderr.take(), "");
    }
  });

  it("writes nothing for no problems", () => {
    const { reporter, stderr } = reporterOn("pipe");
    reporter.problems([]);
    assert.equal(stderr.take(), "");
  });
});
