import assert from "node:assert/strict";
import { test } from "node:test";
import type { Observed } from "../../../src/conventions/stripe/hand-written.js";
import * as handWritten from "../../../src/conventions/stripe/hand-written.js";
import { irregularitiesOf } from "../../../src/conventions/stripe/irregularities.js";

const tables: Readonly<Record<string, readonly Observed[]>> = {
  irregularMethods: handWritten.irregularMethods,
  alwaysThere: handWritten.alwaysThere,
  withoutMethods: handWritten.withoutMethods,
  sharedAddresses: handWritten.sharedAddresses,
  emptyParams: handWritten.emptyParams,
};

test("what is by hand holds from a date on, before another one, or both in order", () => {
  for (const [name, entries] of Object.entries(tables)) {
    for (const { from = "0000-01-01", before = "9999-12-31" } of entries) {
      for (const date of [from, before]) {
        assert.match(date, /^\d{4}-\d{2}-\d{2}$/u, name);
      }
      assert.ok(from < before, `${name}: ${from} to ${before}`);
    }
  }
});

test("operations are written as a verb and a path without names of parameters", () => {
  const paths = [
    ...handWritten.irregularMethods.flatMap(({ operation, overloads }) => [
      operation,
      ...(overloads === undefined ? [] : [overloads]),
    ]),
    ...[...handWritten.partsWithParams.keys()].map((path) => `post ${path}`),
    ...handWritten.operationsLeftOut.map((entry) =>
      entry.startsWith("/") ? `get ${entry}` : entry,
    ),
  ];
  for (const path of paths) {
    assert.match(path, /^(?:delete|get|post) (?:\/(?:\{\}|[a-z0-9_]+))+$/u);
  }
});

test("no two entries say different things of one method in one API version", () => {
  const entries = handWritten.irregularMethods;
  for (const [index, one] of entries.entries()) {
    for (const other of entries.slice(index + 1)) {
      const { operation, from, before, ...own } = one;
      const isSame = other.operation === operation;
      const shared = Object.keys(own).filter((field) => field in other);
      const areApart =
        (before !== undefined && before <= (other.from ?? "")) ||
        (other.before !== undefined && other.before <= (from ?? ""));
      assert.ok(
        !isSame || shared.length === 0 || areApart,
        `${operation}: ${shared.join()}`,
      );
    }
  }
});

test("each API version has what holds for it", () => {
  const account = "get /v1/account";
  const early = irregularitiesOf("2022-08-01");
  assert.equal(early.methods.get(account)?.name, undefined);
  assert.equal(early.methods.get(account)?.overloads, "get /v1/accounts/{}");
  const late = irregularitiesOf("2026-10-28.endive");
  assert.equal(late.methods.get(account)?.name, "retrieve_current");
  assert.equal(late.methods.get(account)?.overloads, undefined);
  const lines = "get /v1/credit_notes/preview/lines";
  const first = irregularitiesOf("2020-08-27").methods.get(lines);
  assert.equal(first?.name, "list_preview_line_items");
  assert.equal(first?.params?.owner.className, "CreditNoteLineItem");
  assert.equal(late.methods.get(lines)?.params, undefined);
  assert.equal(early.alwaysThere.get("Account")?.has("country"), false);
  const before = irregularitiesOf("2020-08-27").alwaysThere.get("Account");
  assert.equal(before?.has("country"), true);
});
