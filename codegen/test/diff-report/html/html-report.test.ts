import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { describe, it } from "node:test";
import { htmlReport } from "../../../src/diff-report/html/html-report.js";
import { attributeValues, startTags, visibleWords } from "./page-outline.js";
import { emptyReport, history, historyOf, report } from "./report-examples.js";

const page = htmlReport(report, history);
const noHistory = historyOf([], {});

describe("the page of a report", () => {
  it("says first what the verdict is, of what, and how many changes there are", () => {
    const words = visibleWords(page);
    assert.match(
      words,
      /2026-03-25\.dahlia → ?to 2026-10-28\.endive Major release .* 2 breaking ?1 additive ?1 documentation/u,
    );
    assert.match(
      page,
      /<title>2026-03-25\.dahlia → 2026-10-28\.endive: major<\/title>/u,
    );
  });

  it("has one heading of the first rank and none that skips a rank", () => {
    const ranks = startTags(page)
      .filter(({ name }) => /^h\d$/u.test(name))
      .map(({ name }) => Number(name.slice(1)));
    assert.equal(ranks.filter((rank) => rank === 1).length, 1);
    for (const [index, rank] of ranks.entries()) {
      assert.ok(rank <= (ranks[index - 1] ?? 0) + 1, `h${rank} at ${index}`);
    }
  });

  it("has a place of its own for each change, level and declaration", () => {
    const places = attributeValues(page, "id");
    assert.equal(new Set(places).size, places.length);
    for (const place of [
      "breaking",
      "additive",
      "documentation",
      "history",
      "Identity.VerificationSession.url-read-member-removed",
    ]) {
      assert.ok(places.includes(place), place);
    }
  });

  it("links and refers to what is there", () => {
    const places = new Set(attributeValues(page, "id"));
    const named = [
      ...attributeValues(page, "href").map((address) => {
        assert.ok(address.startsWith("#"), address);
        return decodeURIComponent(address.slice(1));
      }),
      ...["for", "form", "aria-labelledby"].flatMap((name) =>
        attributeValues(page, name),
      ),
    ];
    assert.ok(named.length > 20);
    for (const name of named) assert.ok(places.has(name), name);
  });

  it("keeps apart changes of the same rule in the same place", () => {
    const change = report.changes[0];
    assert.ok(change);
    const twice = htmlReport({ ...report, changes: [change, change] }, history);
    const places = attributeValues(twice, "id").filter((id) =>
      /^Identity\.VerificationSession\.url-read-member-removed(?:-\d)?$/u.test(
        id,
      ),
    );
    assert.deepEqual(places, [
      "Identity.VerificationSession.url-read-member-removed",
      "Identity.VerificationSession.url-read-member-removed-2",
    ]);
  });

  it("looks right where nothing changed", () => {
    const empty = htmlReport(emptyReport, noHistory);
    assert.match(visibleWords(empty), /No change .* 0 breaking ?0 additive/u);
    assert.ok(!attributeValues(empty, "id").includes("changes"));
    assert.ok(!attributeValues(empty, "id").includes("history"));
  });

  it("is the same whenever it is made, and holds no date but those of versions", () => {
    assert.equal(htmlReport(report, history), page);
    const year = new Date().getFullYear();
    const dates = page.match(new RegExp(`${year}-\\d\\d-\\d\\d[^ <"]*`, "gu"));
    for (const date of dates ?? []) {
      assert.match(date, /^(?:2026-03-25|2026-10-28)/u);
    }
  });
});

describe("the policy of the page", () => {
  const [policy = ""] = attributeValues(page, "content");

  it("refuses all that is not in the page", () => {
    assert.match(policy, /^default-src &#39;none&#39;; /u);
    assert.ok(!policy.includes("unsafe"));
  });

  it("allows each style and script of the page by its hash, and no others", () => {
    const codes = [
      ...page.matchAll(
        /<(?:style|script)\b[^>]*>([^]*?)<\/(?:style|script)>/gu,
      ),
    ].map(([, code = ""]) => code);
    const hashes = codes.map(
      (code) => `sha256-${createHash("sha256").update(code).digest("base64")}`,
    );
    assert.ok(codes.length >= 2);
    assert.deepEqual(policy.match(/sha256-[\w+/=]+/gu), hashes);
  });

  it("has nothing to refuse: no address of another file, no style or script in attributes", () => {
    const names = startTags(page).flatMap(({ attributes }) =>
      Object.keys(attributes),
    );
    for (const name of ["src", "srcset", "style", "action", "poster", "data"]) {
      assert.ok(!names.includes(name), name);
    }
    assert.deepEqual(
      names.filter((name) => name.startsWith("on")),
      [],
    );
    assert.doesNotMatch(page, /https?:|url\(|@import|\bimport\s*\(|fetch\(/u);
  });
});
