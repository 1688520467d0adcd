import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { historySection } from "../../../src/diff-report/html/history-section.js";
import type { MemberState } from "../../../src/history/member-history.js";
import { startTags, visibleWords } from "./page-outline.js";
import { history, historyOf, largeHistory } from "./report-examples.js";

const section = historySection(history).toString();

/** The words of the row that has `label`. */
function rowOf(label: string): string {
  const rows = section
    .split(/<tr|<\/table>/u)
    .map((row) => visibleWords(`<tr${row}`));
  return rows.find((row) => row.startsWith(label)) ?? "";
}

describe("the history of members", () => {
  it("has a column for versions that are the same, and one for each other", () => {
    const [, head = ""] = /<thead>([^]*?)<\/thead>/u.exec(section) ?? [];
    assert.equal(
      visibleWords(head.replaceAll("</th>", "; </th>")),
      "Member; 2020-08-27 to 2022-08-01 2 versions; 2026-03-25.dahlia; 2026-10-28.endive;",
    );
  });

  it("says of each member what it was, once for as long as it stayed so", () => {
    assert.equal(rowOf("id"), "idrequired");
    assert.equal(rowOf("url"), "urlnullableabsent");
    assert.equal(
      rowOf("provided_details"),
      "provided_detailsabsentoptional, nullable",
    );
    assert.equal(
      rowOf('status "validated"'),
      'status "validated"absentpresent',
    );
    assert.equal(rowOf("redact"), "redactabsentpresent");
  });

  it("fills each row: cells and what they span are as many as columns", () => {
    for (const row of section.split("<tr").slice(2)) {
      const cells = startTags(`<tr${row}`).filter(({ name }) =>
        /^t[dh]$/u.test(name),
      );
      const width = cells.reduce(
        (sum, { attributes }) => sum + Number(attributes.colspan ?? 1),
        0,
      );
      assert.equal(width, 4);
    }
  });

  it("names the row, column or group that each heading is for", () => {
    for (const { name, attributes } of startTags(section)) {
      if (name === "th")
        assert.match(attributes.scope ?? "", /^(?:row|col|rowgroup)$/u);
    }
  });

  it("folds members that never changed where there are many, and says how many", () => {
    const long = historySection(largeHistory(100)).toString();
    assert.match(visibleWords(long).slice(0, 600), /Show also the 50 others/u);
    assert.equal(long.match(/data-changed="no"/gu)?.length, 50);
    assert.ok(!section.includes("data-changed"));
  });

  it("leaves them out where they would make the page slow, and says so", () => {
    const whole = historySection(largeHistory(4000)).toString();
    assert.equal(whole.match(/<tr data-subject/gu)?.length, 2000);
    assert.match(
      visibleWords(whole).slice(0, 600),
      /The 2000 others are too many for this page/u,
    );
  });

  it("is not there where there are no members", () => {
    const none: Readonly<Record<string, readonly MemberState[]>> = {};
    assert.equal(historySection(historyOf(["1"], none)).toString(), "");
  });
});
