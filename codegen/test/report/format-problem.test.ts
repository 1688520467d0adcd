import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Problem } from "../../src/problem.js";
import { colored } from "../../src/report/color.js";
import { formatProblem } from "../../src/report/format-problem.js";

const problem: Problem = {
  kind: "unknown-key",
  message: 'unknown key "defualt"; did you mean "default"?',
  file: "spec/contract.json",
  pointer: "/paths/~1v1~1identity/get",
  position: { line: 12, column: 3 },
};

describe("formatProblem", () => {
  it("names file, line, column, kind, message and pointer", () => {
    assert.equal(
      formatProblem(problem),
      'spec/contract.json:12:3 unknown-key: unknown key "defualt"; did you mean "default"? (#/paths/~1v1~1identity/get)',
    );
  });

  it("says 1:1 and (#) where the file as a whole is meant", () => {
    assert.equal(
      formatProblem({
        kind: "not-found",
        message: "there is no such file",
        file: "spec/contract.json",
        pointer: "",
      }),
      "spec/contract.json:1:1 not-found: there is no such file (#)",
    );
  });

  it("stays on one line and steers no terminal, whatever the names in it", () => {
    const text = formatProblem({
      kind: "a\nb",
      message: "clear \u001b[2J\u009b2J bell \u0007 turn \u202e half \ud800",
      file: "x\r\n/\u2028y\t.json",
      pointer: "/\u0000\u{e0041}",
    });
    assert.equal(
      text,
      "x\\r\\n/\\u2028y\\t.json:1:1 a\\nb: clear \\u001b[2J\\u009b2J bell \\u0007 turn \\u202e half \\ud800 (#/\\u0000\\u{e0041})",
    );
  });

  it("leaves letters of all languages and emoji alone", () => {
    const message = "Größe, 名前, 🎉";
    assert.ok(formatProblem({ ...problem, message }).includes(message));
  });

  it("is colored part by part for a terminal", () => {
    assert.equal(
      formatProblem({ ...problem, message: "m" }, colored),
      "\u001b[1mspec/contract.json:12:3\u001b[22m \u001b[31munknown-key:\u001b[39m m \u001b[2m(#/paths/~1v1~1identity/get)\u001b[22m",
    );
  });
});
