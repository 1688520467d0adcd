import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { shortList } from "../../../src/diff-report/html/short-list.js";
import { visibleWords } from "./page-outline.js";
import { largeReport, report } from "./report-examples.js";

describe("the lines for a changelog", () => {
  it("are there to be read, each with its level", () => {
    const list = shortList(report.lines).toString();
    assert.match(list, /<details open>/u);
    assert.match(
      visibleWords(list),
      /^In short 4 lines for a changelog breaking: Remove support for url on/u,
    );
  });

  it("wait to be asked for where there are many", () => {
    const list = shortList(largeReport(100).lines).toString();
    assert.match(list, /<details><summary>100 lines for a changelog/u);
  });

  it("are not there where nothing changed", () => {
    assert.equal(shortList([]).toString(), "");
  });
});
