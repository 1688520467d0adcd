import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { repository } from "../specification-contract.js";
import { pinnedReleases } from "./api-versions.js";
import { claimText } from "./claim.js";
import { readRelease } from "./read-release.js";
import type { Reading } from "./reading.js";
import { releasesBetween, releasesOf } from "./release.js";

const changelog = `# Changelog

## <a id="2-1-0"></a>2.1.0 - 2026-02-03
This release changes the pinned API version to \`2026-02-03\`.

* ⚠️ [#4](https://x.test/4) Update generated code
  * ⚠️ Remove support for \`tail\` on \`Cat\`
    * Nobody used it.
  * Cats are now \`free\`
* [#3](https://x.test/3) Retry closed connections
  - Only once.
  \`\`\`ts
  * Add support for \`code\` on \`Cat\`
  \`\`\`

## 2.0.0 - 2026-01-02
* [#2](https://x.test/2) API Updates
  * Add support for \`tail\` on
  \`Cat\` and \`Dog\`
`;

describe("a release of the changelog", () => {
  const releases = releasesOf(changelog);

  it("comes with its version, its date and all its lines", () => {
    assert.deepEqual(
      releases.map(({ version, date, lines }) => [version, date, lines.length]),
      [
        ["2.1.0", "2026-02-03", 10],
        ["2.0.0", "2026-01-02", 2],
      ],
    );
  });

  it("is read line by line, and what is not understood is told", () => {
    const [newest] = releases;
    assert.deepEqual(newest && readRelease(newest).map(summary), [
      "aside: preface",
      "aside: heading",
      "- member Cat.tail",
      "aside: explanation",
      "unread",
      "aside: client",
      "aside: client",
      "aside: code",
      "aside: code",
      "aside: code",
    ]);
  });

  it("has sentences that go on in the next line", () => {
    const oldest = releases.at(-1);
    assert.deepEqual(oldest && readRelease(oldest).map(summary), [
      "aside: heading",
      "+ member Cat.tail, + member Dog.tail",
    ]);
  });

  it("is in a range by its version", () => {
    const versions = (base: string, revision: string) =>
      releasesBetween(releases, base, revision).map(({ version }) => version);
    assert.deepEqual(versions("1.9.0", "2.1.0"), ["2.0.0", "2.1.0"]);
    assert.deepEqual(versions("2.0.0", "10.0.0"), ["2.1.0"]);
  });

  it("belongs to the API version that it is pinned to", () => {
    assert.deepEqual(
      pinnedReleases(releases).map((pinned) => pinned.apiVersion),
      ["2026-02-03"],
    );
  });
});

describe("the changelog of the official package", () => {
  const text = readFileSync(
    join(repository, "node_modules/stripe-2026-10-28.endive/CHANGELOG.md"),
    "utf8",
  );
  const releases = releasesBetween(releasesOf(text), "8.148.0", "23.1.0");

  it("is read whole from the launch of Identity on", () => {
    const unread = releases
      .flatMap((release) => readRelease(release))
      .filter(({ kind }) => kind === "unread");
    assert.deepEqual(unread, []);
  });

  it("names all API versions since then", () => {
    const versions = pinnedReleases(releasesOf(text)).filter(
      ({ apiVersion }) => apiVersion >= "2020-08-27",
    );
    assert.equal(versions.length, 33);
  });
});

function summary(reading: Reading): string {
  switch (reading.kind) {
    case "entry":
      return reading.claims.map(claimText).join(", ");
    case "aside":
      return `aside: ${reading.reason}`;
    case "unread":
      return "unread";
  }
}
