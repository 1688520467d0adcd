import assert from "node:assert/strict";
import { test } from "node:test";
import { faultOf, problemKind } from "./verdict.js";

const known = new Map([
  ["broken", { kinds: ["missing-field"], reason: "it has no paths" }],
]);
const refusal = {
  kind: "refused",
  lines: ["a folder/a: b.json:3:5 missing-field: a document needs paths"],
} as const;

test("a valid document has to compile", () => {
  assert.equal(faultOf("fine", { kind: "compiles" }, known), undefined);
  for (const outcome of [
    refusal,
    { kind: "type-errors", lines: ["TS2411: no"] },
    { kind: "timed-out", lines: ["generating took more than 60 s"] },
    { kind: "broken", lines: ["generating ended the process with 134"] },
  ] as const) {
    const fault = faultOf("fine", outcome, known);
    assert.equal(fault, `fine: ${outcome.kind}: ${outcome.lines[0]}`);
  }
});

test("an invalid document has to give the problems that it has", () => {
  assert.equal(faultOf("broken", refusal, known), undefined);
  assert.match(
    faultOf("broken", { kind: "compiles" }, known) ?? "",
    /is invalid and gives declarations/,
  );
  const other = { ...refusal, lines: ["b.json:3:5 wrong-type: no object"] };
  assert.match(
    faultOf("broken", other, known) ?? "",
    /problems of wrong-type in place of missing-field/,
  );
});

test("the kind of a problem stands behind its place", () => {
  assert.equal(problemKind(refusal.lines[0]), "missing-field");
  assert.equal(problemKind("no problem at all"), "no problem at all");
});
