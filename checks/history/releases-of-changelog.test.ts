import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { readContract, repository } from "../specification-contract.js";
import { firstRelease, officialReleases } from "./official-releases.js";
import { releasesOfChangelog } from "./releases-of-changelog.js";

describe("the official release of each API version", () => {
  const { default: newest, versions } = readContract();

  it("is the last one that was pinned to it, as the newest changelog says", () => {
    const changelog = readFileSync(
      join(repository, "node_modules", `stripe-${newest}`, "CHANGELOG.md"),
      "utf8",
    );
    assert.deepEqual(
      Object.entries(officialReleases),
      Object.entries(releasesOfChangelog(changelog, firstRelease)),
    );
  });

  it("is known for each API version of the contract, in its order", () => {
    assert.deepEqual(Object.keys(versions), Object.keys(officialReleases));
  });
});

describe("the releases that a changelog tells", () => {
  const changelog = [
    "# Changelog",
    '## <a id="x"></a>10.0.0 - 2022-08-02\nThis release changes the pinned API version to `b`.',
    '## <a id="x"></a>9.10.1 - 2022-08-03\nA correction of an older line.',
    '## <a id="x"></a>9.10.0 - 2022-07-02',
    '## <a id="x"></a>9.9.0-beta.1 - 2022-07-01\nchanges the pinned API version to `c`',
    '## <a id="x"></a>9.9.0 - 2022-07-01',
    '## <a id="x"></a>9.0.0 - 2022-06-01\nThis release changes the pinned API version to `a`.',
    '## <a id="x"></a>8.0.0 - 2022-05-01\nThis release changes the pinned API version to `z`.',
  ].join("\n\n");

  it("are stable ones, the last by number, from the first one asked for on", () => {
    assert.deepEqual(Object.entries(releasesOfChangelog(changelog, "9.0.0")), [
      ["b", "10.0.0"],
      ["a", "9.10.1"],
    ]);
  });

  it("know the API version that was pinned before the first one asked for", () => {
    assert.deepEqual(releasesOfChangelog(changelog, "9.9.0"), {
      a: "9.10.1",
      b: "10.0.0",
    });
  });
});
