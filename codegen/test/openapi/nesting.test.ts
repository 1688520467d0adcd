import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { loaded, problemsOf } from "./load-text.js";

/** Nestings by how they are written; all but the block map in one line. */
const nestings: readonly {
  readonly name: string;
  readonly file: string;
  readonly open: string;
  readonly close: string;
  readonly width: number;
}[] = [
  { name: "JSON arrays", file: "api.json", open: "[", close: "]", width: 1 },
  {
    name: "JSON objects",
    file: "api.json",
    open: '{"a":',
    close: "}",
    width: 5,
  },
  {
    name: "YAML flow arrays",
    file: "api.yaml",
    open: "[",
    close: "]",
    width: 1,
  },
  {
    name: "YAML flow objects",
    file: "api.yaml",
    open: "{a: ",
    close: "}",
    width: 4,
  },
  {
    name: "YAML block arrays",
    file: "api.yaml",
    open: "- ",
    close: "",
    width: 2,
  },
];

const start = `{"openapi":"3.0.0","info":{"version":"1"},"paths":{},"x-a":`;
const message =
  "too-deep: arrays and objects are nested deeper than 500 levels";

describe("nesting", () => {
  for (const { name, file, open, close, width } of nestings) {
    for (const levels of [501, 2_000, 100_000]) {
      it(`of ${levels} levels is too deep: ${name}`, async () => {
        const text = `${open.repeat(levels)}1${close.repeat(levels)}`;
        assert.deepEqual(await problemsOf(text, file), [
          `1:${500 * width + 1} ${message} (#)`,
        ]);
      });
    }
  }

  it("of 2,000 levels is too deep: YAML block objects", async () => {
    const lines = Array.from({ length: 2_000 }, (_, n) => `${" ".repeat(n)}a:`);
    assert.deepEqual(await problemsOf(lines.join("\n")), [
      `501:501 ${message} (#)`,
    ]);
  });

  it("of 500 levels is fine, the document's own included", async () => {
    const text = `${start}${"[".repeat(499)}${"]".repeat(499)}}`;
    await loaded(text, "api.json");
    await loaded(text, "api.yaml");
  });

  it("is counted through aliases", async () => {
    const lines = Array.from(
      { length: 500 },
      (_, n) => `x-${n + 1}: &a${n + 1} [*a${n}]\n`,
    );
    const text = `x-0: &a0 []\n${lines.join("")}`;
    assert.deepEqual(await problemsOf(text), [`500:15 ${message} (#)`]);
  });

  it("is counted through aliases to what has anchors inside", async () => {
    const deep = (levels: number, inside: string) =>
      `${"[".repeat(levels)}${inside}${"]".repeat(levels)}`;
    const text = `x-a: &a [${deep(300, "")}, &b 1]\nx-b: ${deep(300, "*a")}\n`;
    assert.deepEqual(await problemsOf(text), [`2:306 ${message} (#)`]);
  });
});
