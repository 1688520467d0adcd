import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import type { Fact } from "../../src/diff/fact.js";
import { ruleFor, rules } from "../../src/diff/rules.js";
import { compare, rulesAndSubjects } from "./contract-pair.js";
import { ruleCases } from "./rule-cases.js";

/** What undoes an action. */
const counterparts: Readonly<Record<Fact["action"], Fact["action"]>> = {
  added: "removed",
  removed: "added",
  "made-optional": "made-required",
  "made-required": "made-optional",
  opened: "closed",
  closed: "opened",
  listed: "unlisted",
  unlisted: "listed",
  widened: "narrowed",
  narrowed: "widened",
  "made-interface": "made-alias",
  "made-alias": "made-interface",
  // These undo themselves.
  replaced: "replaced",
  changed: "changed",
};

test("each rule has an ID of its own, which says what it is for", () => {
  const ids = rules.map(({ id }) => id);
  assert.deepEqual(ids, [...new Set(ids)]);
  for (const { id, direction, kind, action } of rules) {
    assert.equal(id, `${direction}-${kind}-${action}`);
    assert.match(id, /^(?:read|write)(?:-[a-z]+)+$/);
  }
});

test("each rule has its counterparts: for what undoes the change, and for the other direction", () => {
  const ids = new Set(rules.map(({ id }) => id));
  for (const { direction, kind, action } of rules) {
    const other = direction === "read" ? "write" : "read";
    assert.ok(ids.has(`${direction}-${kind}-${counterparts[action]}`));
    assert.ok(ids.has(`${other}-${kind}-${action}`));
  }
});

test("what is read and sent is judged by the graver of two rules, by that for reading where both are alike", () => {
  const applied = (
    [
      ["presence", "made-required"],
      ["value", "added"],
      ["value", "removed"],
      ["open-value", "added"],
    ] as const
  ).map(([kind, action]) => ruleFor("both", kind, action).id);
  assert.deepEqual(applied, [
    "write-presence-made-required",
    "read-value-added",
    "read-value-removed",
    "read-open-value-added",
  ]);
});

test("each rule gives a reason, in one line without a full stop", () => {
  for (const { id, reason } of rules)
    assert.match(reason, /^[^\n]+[^.\n]$/, id);
});

test("docs/breaking-changes.md has each rule with its level, and no other", async () => {
  const file = new URL("../../../docs/breaking-changes.md", import.meta.url);
  const text = await readFile(file, "utf8");
  const documented = [...text.matchAll(/^\| `([a-z-]+)` +\| (\w+) +\|/gmu)].map(
    ([, id, level]) => `${id} ${level}`,
  );
  assert.deepEqual(
    documented.toSorted(),
    rules.map(({ id, level }) => `${id} ${level}`).toSorted(),
  );
});

for (const { base, revision, forward, backward } of ruleCases) {
  test(`${forward.join(", ")}, and the other way round`, () => {
    assert.deepEqual(rulesAndSubjects(compare(base, revision)), forward);
    assert.deepEqual(rulesAndSubjects(compare(revision, base)), backward);
  });
}

test("each rule is exercised by a case", () => {
  const exercised = ruleCases
    .flatMap(({ forward, backward }) => [...forward, ...backward])
    .map((text) => text.split(" ")[0]);
  const ids = rules.map(({ id }) => id);
  assert.deepEqual([...new Set(exercised)].toSorted(), ids.toSorted());
});
