import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type {
  MemberHistory,
  MemberState,
} from "../../src/history/member-history.js";
import {
  changedMembers,
  versionRanges,
} from "../../src/history/member-history.js";

function historyOf(
  ...states: readonly (readonly MemberState[])[]
): MemberHistory {
  return {
    versions: ["1", "2", "3", "4"],
    members: states.map((timeline, index) => ({
      subject: `Name.member_${index}`,
      states: timeline,
    })),
  };
}

const still: readonly MemberState[] = Array.from(
  { length: 4 },
  () => "required",
);

describe("changedMembers", () => {
  it("leaves out members that are the same in all versions", () => {
    const come: readonly MemberState[] = [
      "absent",
      "absent",
      "present",
      "present",
    ];
    const history = changedMembers(historyOf(still, come));
    assert.deepEqual(
      history.members.map(({ subject }) => subject),
      ["Name.member_1"],
    );
  });
});

describe("versionRanges", () => {
  it("puts versions together between which nothing changes", () => {
    const ranges = versionRanges(
      historyOf(
        still,
        ["absent", "absent", "optional", "optional"],
        ["nullable", "nullable", "nullable", "required"],
      ),
    );
    assert.deepEqual(ranges, [
      { start: 0, versions: ["1", "2"] },
      { start: 2, versions: ["3"] },
      { start: 3, versions: ["4"] },
    ]);
  });

  it("is one range where nothing ever changes", () => {
    assert.deepEqual(versionRanges(historyOf(still)), [
      { start: 0, versions: ["1", "2", "3", "4"] },
    ]);
  });
});
