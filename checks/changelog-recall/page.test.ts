import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { pinnedReleases } from "./api-versions.js";
import { foldClaims } from "./fold.js";
import { identityPairs } from "./identity-pairs.js";
import { missCauses, unexplainedMiss } from "./miss.js";
import { recallPage } from "./page.js";
import { wholePairs } from "./recall-pair.js";
import { releasesOf } from "./release.js";
import { resultLines } from "./result-lines.js";

const [pair] = wholePairs;
assert.ok(pair);

const claim = {
  kind: "member",
  action: "added",
  place: "Cat.tail",
  value: "",
  source: { release: "9.0.0", line: 1 },
} as const;

const result = {
  kind: "compared",
  pair,
  outcome: {
    readings: [],
    folded: foldClaims([claim]),
    results: [{ claim, found: [] }],
    grounded: [],
    declared: [],
    misses: [{ miss: { of: "claim", claim }, cause: unexplainedMiss }],
  },
} as const;

describe("the page", () => {
  it("has each miss in a row below its cause, and each cause in words", async () => {
    const page = await recallPage([result], {
      date: "2026-01-02",
      version: "9.9.9",
    });
    assert.match(page, /on 2026-01-02, with CHANGELOG\.md of stripe@9\.9\.9/u);
    assert.match(
      page,
      /### Missed, `unexplained`: 1\n\n- `9\.0\.0 says \+ member Cat\.tail`/u,
    );
    for (const { id, description } of missCauses)
      assert.ok(page.includes(`- \`${id}\`: ${description}`), id);
  });
});

describe("the lines for a terminal", () => {
  it("say what failed", () => {
    assert.deepEqual(resultLines(result, true).slice(2), [
      "  claims found               0 of 1, 0.00 %",
      "  declared changes reported  0 of 0, 100.00 %",
      "  changes reported           0: 0 claimed, 0 implied, 0 declared, 0 specified, 0 invented",
      "  missed, unexplained: 9.0.0 says + member Cat.tail",
      "  FAILED: claims found: below 98 %",
      "  FAILED: 1 misses without an explanation",
    ]);
  });

  it("say what is missing of a pair that was not compared", () => {
    const problems = ["../shared/specs/a.json is missing"];
    const failed = { kind: "failed", pair, problems } as const;
    assert.deepEqual(resultLines(failed, false).slice(2), [
      "  NOT COMPARED, NOTHING IS PROVED:",
      "  ../shared/specs/a.json is missing",
    ]);
  });
});

describe("the pairs of Identity", () => {
  const changelog = releasesOf(
    ["2.1.0", "2.0.0", "1.1.0", "1.0.0"]
      .map((version) => {
        const pinned = version.endsWith(".0.0")
          ? `This release changes the pinned API version to \`${version}.cats\`.`
          : "* [#1](https://x.test) API Updates";
        return `## ${version} - 2026-01-01\n${pinned}\n`;
      })
      .join("\n"),
  );

  it("are our API versions one after the other, each with its last release", () => {
    const versions = {
      "2.0.0.cats": { specification: "new.yaml" },
      "1.0.0.cats": { specification: "old.yaml" },
    };
    const pairs = identityPairs(
      { default: "2.0.0.cats", versions },
      pinnedReleases(changelog),
    );
    assert.deepEqual(
      pairs.map(({ base, revision }) => [
        base.specification.path,
        base.official.version,
        revision.specification.path,
        revision.official.version,
      ]),
      [["spec/old.yaml", "1.1.0", "spec/new.yaml", "2.1.0"]],
    );
  });
});
