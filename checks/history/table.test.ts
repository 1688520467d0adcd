import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { historyPage } from "./page.js";
import { versionLines } from "./table.js";

const apiVersion = "2020-08-27";
const types = [
  { name: "Address", memberCount: 6, differences: [] },
  { name: "VerificationSession", memberCount: 4, differences: ["differs"] },
];

describe("the lines about an API version", () => {
  it("count what was compared, and say what differs", () => {
    assert.deepEqual(versionLines({ kind: "compared", apiVersion, types }), [
      "2020-08-27         stripe@9.16.0   1 of 2 declarations equal, with 10 members: 50.00 %",
      "  VerificationSession differs",
    ]);
  });

  it("say that nothing is proved where there is no release, or nothing in it", () => {
    const reason = "no network";
    assert.deepEqual(versionLines({ kind: "skipped", apiVersion, reason }), [
      "2020-08-27         stripe@9.16.0   SKIPPED, NOTHING IS PROVED: no network",
    ]);
    const [line] = versionLines({ kind: "compared", apiVersion, types: [] });
    assert.match(line ?? "", /0 of 0 .*: 0\.00 %$/u);
  });
});

describe("the page about all API versions", () => {
  it("has a row for each, and lists what is left", async () => {
    const result = { kind: "compared" as const, apiVersion, types };
    const page = await historyPage([result], "2026-11-24");
    assert.match(
      page,
      /\| 2020-08-27 +\| `stripe@9\.16\.0` +\| `2020-08-27\.yaml` +\| +2 \| +1 \| +10 \| 50\.00 % \|/u,
    );
    assert.match(page, /^- 2020-08-27: VerificationSession differs$/mu);
  });

  it("says where nothing is left", async () => {
    const equal = types.slice(0, 1);
    const result = { kind: "compared" as const, apiVersion, types: equal };
    assert.match(await historyPage([result], "2026-11-24"), /^Nothing\.$/mu);
  });
});
