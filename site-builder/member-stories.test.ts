import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { MemberHistory } from "../codegen/src/history/member-history.js";
import { memberChanges } from "./member-changes.js";
import { memberStories } from "./member-stories.js";

const history: MemberHistory = {
  versions: ["1", "2", "3", "4"],
  members: [
    {
      subject: "Session",
      states: ["present", "present", "present", "present"],
    },
    {
      subject: "Session.id",
      holder: "Session",
      states: ["required", "required", "required", "required"],
    },
    {
      subject: "Session.error",
      holder: "Session",
      states: ["absent", "nullable", "nullable", "optional"],
    },
    {
      subject: "Session.error.code",
      holder: "Session.error",
      states: ["absent", "required", "required", "required"],
    },
    ...["a", "b", "c"].map((name, index) => ({
      subject: "Session.error.code",
      value: JSON.stringify(name),
      holder: "Session.error.code",
      states: (["absent", "present", "present", "present"] as const).map(
        (state, version) => (index > 0 && version < 2 ? "absent" : state),
      ),
    })),
    {
      subject: "Session.url",
      holder: "Session",
      states: ["optional", "absent", "absent", "optional"],
    },
  ],
};

const changes = memberChanges(history);
const stories = memberStories(history, changes);

describe("the history of a member", () => {
  it("is short for one that never changed", () => {
    assert.deepEqual(stories.get("Session.id"), {
      since: "1",
      sinceOldest: true,
      changes: [],
    });
  });

  it("begins when it came, and goes on with what it became", () => {
    assert.deepEqual(stories.get("Session.error"), {
      since: "2",
      sinceOldest: false,
      changes: [
        {
          version: "4",
          subject: "Session.error",
          change: { kind: "state", before: "nullable", after: "optional" },
        },
      ],
    });
  });

  it("has the values that came later, together where they came together", () => {
    assert.deepEqual(stories.get("Session.error.code"), {
      since: "2",
      sinceOldest: false,
      changes: [
        {
          version: "3",
          subject: "Session.error.code",
          change: { kind: "values-added", values: ['"b"', '"c"'] },
        },
      ],
    });
  });

  it("tells of one that went and came again", () => {
    assert.deepEqual(
      stories
        .get("Session.url")
        ?.changes.map(({ version, change }) => [version, change.kind]),
      [
        ["2", "removed"],
        ["4", "added"],
      ],
    );
  });
});

describe("what an API version brought", () => {
  it("is what came by itself, the oldest version first", () => {
    assert.deepEqual(
      changes.map(({ version, subject, change }) =>
        [version, subject, change.kind].join(" "),
      ),
      [
        "2 Session.error added",
        "2 Session.url removed",
        "3 Session.error.code values-added",
        "4 Session.error state",
        "4 Session.url added",
      ],
    );
  });
});
