import assert from "node:assert/strict";
import { test } from "node:test";
import * as fc from "fast-check";
import { compareContracts } from "../../src/diff/compare/compare-contracts.js";
import type { Fact } from "../../src/diff/fact.js";
import { subjectOf } from "../../src/diff/subject.js";
import type { Contract } from "../../src/model/contract.js";
import { contracts } from "../printer/contract-arbitrary.js";
import { compareWhole, rulesAndSubjects } from "./contract-pair.js";
import { smallContracts } from "./small-contract-arbitrary.js";

/** What undoes an action, where it is not the action itself. */
const counterparts: Readonly<Partial<Record<Fact["action"], Fact["action"]>>> =
  {
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
  };

function described(
  { direction, kind, action, place }: Fact,
  isUndone: boolean,
): string {
  const counterpart = isUndone ? (counterparts[action] ?? action) : action;
  // A parameter goes by its place: its name is that of the revision.
  const subject = subjectOf(place).replaceAll(/\([a-z]\)/gu, "(parameter)");
  return `${direction} ${kind} ${counterpart} ${subject}`;
}

/** The same contract in another order: of declarations, of members, and of the types of unions. */
function reordered(contract: Contract): Contract {
  const reverse = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(reverse);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => {
        const isFree =
          key === "declarations" || (key === "members" && !isOrdered(value));
        const other = reverse(inner);
        return [
          key,
          isFree && Array.isArray(other) ? other.toReversed() : other,
        ];
      }),
    );
  };
  // It has the shape that it had.
  return reverse(contract) as Contract;
}

function isOrdered(value: object): boolean {
  return "kind" in value && value.kind === "intersection";
}

test("a contract does not differ from itself", () => {
  fc.assert(
    fc.property(fc.oneof(contracts, smallContracts), (contract) => {
      assert.deepEqual(compareContracts(contract, contract), []);
    }),
  );
});

test("what changes back is what changed", () => {
  fc.assert(
    fc.property(smallContracts, smallContracts, (base, revision) => {
      const forward = compareContracts(base, revision);
      const backward = compareContracts(revision, base);
      assert.deepEqual(
        forward.map((fact) => described(fact, true)).toSorted(),
        backward.map((fact) => described(fact, false)).toSorted(),
      );
    }),
    { numRuns: 300 },
  );
});

test("the order of declarations, members and unions changes nothing", () => {
  fc.assert(
    fc.property(smallContracts, smallContracts, (base, revision) => {
      assert.deepEqual(compareContracts(base, reordered(base)), []);
      assert.deepEqual(
        rulesAndSubjects(compareWhole(reordered(base), revision)),
        rulesAndSubjects(compareWhole(base, reordered(revision))),
      );
    }),
    { numRuns: 300 },
  );
});

test("contracts of any text can be compared and reported", () => {
  fc.assert(
    fc.property(contracts, contracts, (base, revision) => {
      const report = compareWhole(base, revision);
      for (const { summary } of [...report.changes, ...report.lines]) {
        assert.doesNotMatch(summary, /[\p{Cc}\p{Zl}\p{Zp}]/u);
        assert.equal(summary.split("`").length % 2, 1);
      }
    }),
  );
});
